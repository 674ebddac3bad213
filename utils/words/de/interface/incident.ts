import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'Was Sie darüber wissen',
  'The note is kept.': 'Die Notiz ist gespeichert.',
  Acknowledge: 'Als bekannt markieren',
  'Acknowledged: it is kept as known.': 'Als bekannt markiert.',
  'Call it mended': 'Für behoben erklären',
  'Mended, by your word: what fails from now on opens it again.':
    'Nach Ihrer Aussage behoben: Was ab jetzt scheitert, öffnet sie wieder.',
  'Take the acknowledgement back': 'Nicht mehr als bekannt markieren',
  'Open again.': 'Wieder offen.',
  'Open it again': 'Wieder öffnen',
  'Your note': 'Ihre Notiz',
  'Save the note': 'Notiz speichern',
  // components/incident/incident-page.tsx
  'Back to the list': 'Zurück zur Liste',
  'Whether it is mended': 'Ob es behoben ist',
  '{n} more are not shown.': {
    one: '{n} weitere ist nicht gezeigt.',
    other: '{n} weitere sind nicht gezeigt.',
  },
  'Copy the list': 'Liste kopieren',
};
