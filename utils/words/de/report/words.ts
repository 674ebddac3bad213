import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    one: '{n} Nachricht auf dieser Seite ist nicht zugestellt',
    other: '{n} Nachrichten auf dieser Seite sind nicht zugestellt',
  },
};
