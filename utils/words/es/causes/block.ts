import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'La dirección del filtro está en una lista pública de bloqueo',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Su servidor de correo consulta una lista pública de direcciones sospechosas, y la dirección del filtro figura ahora en ella. La lista está pensada para remitentes desconocidos; el correo del filtro ya está comprobado y no debería consultarse.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Excluya todas las direcciones del filtro de las consultas a listas de bloqueo en su servidor de correo.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Comunique el nombre de la lista y la respuesta al soporte del filtro, para que haga retirar la dirección.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Compruebe en la página de consulta de la propia lista, que la respuesta suele indicar, si la dirección sigue en ella.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there': 'La dirección del filtro tiene allí mala reputación',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Su sistema de correo, o el fabricante que hay detrás, valora las direcciones que envían y rechaza la del filtro. Ve la dirección del filtro y no la del remitente original, de modo que el spam que el filtro deja pasar cuenta en contra del filtro.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Indique a su sistema de correo que confíe en todas las direcciones del filtro, para que no las valore.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Comunique la respuesta completa al soporte del filtro, para que pida al fabricante que rehabilite la dirección.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Pida la retirada al fabricante en la página que indica la respuesta, si indica alguna.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Su servidor de correo bloquea la dirección del filtro',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Su servidor de correo, o un firewall situado delante, tiene la dirección del filtro en una lista propia: a mano, por país o porque una protección contó fallos. Nadie más decide sobre esa lista.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Retire las direcciones del filtro de la lista de bloqueo, de la regla de países o de la prohibición de su servidor de correo o firewall.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Añada todas las direcciones del filtro a la lista de direcciones de confianza, para que no se vuelvan a bloquear.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Busque en el registro de su servidor de correo, a la hora del intento, la regla que rechazó el mensaje.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Busque las direcciones del filtro en el portal de Defender, en la lista de IP bloqueadas del filtrado de conexiones y en “Tenant Allow/Block List”.',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Mire en WHM, en cPHulk, en el firewall y en la lista de direcciones bloqueadas de Exim.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Busque la dirección en las tablas que indican check_client_access y postscreen_access_list.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'No se acepta el nombre de host del filtro',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Su servidor de correo comprueba el nombre del host que se conecta: el que da el DNS para su dirección (DNS inverso, PTR) o aquel con el que saluda (HELO). No pudo confirmar el nombre del host del filtro y rechazó el mensaje.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Excluya todas las direcciones del filtro de las comprobaciones de nombre de host, HELO y DNS inverso en su servidor de correo.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Comunique la respuesta, con la dirección que indica, al soporte del filtro: esa dirección y su nombre le pertenecen.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Compruebe que funciona el resolutor DNS de su servidor de correo: un nombre que no se puede consultar cuenta como inexistente.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'El dominio del remitente o un enlace está en una lista de bloqueo',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Su servidor de correo consultó el dominio del remitente, o una dirección web del mensaje, en una lista pública de dominios sospechosos, y figuraba en ella. Se trata del origen o del contenido del mensaje, no del filtro.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Comunique al remitente que el dominio o un enlace del mensaje está en la lista que indica la respuesta, para que pida su retirada.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Excluya el correo del filtro de las listas de bloqueo de dominios y enlaces en su servidor de correo si confía en el criterio del filtro.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Entregue el mensaje a otra dirección si es urgente y conoce al remitente.',
  // block.sender-local
  'Your mail system blocks this sender': 'Su sistema de correo bloquea a este remitente',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'La dirección o el dominio del remitente está en una lista de bloqueo de su propio sistema de correo, o del destinatario. Alguien, o una regla, lo puso allí a propósito.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Compruebe si el remitente está bloqueado a propósito y, si no es así, retire la dirección o el dominio de la lista de bloqueo de su sistema de correo o del destinatario.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Déjelo como está si el correo no es deseado; bloquee al remitente también en el filtro y no se hará ningún intento.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Mire en el portal de Defender, en “Tenant Allow/Block List”, y en los remitentes bloqueados del destinatario.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Mire en la consola de administración, en Gmail > “Spam, phishing and malware” > “Blocked senders”.',
  'Look for the address in the tables that check_sender_access names.':
    'Busque la dirección en las tablas que indica check_sender_access.',
};
