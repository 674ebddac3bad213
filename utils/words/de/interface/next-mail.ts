import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'Nächste Mail',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Dieser Text ist zu lang für einen Link, den jedes Mailprogramm versteht: Speichern Sie ihn als Entwurf.',
  'Subject: {subject}': 'Betreff: {subject}',
  'Save as .eml draft': 'Als .eml-Entwurf speichern',
  'Open in mail program': 'Im Mailprogramm öffnen',
};
