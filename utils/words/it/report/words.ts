import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} messaggi in questa pagina non sono consegnati',
    one: '{n} messaggio in questa pagina non è consegnato',
    other: '{n} messaggi in questa pagina non sono consegnati',
  },
};
