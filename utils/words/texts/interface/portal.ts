// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfacePortal {
  // components/portal/first-line.ts
  'Diagnose all': string;
  'Yellowline: undelivered messages on this page': string;
}
