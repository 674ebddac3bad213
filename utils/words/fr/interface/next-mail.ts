import type { Texts } from '../../texts';

export const interfaceNextMail: Texts['interface/next-mail'] = {
  // components/next-mail/next-mail-panel.tsx
  'Next mail': 'E-mail à envoyer',
  'This text is too long for a link that every mail program takes: save it as a draft.':
    'Ce texte est trop long pour un lien que tout logiciel de messagerie accepte : l’enregistrer comme brouillon.',
  'Subject: {subject}': 'Objet : {subject}',
  'Save as .eml draft': 'Enregistrer comme brouillon .eml',
  'Open in mail program': 'Ouvrir dans le logiciel de messagerie',
};
