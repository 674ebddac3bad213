import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'En una ventana privada no se conserva nada.',
  'The history does not answer: try again.': 'El historial no responde: inténtelo de nuevo.',
  'The history is off: switch it on in the settings.':
    'El historial está desactivado: actívelo en la configuración.',
  'There is no message to keep.': 'No hay ningún mensaje que conservar.',
  '{n} messages kept.': {
    many: '{n} de mensajes conservados.',
    one: '{n} mensaje conservado.',
    other: '{n} mensajes conservados.',
  },
  '{n} kept.': { many: '{n} conservados.', one: '{n} conservado.', other: '{n} conservados.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Dice por qué el correo está detenido, junto a la línea del registro que lo indica. Nada sale del navegador.',
  'Yellowline: why mail is stuck': 'Yellowline: por qué el correo está detenido',
  'Go to the next undelivered message': 'Ir al siguiente mensaje no entregado',
  'Go to the undelivered message before': 'Ir al mensaje no entregado anterior',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Escriba cada sitio con su nombre completo, como {example}: un * representa demasiados.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Esa no es la dirección de una página. Cópiela de la barra de direcciones, como {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Solo se pueden añadir sitios con https:// porque lo que va por http:// se puede leer y cambiar en el camino.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'Yellowline funciona en páginas con https://, no con {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'El navegador ya no tiene sitio para el historial, así que los últimos mensajes no se conservaron. Lo conservado antes está íntegro. Libere espacio en disco o conserve el historial durante menos días.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Otra pestaña o ventana tiene abierto el historial con una versión anterior. No se ha perdido nada: cierre las demás pestañas de Yellowline y continuará.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'El historial lo escribió una versión más reciente de Yellowline. Se deja como está: actualice Yellowline para usarlo.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'El historial se borró entretanto, y con él lo que se había incorporado: no se incorporó nada más.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'El navegador no puede abrir el historial, así que ahora no se conserva nada. Lo almacenado no se ha tocado. Reinicie el navegador; si no sirve, borre el historial en la configuración.',
};
