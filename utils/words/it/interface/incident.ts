import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'Che cosa ne sapete',
  'The note is kept.': 'La nota è salvata.',
  Acknowledge: 'Prendi in carico',
  'Acknowledged: it is kept as known.': 'Preso in carico: resta come noto.',
  'Call it mended': 'Dichiara risolto',
  'Mended, by your word: what fails from now on opens it again.':
    'Risolto, sulla vostra parola: ciò che fallisce da ora lo riapre.',
  'Take the acknowledgement back': 'Annulla la presa in carico',
  'Open again.': 'Di nuovo aperto.',
  'Open it again': 'Riaprilo',
  'Your note': 'La vostra nota',
  'Save the note': 'Salva la nota',
  // components/incident/incident-page.tsx
  'Back to the list': 'Torna all’elenco',
  'Whether it is mended': 'Risolto o no',
  '{n} more are not shown.': {
    many: 'Altri {n} non sono mostrati.',
    one: '{n} altro non è mostrato.',
    other: 'Altri {n} non sono mostrati.',
  },
  'Copy the list': 'Copia l’elenco',
};
