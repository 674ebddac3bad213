import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Esto no se entendió: vuelva a cargar la página.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} no es un archivo guardado aquí.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} se guardó con una versión más reciente de Yellowline: actualícelo para leer este archivo.',
  '{n} messages were restored.': {
    many: 'Se incorporaron {n} de mensajes.',
    one: 'Se incorporó {n} mensaje.',
    other: 'Se incorporaron {n} mensajes.',
  },
  '{n} messages were restored, and the settings.': {
    many: 'Se incorporaron {n} de mensajes y la configuración.',
    one: 'Se incorporaron {n} mensaje y la configuración.',
    other: 'Se incorporaron {n} mensajes y la configuración.',
  },
  '{n} entries were no messages, and were left out.': {
    many: '{n} de entradas no eran mensajes y se omitieron.',
    one: '{n} entrada no era un mensaje y se omitió.',
    other: '{n} entradas no eran mensajes y se omitieron.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Después la extensión dejó de responder. Lea el archivo otra vez: lo incorporado permanece, y nada se incorpora dos veces.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Todo está borrado.',
  'What was kept of {portal} is erased.': 'Lo procedente de {portal} está borrado.',
  'What was kept of pasted text and of files is erased.':
    'Lo que usted pegó o leyó de archivos está borrado.',
  'nothing is kept{#it_stays_that}': 'no se conserva nada',
  'messages are kept for {n} days{#it_stays_that}': {
    many: 'los mensajes se conservan {n} de días',
    one: 'los mensajes se conservan {n} día',
    other: 'los mensajes se conservan {n} días',
  },
  'no log is read by pointing{#it_stays_that}': 'no se lee ningún registro al pasar el puntero',
  'copied reports have no names{#it_stays_that}': 'los informes copiados no llevan nombres',
  '{what}, and that {more}': '{what}, y que {more}',
  'As you chose, it stays that {what}.': 'Como usted eligió, se mantiene que {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.':
    'El historial no responde: vuelva a cargar esta página.',
  '{n} messages kept, about {size}.': {
    many: '{n} de mensajes conservados, unos {size}.',
    one: '{n} mensaje conservado, unos {size}.',
    other: '{n} mensajes conservados, unos {size}.',
  },
  'Pasted, or read from files': 'Pegados o leídos de archivos',
  // entrypoints/options/main.tsx
  'Saved.': 'Guardado.',
  'That did not work: load this page again and try once more.':
    'No funcionó: vuelva a cargar esta página e inténtelo otra vez.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Todas las opciones están como al principio.',
  'Your choices are back.': 'Sus opciones están de vuelta.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'El navegador no conservó esta opción: su almacenamiento está lleno o desactivado.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'Abrir la ventana emergente',
  'The browser keeps them on its page of extension shortcuts.':
    'El navegador los guarda en su página de atajos de extensiones.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'Firefox los guarda en su página de complementos, en el engranaje: Gestionar los atajos de las extensiones.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'Yellowline ya funciona en {host}.',
  'The browser was not allowed to let Yellowline run there.':
    'El navegador no recibió permiso para que Yellowline funcione allí.',
  'The browser does not let extensions run there.':
    'El navegador no deja que las extensiones funcionen allí.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline: {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline: privacidad',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'No hay ningún correo que escribir: {reader} no puede hacer nada respecto a lo que cuenta este registro.',
  'There is something to write to others: {commands}.': 'Hay algo que escribir a otros: {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Le damos la bienvenida a Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Registro de muestra',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    many: 'Guardado, con {n} de mensajes.',
    one: 'Guardado, con {n} mensaje.',
    other: 'Guardado, con {n} mensajes.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Texto pegado',
  'Dropped text': 'Texto arrastrado',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Aún no se conserva nada.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    many: '{n} de mensajes guardados como {file}.',
    one: '{n} mensaje guardado como {file}.',
    other: '{n} mensajes guardados como {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Estos son los primeros {number}: reduzca la lista para guardar otros.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { many: '{n} de mensajes.', one: '{n} mensaje.', other: '{n} mensajes.' },
  '{number} of {n} messages.': {
    many: '{number} de {n} de mensajes.',
    one: '{number} de {n} mensaje.',
    other: '{number} de {n} mensajes.',
  },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'Examinando sus mensajes…',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'Leyendo sus líneas…',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Intentos de entrega en el tiempo',
  'Messages by their last attempt': 'Mensajes según su último intento',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'hasta {to}',
  'from {from}': 'desde {from}',
  'from {from} until {to}': 'desde {from} hasta {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'La lectura se interrumpió: el navegador la terminó, quizá por falta de memoria. Lea menos archivos a la vez.',
  'Selected text': 'Texto seleccionado',
  'The reading broke off: load this page again, and open the files once more.':
    'La lectura se interrumpió: vuelva a cargar esta página y abra los archivos otra vez.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'Lo que se añadió a los registros no se pudo leer. Lo que se leyó antes se conserva. Arrástrelos aquí otra vez para volver a intentarlo.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} se ha recortado o se ha empezado de nuevo. Lo que se leyó de él se conserva. Si faltan líneas escritas justo antes, arrastre aquí también el archivo anterior.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'La lista se interrumpió: vuelva a cargar esta página.',
  'One record of the history cannot be read, and is left as it is.':
    'Una entrada del historial no se puede leer y se deja como está.',
  '{n} records of the history cannot be read, and are left as they are.': {
    many: '{n} de entradas del historial no se pueden leer y se dejan como están.',
    one: '{n} entrada del historial no se puede leer y se deja como está.',
    other: '{n} entradas del historial no se pueden leer y se dejan como están.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Este incidente ya no está en lo que se leyó.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'No se conserva nada: el historial está desactivado. Actívelo en la configuración.',
  'The extension does not answer: load this page again.':
    'La extensión no responde: vuelva a cargar esta página.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'El veredicto, y qué escribir a quién',
  'The verdict': 'El veredicto',
  'Among them what was delivered after it: the proof of its end':
    'Entre ellos, lo que se entregó después: la prueba de su fin',
  'The log lines of each, as data that can be read again':
    'Las líneas del registro de cada uno, como datos que se pueden volver a leer',
  'Every attempt with its answer': 'Cada intento con su respuesta',
  'A chart over time': 'Un gráfico temporal',
  'The incidents among them, with your notes': 'Los incidentes entre ellos, con sus notas',
  '{n} messages: recipient, status, cause, server, times': {
    many: '{n} de mensajes: destinatario, estado, causa, servidor, horas',
    one: '{n} mensaje: destinatario, estado, causa, servidor, horas',
    other: '{n} mensajes: destinatario, estado, causa, servidor, horas',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    many: '{n} de mensajes, los primeros de {total}: destinatario, estado, causa, servidor, horas',
    one: '{n} mensaje, el primero de {total}: destinatario, estado, causa, servidor, horas',
    other: '{n} mensajes, los primeros de {total}: destinatario, estado, causa, servidor, horas',
  },
  'Mail to {domain}': 'Correo a {domain}',
  '{what} until {to}': '{what} hasta {to}',
  '{what} from {from} until {to}': '{what} desde {from} hasta {to}',
  'Message {id} to {recipient}': 'Mensaje {id} a {recipient}',
  'Message to {recipient}': 'Mensaje a {recipient}',
  'All {n} messages arrived.': {
    many: 'Llegaron todos: {n} de mensajes.',
    one: 'El mensaje llegó.',
    other: 'Llegaron los {n} mensajes.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    many: '{n} de {messages} no han llegado, sobre todo: {title}.',
    one: '{n} de {messages} no ha llegado: {title}.',
    other: '{n} de {messages} no han llegado, sobre todo: {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file}, frente a {other}',
  'The last 24 hours, beside those before': 'Las últimas 24 horas, frente a las anteriores',
  'The last 7 days, beside those before': 'Los últimos 7 días, frente a los anteriores',
  'The second half of the time, beside the first': 'La segunda mitad del tiempo, frente a la primera',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Este mensaje no está en lo que se leyó.',
  'The lines of this message could not be read.': 'Las líneas de este mensaje no se pudieron leer.',
  'This incident is not in what was read.': 'Este incidente no está en lo que se leyó.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'El archivo de este mensaje ha cambiado desde que se leyó: elíjalo otra vez para ver sus líneas.',
};
