import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'La comprobación SPF ha fallado',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF es la lista pública en la que el remitente indica qué servidores pueden enviar en su nombre. Su servidor de correo comparó esa lista con la dirección del filtro y no con la del remitente original; por eso la comprobación falló, aunque el filtro ya la había hecho.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Excluya todas las direcciones del filtro de la comprobación SPF, o desactívela en su servidor de correo.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Active la solución alternativa para SPF (SPF workaround) en Settings > Filtering policies si su servidor de correo no puede hacerlo.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Deje su propio registro SPF como está: no es la causa.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Añada las direcciones del filtro a la opción Whitelist de policyd-spf.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'La firma DKIM falta o no es válida',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM es una firma con la que el dominio del remitente responde de un mensaje. Su servidor de correo no encontró ninguna, o una que no encaja, y rechaza ese correo. Un cambio en el camino, como una marca en el asunto o un pie añadido, invalida la firma.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Excluya el correo del filtro de la comprobación DKIM de su servidor de correo: el filtro vio el mensaje sin cambios.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Desactive lo que cambia los mensajes en el camino, como marcas en el asunto y pies, si afecta a muchos remitentes.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Comunique al remitente que su firma fue rechazada y envíele la respuesta.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'La política DMARC del remitente impide la entrega',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Con DMARC, un dominio pide a los demás que rechacen el correo en su nombre que no demuestre su origen. Su servidor de correo hizo esa comprobación con la dirección del filtro, con la que el correo legítimo puede fallar, y lo rechazó. El filtro ya lo había comprobado antes.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Excluya todas las direcciones del filtro de la comprobación DMARC en su servidor de correo.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Active la solución alternativa para DMARC (DMARC workaround) en Settings > Filtering policies si su servidor de correo no puede hacerlo.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Examine primero con cuidado al remitente: el correo falsificado tampoco supera esta comprobación.',
  // authentication.missing
  'The message does not prove its origin': 'El mensaje no demuestra su origen',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Su proveedor de correo solo acepta correo avalado por el dominio de origen mediante SPF (una lista de sus servidores) o DKIM (una firma), y no encontró ninguno. Detrás del filtro, SPF no puede encajar, porque su proveedor ve la dirección del filtro; por eso se rechaza el correo sin firma.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Haga que su servidor de correo o su proveedor confíe en todas las direcciones del filtro, para que esas comprobaciones queden a cargo del filtro.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Pida al remitente que firme los mensajes con DKIM y publique un registro SPF.',
};
