import type { Texts } from '../../texts';

export const interfaceIncident: Texts['interface/incident'] = {
  // components/incident/incident-memory.tsx
  'What you know of it': 'O que você sabe disto',
  'The note is kept.': 'A nota foi guardada.',
  Acknowledge: 'Marcar como conhecido',
  'Acknowledged: it is kept as known.': 'Marcado como conhecido.',
  'Call it mended': 'Dar por resolvido',
  'Mended, by your word: what fails from now on opens it again.':
    'Resolvido, segundo você: o que falhar a partir de agora o abre de novo.',
  'Take the acknowledgement back': 'Desmarcar como conhecido',
  'Open again.': 'Aberto de novo.',
  'Open it again': 'Abrir de novo',
  'Your note': 'Sua nota',
  'Save the note': 'Salvar a nota',
  // components/incident/incident-page.tsx
  'Back to the list': 'Voltar à lista',
  'Whether it is mended': 'Se está resolvido',
  '{n} more are not shown.': {
    many: '{n} outras não são mostradas.',
    one: '{n} outra não é mostrada.',
    other: '{n} outras não são mostradas.',
  },
  'Copy the list': 'Copiar a lista',
};
