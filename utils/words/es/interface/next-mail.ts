import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'Correo por enviar',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Este texto es demasiado largo para un enlace que admita cualquier programa de correo: guárdelo como borrador.',
  'Subject: {subject}': 'Asunto: {subject}',
  'Save as .eml draft': 'Guardar como borrador .eml',
  'Open in mail program': 'Abrir en el programa de correo',
};
