import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline: por que esta mensagem está parada',
  Close: 'Fechar',
  'All recipients': 'Todos os destinatários',
  'Copy for ticket': 'Copiar para um ticket',
  Less: 'Menos',
  More: 'Mais',
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnosticar tudo',
  'Yellowline: undelivered messages on this page': 'Yellowline: mensagens não entregues nesta página',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline: tentativa anterior',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline: {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor}: por causa e servidor',
  'Press to take the marks away.': 'Pressione para tirar as marcas.',
  'Press to go there.': 'Pressione para ir até lá.',
  'The message before': 'A mensagem anterior',
  'The next message': 'A próxima mensagem',
  'First:': 'Primeiro:',
  // components/portal/overview.tsx
  'Try again': 'Tentar de novo',
  'Logs read': 'Logs lidos',
  Stop: 'Parar',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': {
    many: 'e mais {n} de motivos',
    one: 'e mais {n} motivo',
    other: 'e mais {n} motivos',
  },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline: resumo deste log',
  'Next:': 'A seguir:',
  'Show the line ↓': 'Mostrar a linha ↓',
};
