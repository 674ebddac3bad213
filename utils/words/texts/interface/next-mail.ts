// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfaceNextMail {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': string;
  'This text is too long for a link that every mail program takes: save it as a draft.': string;
  'Subject: {subject}': string;
  'Save as .eml draft': string;
  'Open in mail program': string;
}
