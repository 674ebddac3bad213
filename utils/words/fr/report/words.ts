import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} messages de cette page ne sont pas remis',
    one: '{n} message de cette page n’est pas remis',
    other: '{n} messages de cette page ne sont pas remis',
  },
};
