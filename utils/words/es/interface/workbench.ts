import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'Creándose…',
  'Case file': 'Expediente',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Una página sin scripts que se abre en cualquier sitio, se imprime en A4 y se puede volver a leer aquí. Contiene:',
  'Addresses and names replaced, the same throughout':
    'Direcciones y nombres sustituidos, igual en todo el archivo',
  'All addresses and names as they are': 'Todas las direcciones y nombres tal como son',
  'Save the case file': 'Guardar el expediente',
  // components/workbench/cause-table.tsx
  Causes: 'Causas',
  'Table of causes': 'Tabla de causas',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Arrastre sobre un intervalo de tiempo para ver la lista de sus mensajes.',
  'Chosen: {time}': 'Elegido: {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'Como tabla',
  'Table of the chart over time': 'Tabla del gráfico temporal',
  'From{#time}': 'Desde',
  // components/workbench/comparison.tsx
  'What has changed': 'Qué ha cambiado',
  Compare: 'Comparar',
  'choose …': 'elija …',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Por dominio de los destinatarios',
  'Table of the recipients’ domains': 'Tabla de los dominios de los destinatarios',
  '{n} more are not shown: those with the least trouble.': {
    many: '{n} más no se muestran: los de menos problemas.',
    one: '{n} más no se muestra: el de menos problemas.',
    other: '{n} más no se muestran: los de menos problemas.',
  },
  Domain: 'Dominio',
  Mostly: 'Sobre todo',
  'Median delay': 'Retraso mediano',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Registros para leer',
  'Choose files': 'Elegir archivos',
  'Choose a folder': 'Elegir una carpeta',
  'Paste text': 'Pegar texto',
  'Drop logs here, or choose them.': 'Suelte registros aquí o elíjalos.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Registros de correo, rebotes (.eml), exportaciones de seguimientos de mensajes (.csv, .json), también comprimidos como .gz o .zip, de cualquier tamaño.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Verá después qué fue del correo a lo largo del tiempo, qué causas hubo y quién puede resolverlas, y cada mensaje con sus intentos y la línea que lo demuestra.',
  'Try with a sample log': 'Probar con un registro de muestra',
  'Log text': 'Texto del registro',
  'Read{#button}': 'Leer',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Cómo se llena el historial',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'Los mensajes se conservan aquí cuando el portal muestra por qué están detenidos, o cuando usted lo pide en la ventana emergente o junto a una lista de registros. Después los encontrará por destinatario, remitente, causa o servidor, también cuando el portal los haya olvidado.',
  'To see how such a list looks:': 'Para ver el aspecto de una lista así:',
  // components/workbench/incident-list.tsx
  'Show {n} more': { many: 'Mostrar {n} más', one: 'Mostrar {n} más', other: 'Mostrar {n} más' },
  '{n} more that are open struck fewer messages, and are not listed.': {
    many: '{n} de incidentes abiertos más afectaron a menos mensajes y no aparecen.',
    one: '{n} incidente abierto más afectó a menos mensajes y no aparece.',
    other: '{n} incidentes abiertos más afectaron a menos mensajes y no aparecen.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Mensajes de la lista',
  'Clear filters': 'Quitar filtros',
  Search: 'Buscar',
  'Address, queue id, server, cause': 'Dirección, id. de cola, servidor, causa',
  'Recipient’s domain': 'Dominio del destinatario',
  'Sender’s domain': 'Dominio del remitente',
  'More filters': 'Más filtros',
  Until: 'Hasta',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Cualquiera',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Escribiéndose…',
  'It could not be written: try again.': 'No se pudo escribir: inténtelo de nuevo.',
  'Save as': 'Guardar como',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    many: '{n} de destinatarios más, que no se muestran aquí.',
    one: '{n} destinatario más, que no se muestra aquí.',
    other: '{n} destinatarios más, que no se muestran aquí.',
  },
  '{n} earlier attempts are not shown.': {
    many: '{n} de intentos anteriores no se muestran.',
    one: '{n} intento anterior no se muestra.',
    other: '{n} intentos anteriores no se muestran.',
  },
  'at {server}': 'en {server}',
  // components/workbench/period-bar.tsx
  Period: 'Periodo',
  'All{#time}': 'Todo',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Leyendo {files}',
  'Follow as it grows': 'Seguir las líneas nuevas',
  // components/workbench/workbench.tsx
  Logs: 'Registros',
  'Skip to the messages': 'Ir a los mensajes',
  'Yellowline workbench': 'Mesa de trabajo de Yellowline',
  'What is shown': 'Qué se muestra',
  'Everything is read in this window. Nothing is sent.': 'Todo se lee en esta ventana. No se envía nada.',
};
