import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'Volgende mail',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Deze tekst is te lang voor een link die elk mailprogramma aankan: sla hem op als concept.',
  'Subject: {subject}': 'Onderwerp: {subject}',
  'Save as .eml draft': 'Opslaan als .eml-concept',
  'Open in mail program': 'Openen in mailprogramma',
};
