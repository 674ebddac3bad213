import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Su servidor de correo no reconoce el dominio como propio',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Su servidor de correo cree que el correo de este dominio va a otro lugar y que se le pide que lo retransmita, a lo que se niega. Así que falta el dominio en su configuración, o el filtro entrega al servidor equivocado.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Añada el dominio en su servidor de correo como uno que aloja y para el que acepta correo.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Compruebe en Settings > Delivery mail host que el filtro entrega al servidor que tiene sus buzones.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Pida a su proveedor de alojamiento que lo haga si usted no puede: indíquele que el correo llega a través de un filtro y que el dominio es local.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Compruebe que el dominio es un dominio aceptado de la organización y está configurado del todo, y que el Delivery mail host es el que Microsoft da para este dominio.',
  // relay.client-not-allowed
  'Your server does not let this filter address in': 'Su servidor no deja entrar a esta dirección del filtro',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Su servidor de correo solo acepta correo de una lista de servidores, mediante un conector, una lista de acceso o un firewall, y la dirección del filtro que entregó este mensaje no está en ella.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Añada todas las direcciones actuales del filtro a la lista de servidores que pueden entregar a su servidor de correo.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Busque una regla creada para direcciones anteriores del filtro, o para otro filtro, y actualícela.',
  // relay.authentication-required
  'Your mail server wants the filter to log in': 'Su servidor de correo quiere que el filtro inicie sesión',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Su servidor de correo pidió un nombre de usuario y una contraseña, o rechazó los que se le dieron. El correo que llega de otros servidores nunca inicia sesión, así que se entregó a un servidor o puerto destinado a los programas de correo de los usuarios.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Haga que su servidor de correo acepte sin inicio de sesión el correo para su propio dominio desde las direcciones del filtro.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Compruebe en Settings > Delivery mail host que figura el servidor de correo entrante y el puerto 25, no uno de envío (como smtp.… o el puerto 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Compruebe el nombre de usuario y la contraseña si se configuró a propósito un inicio de sesión para esta entrega.',
  'The filter could not log in to your mail server':
    'El filtro no pudo iniciar sesión en su servidor de correo',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'El filtro estaba configurado para iniciar sesión en su servidor de correo, y el propio servidor de correo del filtro dice que no funcionó.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Envíe las líneas de este registro al soporte de SpamHero, que configuró el inicio de sesión.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Permita “Usuarios anónimos” en el conector de recepción al que llega el filtro.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Entregue al host propio de su dominio bajo mail.protection.outlook.com, no a smtp.office365.com.',
};
