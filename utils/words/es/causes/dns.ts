import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'El nombre del servidor de correo no existe',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'El filtro consultó el host o dominio al que entregar, y los servidores de nombres respondieron que ese nombre no existe. Puede estar mal escrito o eliminado, o el dominio puede haber caducado.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Compruebe cómo está escrito el host en Settings > Delivery mail host, y el dominio en la dirección.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Cree en su proveedor de DNS el registro A que falta para ese nombre de host, o restaure el anterior.',
  'Check that the registration of the domain has not expired.':
    'Compruebe que el registro del dominio no ha caducado.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Un nombre no se pudo consultar en este momento',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'Los servidores de nombres del dominio no dieron una respuesta útil sobre el destino del correo. A menudo se resuelve solo; si dura, los servidores de nombres del dominio están caídos o mal configurados.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Espere al próximo intento: el filtro vuelve a consultar el nombre por sí solo.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Compruebe los servidores de nombres del dominio con su proveedor de DNS si dura más de una hora.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Desactive DNSSEC o renueve sus registros si su proveedor de DNS ve que las firmas del dominio no coinciden.',
  'A name could not be looked up': 'Un nombre no se pudo consultar',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'Los servidores de nombres del dominio no dieron una respuesta útil sobre el destino del correo. Están, o estaban, caídos o mal configurados.',
  'Check the name servers of the domain with your DNS provider.':
    'Compruebe los servidores de nombres del dominio con su proveedor de DNS.',
  // dns.no-mx
  'The domain names no usable mail server': 'El dominio no indica ningún servidor de correo utilizable',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'El nombre existe, pero sus entradas DNS no llevan a ninguna dirección que acepte correo: el registro MX o A (las entradas que dicen adónde va el correo) falta, o apunta a un nombre o una dirección que no puede funcionar.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Cree un registro A para el host de Settings > Delivery mail host, de modo que su nombre lleve a la dirección pública de su servidor de correo.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Cree un registro A para el host al que se entrega el correo, de modo que su nombre lleve a la dirección pública de su servidor de correo.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Corrija los registros MX que apuntan a un nombre inexistente, a un alias o a un simple número: un MX debe indicar un host que tenga dirección.',
  'Check the spelling of the domain in the address.':
    'Compruebe cómo está escrito el dominio en la dirección.',
};
