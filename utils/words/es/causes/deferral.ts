import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Aplazado por una lista gris (greylisting)',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Su servidor de correo aún no conoce a este remitente y pide a todos los nuevos que vuelvan más tarde, porque los emisores de spam no suelen hacerlo. El filtro vuelve por sí solo, y entonces el mensaje suele aceptarse.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Excluya todas las direcciones del filtro de la lista gris en su servidor de correo: el filtro ya ha comprobado el correo.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Espere al próximo intento mientras el mensaje esté en cola: suele lograrse entre unos minutos y una hora después.',
  'Greylisted until the filter gave up': 'En lista gris hasta que el filtro desistió',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Su servidor de correo pide a todos los nuevos que vuelvan más tarde (lista gris), porque los emisores de spam no suelen hacerlo. Rechazó así el correo del filtro hasta que el filtro desistió.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Añada las direcciones del filtro en WHM > Greylisting > Trusted Hosts.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Añada las direcciones del filtro a la lista blanca de la configuración general de listas grises del servidor.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Añada las direcciones del filtro a la lista blanca de clientes de postgrey o del milter que aplica la lista gris.',
  // deferral.rate-limited
  'Too much mail in a short time': 'Demasiado correo en poco tiempo',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Su servidor de correo solo permite cierto número de mensajes desde una dirección en un tiempo dado, y el filtro alcanzó ese límite. Como todo su correo pasa por el filtro, el límite se alcanza antes de lo debido.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Excluya todas las direcciones del filtro de los límites de frecuencia de su servidor de correo, o aumente esos límites.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Pida al soporte del filtro que entregue a su servidor a un ritmo más lento si no se puede cambiar el límite.',
  'Wait for the next attempts, which spread the messages over time.':
    'Espere a los próximos intentos, que reparten los mensajes en el tiempo.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Aplazado por la reputación del filtro',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Su proveedor de correo juzga a los remitentes por lo que llegó antes desde su dirección, y por ahora aplaza el correo de la dirección del filtro. Ve la dirección del filtro y no la del remitente original, de modo que el spam que el filtro deja pasar cuenta en contra del filtro.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Indique a su servidor de correo o a su proveedor que confíe en las direcciones del filtro, para que no las valore.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Comunique la respuesta al soporte del filtro, para que hable con el proveedor.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Espere a los próximos intentos: un aplazamiento así suele acabar por sí solo en unas horas.',
  'Refused because of the filter’s reputation': 'Rechazado por la reputación del filtro',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Su proveedor de correo juzga a los remitentes por lo que llegó antes desde su dirección, y no aceptó correo de la dirección del filtro. Ve la dirección del filtro y no la del remitente original, de modo que el spam que el filtro deja pasar cuenta en contra del filtro.',
};
