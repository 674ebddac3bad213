// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface ReportWords {
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': Plural;
}
