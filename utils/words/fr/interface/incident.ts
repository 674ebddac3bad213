import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'Ce que vous en savez',
  'The note is kept.': 'La note est conservée.',
  Acknowledge: 'Prendre en compte',
  'Acknowledged: it is kept as known.': 'Pris en compte : il est gardé comme connu.',
  'Call it mended': 'Déclarer résolu',
  'Mended, by your word: what fails from now on opens it again.':
    'Résolu, sur votre parole : ce qui échoue désormais le rouvre.',
  'Take the acknowledgement back': 'Ne plus prendre en compte',
  'Open again.': 'Rouvert.',
  'Open it again': 'Le rouvrir',
  'Your note': 'Votre note',
  'Save the note': 'Enregistrer la note',
  // components/incident/incident-page.tsx
  'Back to the list': 'Retour à la liste',
  'Whether it is mended': 'Résolu ou non',
  '{n} more are not shown.': {
    many: '{n} de plus ne sont pas affichés.',
    one: '{n} de plus n’est pas affiché.',
    other: '{n} de plus ne sont pas affichés.',
  },
  'Copy the list': 'Copier la liste',
};
