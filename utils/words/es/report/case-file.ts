import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    many: 'A lo largo del tiempo, como máximo {n} de mensajes a la vez',
    one: 'A lo largo del tiempo, como máximo {n} mensaje a la vez',
    other: 'A lo largo del tiempo, como máximo {n} mensajes a la vez',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    '{from} a {to}: {failed} (rayado, abajo), {waiting} (punteado), {delivered} (liso); la barra más alta es {most}.',
  failed: 'fallidos',
  waiting: 'en espera',
  delivered: 'entregados',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Con direcciones y nombres tal como son.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    many: 'La mesa de trabajo de Yellowline lee este archivo: contiene las líneas del registro de {n} de mensajes.',
    one: 'La mesa de trabajo de Yellowline lee este archivo: contiene las líneas del registro de {n} mensaje.',
    other:
      'La mesa de trabajo de Yellowline lee este archivo: contiene las líneas del registro de {n} mensajes.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Creado por Yellowline {when}, en el navegador, a partir del registro.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Incidentes',
  'Note: {note}': 'Nota: {note}',
  '{recipient} at {server}': '{recipient} en {server}',
  '{n} more messages are not in this file.': {
    many: '{n} de mensajes más no están en este archivo.',
    one: '{n} mensaje más no está en este archivo.',
    other: '{n} mensajes más no están en este archivo.',
  },
  'None.': 'Ninguno.',
  Status: 'Estado',
  Why: 'Motivo',
  'Who acts': 'Quién actúa',
  'Next hop': 'Siguiente servidor',
  Tries: 'Intentos',
  Time: 'Hora',
  'Lines of the log': 'Líneas del registro',
  'Next mails': 'Correos por enviar',
  'To: {reader}': 'Para: {reader}',
};
