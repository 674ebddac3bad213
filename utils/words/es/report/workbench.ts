import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Nadie: se resuelve por sí solo',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { many: '{n} en espera', one: '{n} en espera', other: '{n} en espera' },
  nothing: 'nada',
  '{from} to {to}': '{from} a {to}',
  'until {when}': 'hasta {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': 'antes: {messages}',
  'New causes': 'Causas nuevas',
  'Causes that are gone': 'Causas que han desaparecido',
  'Servers that got worse': 'Servidores que empeoraron',
  'Servers that got better': 'Servidores que mejoraron',
  'Delays that have moved': 'Retrasos que han cambiado',
  'Better than before: {share} did not arrive, {before} before.':
    'Mejor que antes: no llegaron {share}; antes, {before}.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Peor que antes: no llegaron {share}; antes, {before}.',
  'About as before: {share} did not arrive, {before} before.':
    'Más o menos como antes: no llegaron {share}; antes, {before}.',
  'Nothing to compare: the first holds no message.':
    'Nada que comparar: el primero no contiene ningún mensaje.',
  'Nothing to compare: the second holds no message.':
    'Nada que comparar: el segundo no contiene ningún mensaje.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Peor que antes: no llegaron {share}; antes, {before}; sobre todo a {server}.',
  'New: {title} ({n}).': 'Nuevo: {title} ({n}).',
  '{open} of {n} messages': {
    many: '{open} de {n} de mensajes',
    one: '{open} de {n} mensaje',
    other: '{open} de {n} mensajes',
  },
  '{share} not delivered, {before} before': '{share} sin entregar; antes, {before}',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (mediana de {n}); antes, {spanBefore} de {nBefore}',
  'and {n} more': { many: 'y {n} más', one: 'y {n} más', other: 'y {n} más' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { many: '{n} de dominios', one: '{n} dominio', other: '{n} dominios' },
  'Without a recipient': 'Sin destinatario',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'antes de la cola: recepción del mensaje o intentos anteriores',
  'waiting in the queue for its turn': 'espera del turno en la cola',
  'finding and greeting the next server': 'búsqueda y saludo del siguiente servidor',
  'handing the message over': 'transmisión del mensaje',
  '{span} in the filter.': '{span} en el filtro.',
  '{span} in the filter, most of it {part}.': '{span} en el filtro, sobre todo: {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Abierto',
  Acknowledged: 'Reconocido',
  Mended: 'Resuelto',
  '{n} not arrived': { many: '{n} sin llegar', one: '{n} sin llegar', other: '{n} sin llegar' },
  '{n} open': { many: '{n} abiertos', one: '{n} abierto', other: '{n} abiertos' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Ninguno de sus mensajes está aquí: se leyeron de archivos, o ya se conservaron el tiempo previsto.',
  'Open again': 'Abierto de nuevo',
  'Broke out again after it was mended {when}.': 'Volvió a producirse después de resolverse el {when}.',
  'Who can end it: {actor}.': 'Quién puede resolverlo: {actor}.',
  'It has gone on for {span}. What can end it:': 'Dura ya {span}. Qué puede resolverlo:',
  'From {from} to {to}, for {span}.': 'Desde el {from} hasta el {to}, durante {span}.',
  'From {from} to {to}.': 'Desde el {from} hasta el {to}.',
  'Mail arrives there again, last {when}.': 'Vuelve a llegar correo allí, por última vez el {when}.',
  'Since {since}, for {span}, last seen {last}.':
    'Desde el {since}, durante {span}, visto por última vez el {last}.',
  'Since {since}, last seen {last}.': 'Desde el {since}, visto por última vez el {last}.',
  '{n} delivered since': {
    many: '{n} entregados desde entonces',
    one: '{n} entregado desde entonces',
    other: '{n} entregados desde entonces',
  },
  '{messages}: {shares}.': '{messages}: {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    many: '{messages} a {n} de destinatarios: {shares}.',
    one: '{messages} a {n} destinatario: {shares}.',
    other: '{messages} a {n} destinatarios: {shares}.',
  },
  'Healed: everything has arrived.': 'Recuperado: todo ha llegado.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'Lo que espera se entrega por sí solo cuando esto esté resuelto, durante unos cinco días.',
  'What waits is delivered by itself.': 'Lo que espera se entrega por sí solo.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Lo que falló no se vuelve a intentar automáticamente: póngalo otra vez en cola cuando esto esté resuelto.',
  'What failed is not tried again by itself: re-queue it.':
    'Lo que falló no se vuelve a intentar automáticamente: póngalo otra vez en cola.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Lo que falló no se vuelve a intentar automáticamente: póngalo otra vez en cola cuando esto haya pasado.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': { many: '{n} reconocidos', one: '{n} reconocido', other: '{n} reconocidos' },
  '{n} mended': { many: '{n} resueltos', one: '{n} resuelto', other: '{n} resueltos' },
  '{n} incidents are open.': {
    many: '{n} de incidentes están abiertos.',
    one: '{n} incidente está abierto.',
    other: '{n} incidentes están abiertos.',
  },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'No se encontraron anotaciones de entrega.',
  'All {n} messages were delivered.': {
    many: 'Se entregaron todos: {n} de mensajes.',
    one: 'El mensaje se entregó.',
    other: 'Se entregaron los {n} mensajes.',
  },
  'The message is not delivered: {title}.': 'El mensaje no se ha entregado: {title}.',
  'The message is not delivered.': 'El mensaje no se ha entregado.',
  '{share} are not delivered.': {
    many: '{share} no se han entregado.',
    one: '{share} no se ha entregado.',
    other: '{share} no se han entregado.',
  },
  '{share} are not delivered, mostly: {title}.': {
    many: '{share} no se han entregado, sobre todo: {title}.',
    one: '{share} no se ha entregado: {title}.',
    other: '{share} no se han entregado, sobre todo: {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    'Se enumeran {n} mensajes: los que fallaron o esperan, antes que los que se entregaron de inmediato. Todos se cuentan.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Todas las líneas del registro',
  // utils/report/workbench/message-view.ts
  Recipients: 'Destinatarios',
  'Recoverable until': 'Recuperable hasta',
  'about {when}': 'hacia {when}',
  '{n} earlier attempts with the same answer.': {
    many: '{n} de intentos anteriores con la misma respuesta.',
    one: '{n} intento anterior con la misma respuesta.',
    other: '{n} intentos anteriores con la misma respuesta.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    many: '{n} de intentos anteriores con la misma respuesta, el primero {since}.',
    one: '{n} intento anterior con la misma respuesta, {since}.',
    other: '{n} intentos anteriores con la misma respuesta, el primero {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'No se contactó con nadie: el motivo es el de un intento anterior.',
  'This line gives no reason: it is that of the attempt before.':
    'Esta línea no da ningún motivo: es el del intento anterior.',
  'after {span}': 'tras {span}',
  'Retries ended at about {when}.': 'Los reintentos terminaron hacia {when}.',
  'A new try was due at about {when}: this log ends before it.':
    'Estaba previsto un nuevo intento hacia {when}: este registro acaba antes.',
  'Next try at about {when} (estimated from the gaps above).':
    'Próximo intento hacia {when} (estimado por los intervalos de arriba).',
  'Next try at about {when} (estimated).': 'Próximo intento hacia {when} (estimado).',
  'Retries end at about {when}.': 'Los reintentos terminan hacia {when}.',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Este mensaje estaba en “{file}”, que ya no está abierto aquí: ábralo o péguelo otra vez para ver el mensaje.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Este mensaje estaba en un registro que ya no está abierto aquí: ábralo o péguelo otra vez para ver el mensaje.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.': 'Este buzón vuelve a aceptar correo, desde {when}.',
  'Mail of this sender gets through again, since {when}.':
    'El correo de este remitente vuelve a llegar, desde {when}.',
  'This server takes mail again, since {when}.': 'Este servidor vuelve a aceptar correo, desde {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Último día',
  Today: 'Hoy',
  'Last {n} days': { many: 'Últimos {n} de días', one: 'Último {n} día', other: 'Últimos {n} días' },
  '{n} days': { many: '{n} de días', one: '{n} día', other: '{n} días' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': {
    many: '… y {n} archivos más.',
    one: '… y {n} archivo más.',
    other: '… y {n} archivos más.',
  },
  '{file} was not read to its end: the reading was stopped.':
    '{file} no se leyó hasta el final: se detuvo la lectura.',
  '{file} was not read: the reading was stopped.': '{file} no se leyó: se detuvo la lectura.',
  '{file} holds no delivery records.': '{file} no contiene anotaciones de entrega.',
  'What was read of it is shown.': 'Se muestra lo que se leyó de él.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} se cambió, movió o eliminó mientras se leía: elíjalo otra vez, o una copia.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} está dañado o incompleto: sus datos comprimidos se interrumpen.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} está dañado o incompleto: su lista de archivos no se puede leer.',
  '{file} holds no files.': '{file} no contiene archivos.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} es un archivo ZIP64, que no se lee aquí: descomprímalo antes, o comprímalo como .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} está protegido con contraseña: descomprímalo antes.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} contiene demasiado una vez descomprimido: descomprímalo antes y elija lo que importa.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} está comprimido de un modo que no se lee aquí: descomprímalo antes, o comprímalo como .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} no es texto: elija un registro, un correo o una tabla.',
  '{file} could not be read to its end.': '{file} no se pudo leer hasta el final.',
  '{names} and {n} more{#files}': {
    many: '{names} y {n} más',
    one: '{names} y {n} más',
    other: '{names} y {n} más',
  },
  '{size} a second': '{size} por segundo',
  '{size} read in {span}': '{size} leídos en {span}',
  'about {span} left': 'quedan aprox. {span}',
  '{done} of {total} read': '{done} de {total} leídos',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    many: 'desde entonces llegaron {n} de {all}',
    one: 'desde entonces llegó {n} de {all}',
    other: 'desde entonces llegaron {n} de {all}',
  },
  '{n} still wait': { many: '{n} aún esperan', one: '{n} aún espera', other: '{n} aún esperan' },
  'Mended {when}: {parts}.': 'Resuelto el {when}: {parts}.',
  '{n} had failed for good before: re-queue these': {
    many: '{n} habían fallado antes definitivamente: vuelva a ponerlos en cola',
    one: '{n} había fallado antes definitivamente: vuelva a ponerlo en cola',
    other: '{n} habían fallado antes definitivamente: vuelva a ponerlos en cola',
  },
  '{n} had failed for good before': {
    many: '{n} habían fallado antes definitivamente',
    one: '{n} había fallado antes definitivamente',
    other: '{n} habían fallado antes definitivamente',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'No está demostrado que esté resuelto: todo falló definitivamente, y nada más lo indica.',
  'Not proven to be mended: {proof}': 'No está demostrado que esté resuelto: {proof}',
  'Not proven to be mended: {seen}; {proof}': 'No está demostrado que esté resuelto: {seen}; {proof}',
  '{n} of {all} servers take mail again': {
    many: '{n} de {all} servidores vuelven a aceptar correo',
    one: '{n} de {all} servidores vuelve a aceptar correo',
    other: '{n} de {all} servidores vuelven a aceptar correo',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    many: '{n} de entregas más en este servidor tras el último fallo lo demostrarían.',
    one: '{n} entrega más en este servidor tras el último fallo lo demostraría.',
    other: '{n} entregas más en este servidor tras el último fallo lo demostrarían.',
  },
  '{n} more deliveries at the others would prove it.': {
    many: '{n} de entregas más en los demás lo demostrarían.',
    one: '{n} entrega más en los demás lo demostraría.',
    other: '{n} entregas más en los demás lo demostrarían.',
  },
  '{n} of {all} mailboxes take mail again': {
    many: '{n} de {all} buzones vuelven a aceptar correo',
    one: '{n} de {all} buzones vuelve a aceptar correo',
    other: '{n} de {all} buzones vuelven a aceptar correo',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    many: '{n} de entregas más a este buzón tras el último fallo lo demostrarían.',
    one: '{n} entrega más a este buzón tras el último fallo lo demostraría.',
    other: '{n} entregas más a este buzón tras el último fallo lo demostrarían.',
  },
  '{n} more deliveries to the others would prove it.': {
    many: '{n} de entregas más a los demás lo demostrarían.',
    one: '{n} entrega más a los demás lo demostraría.',
    other: '{n} entregas más a los demás lo demostrarían.',
  },
  '{n} of {all} senders get through again': {
    many: 'el correo de {n} de {all} remitentes vuelve a llegar',
    one: 'el correo de {n} de {all} remitentes vuelve a llegar',
    other: 'el correo de {n} de {all} remitentes vuelve a llegar',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    many: '{n} de entregas más de este remitente tras el último fallo lo demostrarían.',
    one: '{n} entrega más de este remitente tras el último fallo lo demostraría.',
    other: '{n} entregas más de este remitente tras el último fallo lo demostrarían.',
  },
  '{n} more deliveries of the others would prove it.': {
    many: '{n} de entregas más de los demás lo demostrarían.',
    one: '{n} entrega más de los demás lo demostraría.',
    other: '{n} entregas más de los demás lo demostrarían.',
  },
  '{n} of {all} messages arrived': {
    many: 'llegaron {n} de {all} mensajes',
    one: 'llegó {n} de {all} mensajes',
    other: 'llegaron {n} de {all} mensajes',
  },
  '{n} more deliveries of this message would prove it.': {
    many: '{n} de entregas más de este mensaje lo demostrarían.',
    one: '{n} entrega más de este mensaje lo demostraría.',
    other: '{n} entregas más de este mensaje lo demostrarían.',
  },
  '{n} have still to arrive.': {
    many: '{n} aún tienen que llegar.',
    one: '{n} aún tiene que llegar.',
    other: '{n} aún tienen que llegar.',
  },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Entregado, después de: {title}',
};
