// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfacePortal {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': string;
  'Close': string;
  'All recipients': string;
  'Copy for ticket': string;
  'Less': string;
  'More': string;
  // components/portal/first-line.ts
  'Diagnose all': string;
  'Yellowline: undelivered messages on this page': string;
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': string;
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': string;
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': string;
  'Press to take the marks away.': string;
  'Press to go there.': string;
  'The message before': string;
  'The next message': string;
  'First:': string;
  // components/portal/overview.tsx
  'Try again': string;
  'Logs read': string;
  'Stop': string;
  // components/portal/recipient-list.tsx
  'and {n} other reasons': Plural;
  // components/portal/summary.tsx
  'Yellowline: summary of this log': string;
  'Next:': string;
  'Show the line ↓': string;
}
