import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'Lo que usted sabe de ello',
  'The note is kept.': 'La nota se ha guardado.',
  Acknowledge: 'Reconocer',
  'Acknowledged: it is kept as known.': 'Reconocido: queda marcado como conocido.',
  'Call it mended': 'Dar por resuelto',
  'Mended, by your word: what fails from now on opens it again.':
    'Resuelto, según usted: lo que falle a partir de ahora lo abrirá de nuevo.',
  'Take the acknowledgement back': 'Quitar el reconocimiento',
  'Open again.': 'Abierto de nuevo.',
  'Open it again': 'Abrirlo de nuevo',
  'Your note': 'Su nota',
  'Save the note': 'Guardar la nota',
  // components/incident/incident-page.tsx
  'Back to the list': 'Volver a la lista',
  'Whether it is mended': 'Si está resuelto',
  '{n} more are not shown.': {
    many: '{n} más no se muestran.',
    one: '{n} más no se muestra.',
    other: '{n} más no se muestran.',
  },
  'Copy the list': 'Copiar la lista',
};
