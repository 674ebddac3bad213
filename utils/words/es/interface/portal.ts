import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline: por qué este mensaje está detenido',
  Close: 'Cerrar',
  'All recipients': 'Todos los destinatarios',
  'Copy for ticket': 'Copiar para un ticket',
  Less: 'Menos',
  More: 'Más',
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnosticar todo',
  'Yellowline: undelivered messages on this page': 'Yellowline: mensajes no entregados en esta página',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline: intento anterior',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline: {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor}: por causa y servidor',
  'Press to take the marks away.': 'Pulse para quitar las marcas.',
  'Press to go there.': 'Pulse para ir allí.',
  'The message before': 'El mensaje anterior',
  'The next message': 'El mensaje siguiente',
  'First:': 'Primero:',
  // components/portal/overview.tsx
  'Try again': 'Reintentar',
  'Logs read': 'Registros leídos',
  Stop: 'Detener',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': {
    many: 'y {n} de motivos más',
    one: 'y {n} motivo más',
    other: 'y {n} motivos más',
  },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline: resumen de este registro',
  'Next:': 'Siguiente:',
  'Show the line ↓': 'Mostrar la línea ↓',
};
