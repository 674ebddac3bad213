import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    many: 'Y {n} de destinatarios más, sin mostrar.',
    one: 'Y {n} destinatario más, sin mostrar.',
    other: 'Y {n} destinatarios más, sin mostrar.',
  },
  '{n} delivered': { many: '{n} entregados', one: '{n} entregado', other: '{n} entregados' },
  'from {sender}': 'de {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Pegue un registro de entrega o una respuesta de un servidor de correo.',
  'This text could not be read to its end.': 'Este texto no se pudo leer hasta el final.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Pegue una parte más corta del registro, como las líneas de un mensaje.',
  'The text is very long: only its first six million characters were read.':
    'El texto es muy largo: solo se leyeron sus primeros seis millones de caracteres.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    many: '{n} de respuestas, sin un registro alrededor.',
    one: '{n} respuesta, sin un registro alrededor.',
    other: '{n} respuestas, sin un registro alrededor.',
  },
  '{n} delivery attempts': {
    many: '{n} de intentos de entrega',
    one: '{n} intento de entrega',
    other: '{n} intentos de entrega',
  },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'El correo da vueltas en círculo: volvió a {host} una y otra vez.',
  'These headers show no way that can be read.':
    'Estas cabeceras no muestran ningún camino que se pueda leer.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'Llegó a {host} el {when}; ningún filtro indica en él que se apartara.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'Llegó a {host}; ningún filtro indica en él que se apartara.',
  '{filter} put it into Junk ({proof}).': '{filter} lo puso en Correo no deseado ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} lo puso en cuarentena ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} lo puso en la bandeja de entrada ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} lo tomó por spam ({proof}): mire en Correo no deseado y en la cuarentena.',
  '{filter} put it into Junk': '{filter} lo puso en Correo no deseado',
  '{filter} put it into quarantine': '{filter} lo puso en cuarentena',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} lo puso en la bandeja de entrada. Si no está allí, mire en las reglas, los reenvíos y otras carpetas',
  '{filter} took it for spam': '{filter} lo tomó por spam',
  '{filter} let it pass': '{filter} lo dejó pasar',
  '{filter} says no more than its codes': '{filter} no dice más que sus códigos',
  'The last server found {results}.': 'El último servidor obtuvo {results}.',
  '{n} more hops, not shown.': {
    many: '{n} de saltos más, sin mostrar.',
    one: '{n} salto más, sin mostrar.',
    other: '{n} saltos más, sin mostrar.',
  },
  'Microsoft’s own check': 'comprobación propia de Microsoft',
  'It took {total}, of which {span} before {host} had it.':
    'Tardó {total}; {span} de ese tiempo, hasta que lo tuvo {host}.',
  'the next server': 'el siguiente servidor',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'No está demostrado que ningún servidor de SpamHero esté en este camino: cualquier línea puede haberla escrito alguien antes del último servidor.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Demostrado desde {host}. Las líneas anteriores puede haberlas escrito cualquiera en el camino.',
  'the filter': 'el filtro',
  'the server itself': 'el propio servidor',
  'its clock is wrong': 'su reloj está mal',
  'the recipient': 'el destinatario',
  '(log)': '(registro)',
  '(proven)': '(demostrado)',
};
