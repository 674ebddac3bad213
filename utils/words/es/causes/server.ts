import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now': 'Su servidor de correo no acepta correo en este momento',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Su servidor de correo respondió, pero dijo que el servicio de correo no está disponible por el momento: se está reiniciando o en mantenimiento, o una parte situada detrás está caída.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Compruebe que los servicios de correo de su servidor están en marcha, e inicie los que no lo estén.',
  'Find out whether maintenance is under way, and when it ends.':
    'Averigüe si hay un mantenimiento en curso y cuándo termina.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Espere al próximo intento si acaba de ocurrir: un reinicio tarda solo unos minutos, y el filtro lo intenta de nuevo por sí solo.',
  'Your mail server was not taking mail': 'Su servidor de correo no aceptaba correo',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Su servidor de correo respondió, pero dijo que el servicio de correo no estaba disponible: se estaba reiniciando o en mantenimiento, o una parte situada detrás estaba caída.',
  // server.storage-full
  'Your mail server is out of space or resources': 'Su servidor de correo no tiene espacio o recursos',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Su servidor de correo tiene muy poco espacio libre en disco o muy poca memoria, y se protege no aceptando más correo. Afecta a todo el servidor, no a un solo buzón.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Libere espacio en la unidad que contiene la cola de correo y los registros, o amplíela.',
  'Check the free memory as well if the disk has room.':
    'Compruebe también la memoria libre si hay sitio en el disco.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Observe cómo llegan algunos mensajes, y solo entonces haga que el filtro reintente los demás.',
  // server.overloaded
  'Your mail server is too busy': 'Su servidor de correo está demasiado ocupado',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Su servidor de correo tiene más trabajo del que puede atender y aplaza correo hasta ponerse al día. Un pico pasajero se resuelve solo; uno duradero requiere más memoria, más procesos o menos tareas.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Compruebe la carga del procesador, la memoria y la longitud de la cola de correo de su servidor si dura más de una hora.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Excluya el correo de las direcciones del filtro de un segundo análisis de spam: a menudo reduce la carga a la mitad.',
  'Your mail server was too busy': 'Su servidor de correo estaba demasiado ocupado',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Su servidor de correo tenía más trabajo del que podía atender y mientras tanto no aceptó correo. Un pico duradero requiere más memoria, más procesos o menos tareas.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Compruebe la carga del procesador, la memoria y la longitud de la cola de correo de su servidor.',
  // server.internal-error
  'Your mail server has an internal fault': 'Su servidor de correo tiene un fallo interno',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Su servidor de correo tuvo un fallo propio mientras trataba el mensaje: un directorio o una base de datos no respondió, falló un analizador o se averió algo en su interior. El mensaje en sí no es la causa.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Mire en el registro de su servidor de correo a esa hora: indica la parte que falló.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Compruebe los servicios de base de datos, directorio (LDAP, Active Directory) y análisis de los que depende su servidor de correo.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Busque las palabras de la respuesta en la documentación de su servidor de correo si el registro no dice más.',
  'The filter has an internal fault': 'El filtro tiene un fallo interno',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'El filtro no pudo tratar el mensaje por un fallo propio. No se consultó a su servidor de correo o este no es la causa, y al mensaje no le pasa nada.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Vuelva a entregar el mensaje más tarde, cuando el soporte del filtro diga que el fallo está corregido.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Compruebe que el servidor encuentra sus controladores de dominio y servidores DNS, y que funcionan todos los servicios de transporte.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Lea /var/log/exim_mainlog y exim_paniclog a esa hora: allí se explica “temporary local problem”.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Su servidor de correo está mal configurado',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'El servidor de correo dice que su propia configuración, licencia o enrutamiento es incorrecto, así que no puede tratar el mensaje. Reintentar no sirve de nada hasta que se corrija.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Mire en el registro de su servidor de correo a esa hora: indica el ajuste o la tabla que está mal.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Compruebe el último cambio en la configuración, los dominios o los alias del servidor y, en caso de duda, deshágalo.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Renueve la licencia de su servidor de correo o de su antispam si la respuesta habla de una.',
  'The filter’s own mail server is set up wrongly':
    'El propio servidor de correo del filtro está mal configurado',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'El propio servidor de correo del filtro dice que su configuración o enrutamiento es incorrecto, así que no puede entregar el mensaje al siguiente servidor. No se consultó a su servidor de correo.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'El mensaje no se pudo poner en el buzón',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'El servidor de correo aceptó el mensaje, pero falló el programa o almacén situado detrás que guarda el correo en el buzón. Las causas habituales son permisos incorrectos, un servicio detenido o un buzón dañado.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Mire en el registro del programa de entrega de su servidor de correo (Dovecot, Cyrus, procmail, la base de datos de buzones) a esa hora.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Compruebe el propietario, los permisos y el espacio libre de la carpeta de correo del destinatario.',
  'Restart the mailbox service if it does not answer.': 'Reinicie el servicio de buzones si no responde.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Compruebe que la base de datos de buzones está montada y que el buzón no se está trasladando.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Compruebe que existe el socket que indica virtual_transport o mailbox_transport y que Dovecot está en marcha.',
};
