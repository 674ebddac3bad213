import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'Yellowline dice por qué el correo está detenido, junto a la línea del registro que lo indica',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Funciona por sí solo en la página Quarantine+ de SpamHero. No hay que configurar nada, y no se envía nada a ninguna parte.',
  'Open SpamHero': 'Abrir SpamHero',
  'Point at a yellow row': 'Pase el puntero por una fila amarilla',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Una tarjeta dice por qué su mensaje está detenido, quién puede resolverlo y el primer paso. Abra antes los Logs de un mensaje: a partir de entonces basta con pasar el puntero.',
  'Open its Logs': 'Abra sus Logs',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'Junto a cada línea resaltada figura qué ocurrió, quién debe actuar y las palabras que lo demuestran. El registro en sí queda como estaba.',
  'Copy it for whoever must act': 'Cópielo para quien deba actuar',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Cada explicación se puede copiar en un ticket o un correo, con direcciones y nombres sustituidos si lo desea.',
  'Where it runs': 'Dónde funciona',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'El navegador aún no deja que Yellowline funcione en las páginas de SpamHero.',
  'Let it run there': 'Permitirlo allí',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'En {hosts}, y en ninguna otra página por sí solo. ¿Su portal tiene otra dirección? Ábralo, pulse el botón de Yellowline en la barra de herramientas y permítalo en ese único sitio.',
  'What it keeps, and what leaves the browser': 'Qué conserva y qué sale del navegador',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'Los mensajes que ha mostrado el portal se conservan 30 días solo en este navegador, para que los vuelva a encontrar; nada de ventanas privadas. La configuración permite cambiarlo y borrarlos.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Nada sale del navegador: sin servidor, sin cuenta, sin estadísticas. Solo sale lo que usted copia o guarda.',
  'Without the portal': 'Sin el portal',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Pegue un registro, un rebote o una sola respuesta en la ventana emergente del botón de la barra de herramientas. Suelte registros enteros, de cualquier tamaño, en la mesa de trabajo. O seleccione texto en cualquier página y elija {entry} en su menú. La configuración muestra los atajos de teclado para todo ello.',
  'Diagnose selection': 'Diagnosticar selección',
};
