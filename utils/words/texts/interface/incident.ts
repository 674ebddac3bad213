// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfaceIncident {
  // components/incident/incident-memory.tsx
  'What you know of it': string;
  'The note is kept.': string;
  'Acknowledge': string;
  'Acknowledged: it is kept as known.': string;
  'Call it mended': string;
  'Mended, by your word: what fails from now on opens it again.': string;
  'Take the acknowledgement back': string;
  'Open again.': string;
  'Open it again': string;
  'Your note': string;
  'Save the note': string;
  // components/incident/incident-page.tsx
  'Back to the list': string;
  'Whether it is mended': string;
  '{n} more are not shown.': Plural;
  'Copy the list': string;
}
