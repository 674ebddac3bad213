import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    one: '{n} bericht op deze pagina is niet bezorgd',
    other: '{n} berichten op deze pagina zijn niet bezorgd',
  },
};
