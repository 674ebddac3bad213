import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'La ligne pointée',
  'Previous problem': 'Problème précédent',
  'Next problem': 'Problème suivant',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Pointer une ligne de Quarantine+ : ce que dit son journal s’affiche ici, et y reste.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Texte de journal ou réponse d’un serveur de messagerie',
  'Try an example': 'Essayer un exemple',
  Clear: 'Vider',
  'The field shows only the start of this text. The rest is read all the same.':
    'Le champ ne montre que le début de ce texte. Le reste est lu quand même.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Mis à jour vers {version}.',
  'What’s new': 'Nouveautés',
  // components/popup/page-status.tsx
  'This page': 'Cette page',
  'Use Yellowline on this site': 'Utiliser Yellowline sur ce site',
  'Reload the page': 'Recharger la page',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Pourquoi ils ne sont pas remis',
  'Open in the workbench': 'Ouvrir dans l’atelier',
  'And {n} more, not shown.': {
    many: 'Et {n} de plus, non affichés.',
    one: 'Et {n} de plus, non affiché.',
    other: 'Et {n} de plus, non affichés.',
  },
  'Earlier attempts: {number}': 'Tentatives précédentes : {number}',
  '{n} older ones, not shown': {
    many: '{n} plus anciennes, non affichées',
    one: '{n} plus ancienne, non affichée',
    other: '{n} plus anciennes, non affichées',
  },
  // components/popup/popup.tsx
  'Reading…': 'Lecture…',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'Le texte est lu dans cette fenêtre. Rien n’est envoyé, et rien n’est conservé sans votre demande.',
  'Open the workbench': 'Ouvrir l’atelier',
  'Keep it beside the page': 'Garder à côté de la page',
};
