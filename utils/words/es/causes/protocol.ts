import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Su servidor de correo no entendió un comando',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'En el diálogo entre el filtro y su servidor de correo, este no reconoció un comando o uno de sus detalles. Lo más frecuente es que lo cause un firewall que reescribe el tráfico de correo, o una función que el servidor ofrece pero no tiene.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Desactive la inspección SMTP de su firewall para las direcciones del filtro: algunas reescriben comandos de modo que el servidor no puede leerlos.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Actualice su servidor de correo, o desactive la función que ofrece y luego rechaza.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Envíe las líneas de este registro a SpamHero si el propio registro de su servidor muestra un comando completo y correcto.',
  // protocol.sequence
  'The mail conversation got out of step': 'El diálogo de correo se desincronizó',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Su servidor de correo dice que los comandos llegaron en un orden incorrecto o demasiado pronto. La causa habitual es un firewall o un proxy que altera el tráfico de correo entre el filtro y su servidor.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Desactive la inspección SMTP y los proxies de correo de su firewall para las direcciones del filtro.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Excluya las direcciones del filtro de los retrasos del saludo y la detección de emisores prematuros (early talkers) en su servidor de correo.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Envíe las líneas de este registro a SpamHero si no hay nada entre el filtro y su servidor.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Su servidor de correo cuenta demasiados fallos',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Su servidor de correo advirtió muchos comandos fallidos o direcciones desconocidas de un mismo remitente y cerró la puerta. Toma al filtro, que trae el correo de todos, por alguien que adivina direcciones.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Excluya las direcciones del filtro de los límites de errores y destinatarios desconocidos en su servidor de correo y su firewall.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Cargue la lista de sus direcciones válidas en Settings > Email Recipients, para que el propio filtro rechace las desconocidas.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Espere al próximo intento: una prohibición así suele acabar en minutos u horas.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Aumente MaxProtocolErrors en el conector de recepción que usa el filtro.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Aumente smtpd_hard_error_limit, o ajústelo al número de destinatarios de una entrega.',
};
