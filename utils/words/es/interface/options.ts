import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Leer el registro de un mensaje al señalarlo',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Como lo haría un clic en sus Logs, de uno en uno. Desactivado: solo se explican los registros que están o estuvieron abiertos.',
  'Show the overview over the list': 'Mostrar el resumen sobre la lista',
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
  '{n} days': { one: '{n} día', many: '{n} de días', other: '{n} días' },
  'the clock of this computer': 'el reloj de este equipo',
};
