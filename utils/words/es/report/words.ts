import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} de mensajes de esta página no se han entregado',
    one: '{n} mensaje de esta página no se ha entregado',
    other: '{n} mensajes de esta página no se han entregado',
  },
};
