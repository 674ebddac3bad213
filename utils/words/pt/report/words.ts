import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    one: '{n} mensagem desta página não foi entregue',
    many: '{n} de mensagens desta página não foram entregues',
    other: '{n} mensagens desta página não foram entregues',
  },
};
