import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'E-mail a enviar',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Este texto é longo demais para um link que todo programa de e-mail aceite: salve-o como rascunho.',
  'Subject: {subject}': 'Assunto: {subject}',
  'Save as .eml draft': 'Salvar como rascunho .eml',
  'Open in mail program': 'Abrir no programa de e-mail',
};
