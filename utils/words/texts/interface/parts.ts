// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfaceParts {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': string;
  'Go to “{label}”': string;
  // components/parts/command.tsx
  'Copy': string;
  // components/parts/copy-menu.tsx
  'Copied.': string;
  'The browser did not let it be copied.': string;
  'Copy report': string;
  'As text': string;
  'As Markdown': string;
  // components/parts/evidence.tsx
  'Whole answer': string;
  // components/parts/keep-button.tsx
  'Keep in history': string;
  // components/parts/link-list.tsx
  'Help articles': string;
  // components/parts/more-help.tsx
  'More steps and help': string;
  'More help': string;
  'Could also be: {causes}.': string;
  // components/parts/outward-link.tsx
  '(opens in a new tab)': string;
  // components/parts/own-links.tsx
  'Workbench': string;
  'History': string;
  'Settings': string;
  'Help': string;
  'Privacy': string;
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.': string;
  'Report a problem': string;
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.': string;
  'It is in English, for those who mend it; write in your own language.': string;
  'The report': string;
  'Copy the report': string;
  // components/parts/redact.tsx
  'Replace addresses and names': string;
  // components/parts/trace.tsx
  'The way of the mail': string;
  'proven': string;
  'from the log': string;
}
