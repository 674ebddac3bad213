import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} de mensagens desta página não foram entregues',
    one: '{n} mensagem desta página não foi entregue',
    other: '{n} mensagens desta página não foram entregues',
  },
};
