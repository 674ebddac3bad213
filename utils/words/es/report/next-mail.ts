import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Hasta entonces se le puede enviar a usted en cuanto esto esté resuelto.',
  'Please ask the sender to send it once more.': 'Pida al remitente que lo envíe otra vez.',
  'Once that is done, ask the sender to send it once more.':
    'Cuando esté hecho, pida al remitente que lo envíe otra vez.',
  'You need not do anything.': 'Usted no tiene que hacer nada.',
  'This has to be mended first by us, and then by {actor}.':
    'Esto debemos resolverlo primero nosotros y después {actor}.',
  'This has to be mended by {actor}.': 'Esto debe resolverlo {actor}.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Avísenos cuando esté hecho, para que podamos enviarle el correo.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Avísenos cuando esté hecho, para que podamos volver a poner el mensaje en cola.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Avísenos cuando esté hecho: entonces el remitente podrá enviarlo otra vez.',
  'Please tell us once that is done.': 'Avísenos cuando esté hecho.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Vuelva a enviar el correo cuando esté corregido lo que dice la respuesta de abajo.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Averigüe qué causó la respuesta de abajo, y resuélvalo o díganos qué debemos cambiar.',
  'Please:': 'Por favor:',
  'You can help:': 'Usted puede ayudar:',
  'So that it does not happen again:': 'Para que no vuelva a ocurrir:',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Causa',
  'Who must act': 'Quién debe actuar',
  Server: 'Servidor',
  'Answered by': 'Respondió',
  Answer: 'Respuesta',
  Also: 'También',
  'Queue id': 'Id. de cola',
  'Message-ID': 'Message-ID',
  Portal: 'Portal',
  '{host}, port {port}': '{host}, puerto {port}',
  From: 'De',
  To: 'Para',
  Subject: 'Asunto',
  State: 'Estado',
  Attempts: 'Intentos',
  'first {when}': 'primero {when}',
  'last {when}': 'último {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { many: '{n} están en espera', one: '{n} está en espera', other: '{n} están en espera' },
  '{n} were delivered since': {
    many: '{n} se entregaron desde entonces',
    one: '{n} se entregó desde entonces',
    other: '{n} se entregaron desde entonces',
  },
  Messages: 'Mensajes',
  'First failure': 'Primer fallo',
  'Last failure': 'Último fallo',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': {
    many: '{names} y {n} más',
    one: '{names} y {n} más',
    other: '{names} y {n} más',
  },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Hola:',
  'For whoever looks into this:': 'Para quien lo investigue:',
  '{word}:': '{word}:',
  'The addresses of {filter}: {href}': 'Las direcciones de {filter}: {href}',
  'Your mail': 'Su correo',
  Mail: 'Correo',
  '{mail} to {server}: not getting through since {since}': '{mail} a {server}: no llega desde el {since}',
  us: 'nosotros',
  'where it went': 'adónde fue',
  'not getting through': 'no llega',
  '{mail} from {sender} to {recipient}: {what}': '{mail} de {sender} a {recipient}: {what}',
  '{mail} to {recipient}: {what}': '{mail} a {recipient}: {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'su servidor de correo',
  'your mail server{#to}': 'a su servidor de correo',
  'the mail server': 'el servidor de correo',
  'the mail server{#to}': 'al servidor de correo',
  'the recipient’s mail server': 'el servidor de correo del destinatario',
  'the recipient’s mail server{#to}': 'al servidor de correo del destinatario',
  'our mail server': 'nuestro servidor de correo',
  'our mail server{#to}': 'a nuestro servidor de correo',
  'your mail to {recipients}': 'su correo a {recipients}',
  'the mail from {sender} to {recipients}': 'el correo de {sender} a {recipients}',
  'the mail to {recipients}': 'el correo a {recipients}',
  'a mail from {sender} to {recipients}': 'un correo de {sender} a {recipients}',
  'a mail to {recipients}': 'un correo a {recipients}',
  'a mail from {sender} to you ({recipient})': 'un correo de {sender} para usted ({recipient})',
  'a mail to you ({recipient})': 'un correo para usted ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} aceptó {mail}, pero después lo retuvo y no lo puso en el buzón.',
  '{server} accepted {mail}.': '{server} aceptó {mail}.',
  'It is unclear what became of {mail}.': 'No está claro qué ocurrió con {mail}.',
  '{server} says that it would refuse {mail}.': '{server} dice que rechazaría {mail}.',
  '{server} has put off {mail}.': '{server} ha aplazado {mail}.',
  '{server} did not take {mail}.': '{server} no aceptó {mail}.',
  '{mail} has not arrived yet.': '{mail} aún no ha llegado.',
  '{mail} could not be delivered.': '{mail} no se pudo entregar.',
  'Some mail that came since {since} has not arrived.':
    'Parte del correo que entró desde el {since} no ha llegado.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Desde el {since} no se ha podido entregar correo suyo {server}.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    many: 'Desde el {since}, {n} de correos {server} tuvieron el mismo problema: {shares}.',
    one: 'Desde el {since}, {n} correo {server} tuvo este problema: {shares}.',
    other: 'Desde el {since}, {n} correos {server} tuvieron el mismo problema: {shares}.',
  },
  'The reason: {reason}': 'El motivo: {reason}',
  'The reason seems to be this: {reason}': 'El motivo parece ser este: {reason}',
  'This may be the reason, among others: {reason}': 'Este puede ser el motivo, entre otros: {reason}',
  'The server’s answer gives no clear reason.': 'La respuesta del servidor no da un motivo claro.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Administrador del servidor de correo',
  'The person who waits': 'La persona que espera',
  'Network or DNS admin': 'Administrador de red o DNS',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.':
    'Debemos actuar nosotros: pedir que se envíe el mensaje otra vez.',
  'We must act: re-queue the message.': 'Debemos actuar nosotros: volver a poner el mensaje en cola.',
  'We must act first, then {actor}.': 'Debemos actuar nosotros primero, y después {actor}.',
  'Nobody: it is tried again by itself': 'Nadie: se vuelve a intentar automáticamente',
  'We first, then {actor}': 'Primero nosotros, después {actor}',
};
