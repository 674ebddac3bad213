import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'Por hacer: pedir que se envíe el mensaje otra vez',
  'To do: re-queue the message': 'Por hacer: volver a poner el mensaje en cola',
  'First whoever works on this ticket, then {actor}': 'Primero quien atiende este ticket, después {actor}',
  'Answer of {source}': 'Respuesta de {source}',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.':
    'Creado por Yellowline en el navegador, a partir del registro.',
  'Status lines of the log': 'Líneas de estado del registro',
  'Addresses and names were replaced.': 'Las direcciones y los nombres se sustituyeron.',
  'Mail delivery report': 'Informe de entrega de correo',
  'Next: {step}': 'Siguiente: {step}',
  Sender: 'Remitente',
  Arrived: 'Llegada',
  'What it means': 'Qué significa',
  'Who has to act': 'Quién tiene que actuar',
  'Said by': 'Dicho por',
  'Last answer': 'Última respuesta',
  'First attempt': 'Primer intento',
  'Last attempt': 'Último intento',
  'Attempts in the log': 'Intentos en el registro',
  Steps: 'Pasos',
  Message: 'Mensaje',
  '… and {n} more messages.': {
    many: '… y {n} de mensajes más.',
    one: '… y {n} mensaje más.',
    other: '… y {n} mensajes más.',
  },
  '… and {n} more lines.': {
    many: '… y {n} de líneas más.',
    one: '… y {n} línea más.',
    other: '… y {n} líneas más.',
  },
  '… and {n} more recipients.': {
    many: '… y {n} de destinatarios más.',
    one: '… y {n} destinatario más.',
    other: '… y {n} destinatarios más.',
  },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'Quien atiende este ticket, o el administrador del servidor',
  '{n} messages to look at': {
    many: '{n} de mensajes por revisar',
    one: '{n} mensaje por revisar',
    other: '{n} mensajes por revisar',
  },
  'First{#step}': 'Primero',
  'not named': 'no indicado',
  '{names}, and {n} others': {
    many: '{names} y {n} más',
    one: '{names} y {n} más',
    other: '{names} y {n} más',
  },
  // utils/report/documents/ticket.ts
  'First step': 'Primer paso',
  '{status} for {open} of {all} recipients': '{status} para {open} de {all} destinatarios',
  '{status} since {when} ({span})': '{status} desde {when} ({span})',
  '{status} since {when}': '{status} desde {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Aceptado',
  'By server': 'Por el servidor',
  'Its answer': 'Su respuesta',
  Recipient: 'Destinatario',
  'Queue ID at the filter': 'Id. de cola en el filtro',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'El servidor indicado arriba aceptó el mensaje, así que quien lo administra puede decir adónde fue: busque esta hora, el destinatario y la respuesta en su registro.',
  'Tracking information': 'Información de seguimiento',
};
