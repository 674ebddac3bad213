import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'Email da inviare',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Questo testo è troppo lungo per un link accettato da ogni programma di posta: salvarlo come bozza.',
  'Subject: {subject}': 'Oggetto: {subject}',
  'Save as .eml draft': 'Salva come bozza .eml',
  'Open in mail program': 'Apri nel programma di posta',
};
