import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'El mensaje da vueltas en círculo',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'El mensaje pasó por tantos servidores que se detuvo. Por lo general, su servidor de correo lo devuelve al filtro en lugar de ponerlo en el buzón, una y otra vez.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Averigüe qué devuelve el mensaje: un reenvío, un alias, un conector o un smart host de su servidor de correo que lleva otra vez al filtro.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Compruebe en Settings > Delivery mail host que figura su propio servidor de correo y no el filtro.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Entregue este mensaje a una dirección alternativa en otro sistema de correo si se necesita antes.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Vuelva a poner en cola este mensaje hacia una dirección fuera de Microsoft: Microsoft lo tomó por correo saliente porque coincidía con el conector de alguien, a menudo uno del remitente.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Entregue a este destinatario por el alias que termina en onmicrosoft.com como solución duradera.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Pida al administrador del remitente que desactive el antiguo conector de entrada que tiene las direcciones del filtro.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Compruebe el tipo del dominio aceptado y el conector de envío: “retransmisión interna” con un smart host de vuelta al filtro crea un bucle.',
  // route.null-mx
  'The domain says that it takes no mail': 'El dominio dice que no acepta correo',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'La entrada DNS para el correo de este dominio es la especial que significa “aquí no hay correo” (un registro null MX), o el servidor lo dice abiertamente.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Compruebe si hay errores en el dominio de la dirección, e indique al remitente el correcto.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Compruebe en Settings > Delivery mail host que figura su servidor de correo, y no un host que no acepta correo.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Sustituya el registro MX que consiste en un solo punto si este dominio debe recibir correo.',
  'Re-queue the message once the domain takes mail.':
    'Vuelva a poner el mensaje en cola cuando el dominio acepte correo.',
};
