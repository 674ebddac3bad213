import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'Ce que vous pouvez faire dans Quarantine+',
  'Go to “{label}”': 'Aller à « {label} »',
  // components/parts/command.tsx
  Copy: 'Copier',
  // components/parts/copy-menu.tsx
  'Copied.': 'Copié.',
  'The browser did not let it be copied.': 'Le navigateur n’a pas permis la copie.',
  'Copy report': 'Copier le rapport',
  'As text': 'En texte',
  'As Markdown': 'En Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Réponse entière',
  // components/parts/keep-button.tsx
  'Keep in history': 'Garder dans l’historique',
  // components/parts/link-list.tsx
  'Help articles': 'Articles d’aide',
  // components/parts/more-help.tsx
  'More steps and help': 'Autres étapes et aide',
  'More help': 'Plus d’aide',
  'Could also be: {causes}.': 'Autres causes possibles : {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(s’ouvre dans un nouvel onglet)',
  // components/parts/own-links.tsx
  Workbench: 'Atelier',
  History: 'Historique',
  Settings: 'Paramètres',
  Help: 'Aide',
  Privacy: 'Confidentialité',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'Le navigateur n’a pas permis la copie : sélectionner le texte et le copier à la main.',
  'Report a problem': 'Signaler un problème',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Y écrire ce qui s’est passé, puis copier le rapport là où le problème est signalé. Il ne contient ni message, ni adresse, ni nom, et rien n’est envoyé tout seul.',
  'It is in English, for those who mend it; write in your own language.':
    'Il est en anglais, pour ceux qui corrigeront le problème ; écrivez dans votre langue.',
  'The report': 'Le rapport',
  'Copy the report': 'Copier le rapport',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Remplacer les adresses et les noms',
  // components/parts/trace.tsx
  'The way of the mail': 'Le parcours du message',
  proven: 'prouvé',
  'from the log': 'd’après le journal',
};
