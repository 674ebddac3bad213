import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'El dominio del remitente no existe',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Su servidor de correo consultó el dominio de la dirección del remitente y no encontró nada que acepte correo. Rechaza a los remitentes a los que no se puede responder.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Comunique al remitente, por otra vía, que el dominio de la dirección de remitente no tiene registros DNS que funcionen (las entradas públicas de nombres).',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Compruebe que su servidor de correo puede consultar nombres si se rechaza así a remitentes de varios dominios.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Excluya las direcciones del filtro de esta comprobación: el filtro ya ha examinado al remitente.',
  // sender.rejected
  'Your mail server refuses the sender’s address': 'Su servidor de correo rechaza la dirección del remitente',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'No se acepta la dirección de la que el mensaje dice proceder: no se pudo verificar, no está completa o es una dirección de su propio dominio usada desde fuera.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Lea las palabras citadas: dicen si la dirección no se pudo verificar, está incompleta o pertenece a su propio dominio.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Excluya las direcciones del filtro de las comprobaciones de remitente de su servidor de correo, como las consultas al servidor del remitente (callouts) y la protección contra suplantación.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Comunique al remitente qué dirección se rechazó si el error está en la propia dirección.',
};
