import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} de {all} destinatarios',
  'stuck {span}': 'detenido: {span}',
  'stuck less than a minute': 'detenido: menos de un minuto',
  '{names} and {n} more': { many: '{names} y {n} más', one: '{names} y {n} más', other: '{names} y {n} más' },
  '{status}: {title}. Press Tab for steps.': '{status}: {title}. Pulse Tab para ver los pasos.',
  Queued: 'En cola',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'En la cola. Sale en un momento, por lo general en menos de un minuto.',
  Deferring: 'Aplazado',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Un intento de entregarlo falló; el filtro lo sigue intentando.',
  'It could not be delivered to one or more recipients.': 'No se pudo entregar a uno o más destinatarios.',
  'Deep filtered': 'En el filtro profundo',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Retenido para más filtrado, unas dos horas. Deliver lo libera de inmediato.',
  'Not delivered': 'Sin entregar',
  'The page shows it as not delivered. Its log tells why.':
    'La página lo muestra como no entregado. El registro dice por qué.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'Datos leídos: {when}',
  '{when} or later': '{when} o después',
  '{n} messages known from {when}': {
    many: '{n} de mensajes, datos leídos: {when}',
    one: '{n} mensaje, datos leídos: {when}',
    other: '{n} mensajes, datos leídos: {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Intento {n} de {all}',
  'same answer': 'misma respuesta',
  '{recipient}: same as {other} above': '{recipient}: igual que {other}, arriba',
  '{status} for {recipient}': '{status} para {recipient}',
  '{status} to {recipient}': '{status} a {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'el propio servidor de correo del filtro',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Para leerlos todos aquí, abra los Logs de uno.',
  '{n} failed': { many: '{n} fallidos', one: '{n} fallido', other: '{n} fallidos' },
  '{n} deferring': { many: '{n} aplazados', one: '{n} aplazado', other: '{n} aplazados' },
  '{n} queued': { many: '{n} en cola', one: '{n} en cola', other: '{n} en cola' },
  '{n} deep filtered': {
    many: '{n} en el filtro profundo',
    one: '{n} en el filtro profundo',
    other: '{n} en el filtro profundo',
  },
  '{n} of unknown state': {
    many: '{n} de estado desconocido',
    one: '{n} de estado desconocido',
    other: '{n} de estado desconocido',
  },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'Usted o el administrador de su servidor',
  Wait: 'Esperar',
  'Nobody: delivered by now': 'Nadie: ya entregado',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Leyendo registros: {done} de {total}',
  'since {when}': 'desde {when}',
  '{n} of {all}': '{n} de {all}',
  '{name}, one of {n} recipients': {
    many: '{name}, uno de {n} de destinatarios',
    one: '{name}, único destinatario',
    other: '{name}, uno de {n} destinatarios',
  },
  'Without any attempt so far: {n}': 'Sin ningún intento hasta ahora: {n}',
  'The log tells of no recipient: {n}': 'El registro no indica ningún destinatario: {n}',
  'Could not be read: {n}': 'No se pudieron leer: {n}',
  'Not read yet: {n}': 'Aún sin leer: {n}',
  'Show fewer': 'Mostrar menos',
  'Show all {n}': 'Mostrar todos: {n}',
  'Copy as a ticket': 'Copiar como ticket',
  'Copy all {n}': 'Copiar todos: {n}',
  Copied: 'Copiado',
  'The browser did not let it be copied': 'El navegador no permitió copiarlo',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'Yellowline aún no funciona en {host}.',
  'This page was opened before Yellowline was installed or updated.':
    'Esta página se abrió antes de instalar o actualizar Yellowline.',
  'Yellowline does not run on {host}.': 'Yellowline no funciona en {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Si su página Quarantine+ está aquí, permita que funcione solo en este sitio.',
  'On this page: {rows}, {undelivered}, {logs}.': 'En esta página: {rows}, {undelivered}, {logs}.',
  '{n} rows': { many: '{n} de filas', one: '{n} fila', other: '{n} filas' },
  '{n} undelivered': { many: '{n} no entregados', one: '{n} no entregado', other: '{n} no entregados' },
  '{n} logs': { many: '{n} de registros', one: '{n} registro', other: '{n} registros' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Aquí no se reconoció ningún mensaje no entregado ni registro abierto. Si lo hay, informe de ello al pie de esta ventana: el informe dice cómo está hecha la página.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'La página quita una y otra vez las explicaciones, así que Yellowline ha dejado de añadirlas. Vuelva a cargar la página para empezar de nuevo.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'La página envió más registros a la vez de los que lee Yellowline; algunos se omitieron.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Leyendo el registro…',
  'The log tells of no delivery attempt so far.':
    'El registro no indica hasta ahora ningún intento de entrega.',
  'Why? Open Logs once: from then on pointing is enough.':
    '¿Por qué? Abra Logs una vez: a partir de entonces basta con pasar el puntero.',
  '{n} logs could not be read.': {
    many: 'No se pudieron leer {n} de registros.',
    one: 'No se pudo leer {n} registro.',
    other: 'No se pudieron leer {n} registros.',
  },
  'Reading has stopped.': 'La lectura se ha detenido.',
  'Open Logs to see the reason here.': 'Abra Logs para ver aquí el motivo.',
  'You are offline. What was read stays here.': 'No tiene conexión. Lo leído permanece aquí.',
  'The portal did not answer.': 'El portal no respondió.',
  'The portal answered something else: are you signed in?':
    'El portal respondió otra cosa: ¿ha iniciado sesión?',
  'The answer was not this message’s log.': 'La respuesta no era el registro de este mensaje.',
  'The portal answered with an error ({code}).': 'El portal respondió con un error ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'destinatario no indicado',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Aquí no hay anotaciones de entrega.',
  'Open the logs of a message to see what happened to it.':
    'Abra los Logs de un mensaje para ver qué le ocurrió.',
  '{status}: {open} of {scope}.': '{status}: {open} de {scope}.',
  '{status}: all {scope}.': '{status}: los {scope}.',
  '{n} recipients': { many: '{n} de destinatarios', one: '{n} destinatario', other: '{n} destinatarios' },
  '{recipients} in {messages}': '{recipients} en {messages}',
  '{n} messages': { many: '{n} de mensajes', one: '{n} mensaje', other: '{n} mensajes' },
  '{n} recipients{#of}': {
    many: '{n} de destinatarios',
    one: '{n} destinatario',
    other: '{n} destinatarios',
  },
  '{n} messages{#of}': { many: '{n} de mensajes', one: '{n} mensaje', other: '{n} mensajes' },
  '{title}, and {n} other reasons.': {
    many: '{title}, y {n} de motivos más.',
    one: '{title}, y {n} motivo más.',
    other: '{title}, y {n} motivos más.',
  },
  'For {recipient}: {step}': 'Para {recipient}: {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Cierre antes este registro: {name} está en la fila del mensaje, que está marcada.',
  'Close this log first. Then open {menu} and press {name}.':
    'Cierre antes este registro. Después abra {menu} y pulse {name}.',
  'Close this log first. Then press {name}.': 'Cierre antes este registro. Después pulse {name}.',
  'Open {menu}, then press {name}.': 'Abra {menu} y pulse {name}.',
  'Here: {name}.': 'Aquí: {name}.',
};
