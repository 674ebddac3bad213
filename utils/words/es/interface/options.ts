import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'Acerca de',
  'What’s new in {version}': 'Novedades de {version}',
  'These notes are kept in English alone.': 'Estas notas solo existen en inglés.',
  // components/options/backup.tsx
  'History and settings': 'Historial y configuración',
  'Save all as a file': 'Guardar todo en un archivo',
  'Erase everything': 'Borrar todo',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'El historial y toda la configuración se borran para siempre. Solo se mantienen los límites que usted haya fijado, como no conservar nada o no leer ningún registro al señalar. El navegador libera el espacio en disco en su próxima limpieza.',
  Erase: 'Borrar',
  'Read a saved file': 'Leer un archivo guardado',
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Leer el registro de un mensaje al pasar el puntero',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Como lo haría un clic en sus Logs, de uno en uno. Desactivado: solo se explican los registros que están o estuvieron abiertos.',
  'Show the overview over the list': 'Mostrar el resumen encima de la lista',
  'How many messages are not delivered, by who must act.':
    'Cuántos mensajes no se han entregado, según quién debe actuar.',
  'Say the reason in the row': 'Indicar el motivo en la fila',
  'A small line under the subject of each message whose log was read.':
    'Una línea pequeña bajo el asunto de cada mensaje cuyo registro se ha leído.',
  'Replace addresses and names in copied reports': 'Sustituir direcciones y nombres en los informes copiados',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com se convierte en recipient-1@domain-1, igual en todo el informe.',
  'As the system has it': 'Como el sistema',
  Light: 'Claro',
  Dark: 'Oscuro',
  'On the portal’s pages': 'En las páginas del portal',
  Everywhere: 'En todas partes',
  'Keep diagnosed messages': 'Conservar los mensajes diagnosticados',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Solo en este navegador, y nada de ventanas privadas. Cada mensaje cuenta desde la última vez que se vio.',
  'Logs that name no time zone are on': 'Los registros sin zona horaria usan',
  'Most relays write their local time, without saying which.':
    'La mayoría de los servidores escriben su hora local sin decir cuál es.',
  Colours: 'Colores',
  'Pages of the portal that are open take this when they are loaded again.':
    'Las páginas del portal que están abiertas lo aplican al cargarse de nuevo.',
  Language: 'Idioma',
  'As the browser has it': 'Como el navegador',
  'Language of texts for others': 'Idioma de los textos para otros',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'De lo que se copia, envía o guarda: quien lo recibe puede leer otro idioma que usted.',
  'The same': 'El mismo',
  'Off: nothing is kept': 'Desactivado: no se conserva nada',
  '30 days, as long as the portal': '30 días, tanto como el portal',
  'the clock of this computer': 'el reloj de este equipo',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Mensajes conservados, según su procedencia',
  'Erase what is kept of {name}': 'Borrar lo conservado de {name}',
  'These messages are erased for good.': 'Estos mensajes se borran para siempre.',
  'Erase them': 'Borrarlos',
  'Erase these': 'Borrar estos',
  'Erase these: what is kept of {name}': 'Borrar estos: lo conservado de {name}',
  // components/options/options.tsx
  'Yellowline settings': 'Configuración de Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'Su organización ha fijado parte de esto para este equipo: no se puede cambiar aquí.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Solo la configuración',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '“Leer un archivo guardado” admite también un archivo así. Los sitios no están en él: cada equipo pide permiso para ellos.',
  'Save the settings': 'Guardar la configuración',
  'Reset the settings': 'Restablecer la configuración',
  Undo: 'Deshacer',
  // components/options/shortcuts.tsx
  Keys: 'Atajos de teclado',
  'no keys': 'sin atajo',
  'Change the keys': 'Cambiar los atajos',
  // components/options/sites.tsx
  Sites: 'Sitios',
  always: 'siempre',
  'from your organisation': 'de su organización',
  Allow: 'Permitir',
  'Allow {host}': 'Permitir {host}',
  Remove: 'Quitar',
  'Remove {host}': 'Quitar {host}',
  'What becomes of them?': '¿Qué se hace con ellos?',
  'Remove, and keep them': 'Quitar y conservarlos',
  'Remove, and erase them': 'Quitar y borrarlos',
  Cancel: 'Cancelar',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Dirección de otro portal de Quarantine+, como el de su proveedor',
  Add: 'Añadir',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Conservar',
};
