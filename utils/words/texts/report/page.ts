// Written by `npm run docs` from what is said in the program. Change it there.
export interface ReportPage {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': string;
  '{n} failed': string;
  '{n} deferring': string;
  '{n} queued': string;
  '{n} deep filtered': string;
  '{n} of unknown state': string;
}
