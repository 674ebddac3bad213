import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'Wat u ervan weet',
  'The note is kept.': 'De notitie is bewaard.',
  Acknowledge: 'Als bekend markeren',
  'Acknowledged: it is kept as known.': 'Als bekend gemarkeerd.',
  'Call it mended': 'Hersteld verklaren',
  'Mended, by your word: what fails from now on opens it again.':
    'Volgens u hersteld: wat vanaf nu mislukt, opent de storing weer.',
  'Take the acknowledgement back': 'Niet meer als bekend markeren',
  'Open again.': 'Weer open.',
  'Open it again': 'Weer openen',
  'Your note': 'Uw notitie',
  'Save the note': 'De notitie opslaan',
  // components/incident/incident-page.tsx
  'Back to the list': 'Terug naar de lijst',
  'Whether it is mended': 'Of het is hersteld',
  '{n} more are not shown.': { one: 'Nog {n} wordt niet getoond.', other: 'Nog {n} worden niet getoond.' },
  'Copy the list': 'De lijst kopiëren',
};
