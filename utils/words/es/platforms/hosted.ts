import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Abra el Centro de administración de Exchange > Flujo de correo > Conectores y añada un conector de entrada de una organización asociada con todas las direcciones del filtro.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Active el filtrado mejorado de ese conector en el portal de Defender > Directivas > Filtrado mejorado, para que se juzgue la dirección original.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Añada las direcciones del filtro a la lista de IP permitidas de la directiva de filtrado de conexiones (portal de Defender > Directivas > Contra correo no deseado).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Abra el Centro de administración de Exchange > Flujo de correo > Conectores y añada las direcciones actuales del filtro al conector que rechaza el correo de todos los demás.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Compruebe en el Centro de administración de Exchange > Flujo de correo > Dominios aceptados que el dominio figura y es “Autoritativo”.',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Busque la dirección en el Centro de administración de Exchange > Destinatarios; un dominio “Autoritativo” rechaza todas las direcciones que la organización no tiene.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Abra el grupo en el Centro de administración de Exchange > Destinatarios > Grupos > Configuración > Administración de entrega y elija “Allow messages from people inside and outside my organization”.',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Aumente “Maximum receive message size” del buzón en el Centro de administración de Exchange > Destinatarios > Buzones > “Message size restriction”.',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Haga un seguimiento de mensajes en el Centro de administración de Exchange: indica la regla que rechazó el mensaje.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Haga un seguimiento de mensajes en el Centro de administración de Exchange > Flujo de correo para este destinatario y esta hora, y abra los detalles.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Espere: los límites propios de Microsoft no se pueden cambiar, y un conector para las direcciones del filtro alivia los que cuentan por remitente.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Añada las direcciones del filtro en la consola de administración > Aplicaciones > Google Workspace > Gmail > “Spam, phishing and malware” > “Inbound gateway”, con “Automatically detect external IP”.',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Añada las direcciones del filtro en la consola de administración > Gmail > “Spam, phishing and malware” > “Inbound gateway”, si allí está marcado “Reject all mail not from gateway IPs”.',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Compruebe en la consola de administración > Cuenta > Dominios que el dominio está verificado y que Gmail está activado para él.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Busque en la consola de administración > Directorio > Usuarios la dirección y sus alias, y compruebe si el usuario está suspendido.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Libere espacio en Gmail, Drive y Fotos, que comparten un mismo almacenamiento, o aumente el límite en la consola de administración > Almacenamiento.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Abra groups.google.com > el grupo > Configuración del grupo > “Who can post” y elija “Anyone on the web”.',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Busque el mensaje en la consola de administración > Informes > “Email log search”: indica la regla.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Busque el mensaje en la consola de administración > Informes > “Email log search” y abra los detalles.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Añada las direcciones del filtro en Inbound Settings > IP Address Policies > Trusted Forwarders: entonces se juzga la dirección anterior a ellas.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Añada las direcciones del filtro en Inbound Settings > IP Address Policies.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Mire en Users > User List, o en la verificación de destinatarios que indica la configuración del dominio.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Busque el destinatario en Message Log: los detalles indican la política que rechazó el mensaje.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Busque el destinatario en Message Log y abra la entrega y el motivo del mensaje.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Añada las direcciones del filtro en Administration Console > Gateway > Policies > Permitted Senders y exímalas por IP de la lista gris y de la protección contra suplantación.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Busque la dirección en Directories > Internal Directories, y mire la validación de destinatarios del dominio.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Busque el destinatario en Monitoring > Rejected and Deferred Messages: indica la política.',
  'Search Message Center > Message Tracking for the recipient.':
    'Busque el destinatario en Message Center > Message Tracking.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Pida al administrador de Proofpoint que añada las direcciones del filtro a la lista segura y a los relés de confianza de Email Firewall.',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Mire en User Management > Users, o en la verificación de destinatarios del dominio.',
  'Search Logs (Smart Search) for the recipient.': 'Busque el destinatario en Logs (Smart Search).',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Añada las direcciones del filtro en Sophos Central > Email Security > Inbound Allow/Block como direcciones IP, o en el firewall, en Email > General settings > Host-based relay y en las excepciones.',
  'Look under People > Mailboxes in Sophos Central.': 'Mire en People > Mailboxes de Sophos Central.',
  'Open Email Security > Logs & Reports > Message History.':
    'Abra Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Añada las direcciones del filtro a un grupo de remitentes como RELAYLIST o WHITELIST en Mail Policies > HAT Overview, por encima de los que usan la puntuación de reputación.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Configure las direcciones del filtro como relés de entrada en Network > Incoming Relays, para que se juzgue la dirección original.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Mire en Mail Policies > HAT Overview el grupo de remitentes de las direcciones del filtro; después, envíe los cambios (submit) y confírmelos (commit).',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Añada el dominio en Mail Policies > Recipient Access Table (RAT).',
  'Check the LDAP accept query of the listener.': 'Compruebe la consulta LDAP de aceptación del listener.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Aumente Max. Messages per Connection y Max. Recipients per Hour en la política de flujo de correo de ese grupo de remitentes.',
  'Search Monitor > Message Tracking for the recipient.':
    'Busque el destinatario en Monitor > Message Tracking.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Añada las direcciones del filtro en Policy > IP Policy con un perfil de sesión que omita la reputación y SPF, por encima de las demás.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Mire la verificación de direcciones de destinatario en Domain & User > Domain.',
  'Open Monitor > Log > History and search for the recipient.':
    'Abra Monitor > Log > History y busque el destinatario.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Yahoo: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Yahoo.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Pida al titular del buzón que elimine correo o contrate más espacio.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Apple iCloud: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Apple iCloud.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de GMX, WEB.DE e IONOS: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de GMX, WEB.DE e IONOS.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de OVHcloud: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de OVHcloud.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Busque en el área de cliente de OVHcloud > Web Cloud > Emails el buzón, el alias y las redirecciones.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Orange: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Orange.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Free: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Free meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Free.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Yandex: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Yandex.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Busque el buzón y sus alias en Yandex 360 for Business > Users.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de Mail.ru: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de Mail.ru.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Pida al soporte del filtro que registre las direcciones del filtro en el servicio para remitentes de QQ Mail: allí solo se atiende al dueño de una dirección.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Entregue el mensaje mientras tanto a una dirección fuera de QQ Mail.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Añada las direcciones del filtro en Zoho Mail Admin Console > Spam Control > Trusted IP, o como puerta de enlace de entrada en “Email Routing”.',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Mire en Zoho Mail Admin Console > Users and Groups.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Aumente el almacenamiento del usuario en Admin Console > Users > el usuario > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Añada las direcciones del filtro en Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Mire en Cloud Office Control Panel > Rackspace Email > Mailboxes y Aliases.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Aumente el almacenamiento del buzón en el Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Añada las direcciones del filtro en Incoming > Sender allow list, o deje que solo uno de los dos filtros compruebe el correo.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Añada el dominio en Domains Overview y compruebe su ruta de destino.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Busque el destinatario en Incoming > Logs: los detalles indican el motivo.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Añada las direcciones del filtro en WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: así se omiten SPF, las listas de bloqueo, la lista gris y los límites de frecuencia.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Añada las direcciones del filtro en WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, y búsquelas en cPHulk y en el firewall.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Ponga cPanel > Correo electrónico > “Email Routing” del dominio en “Local Mail Exchanger”: “Automatically detect” mira el registro MX, que indica el filtro.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Busque la dirección en cPanel > Cuentas de correo electrónico y en Reenviadores, y mire la dirección predeterminada del dominio.',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Aumente la cuota en cPanel > Cuentas de correo electrónico > Administrar, y compruebe el uso de disco de toda la cuenta.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Aumente el tamaño máximo de mensaje en WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Mire en WHM > Exim Configuration Manager > Filters la opción “Attachments: filter messages with dangerous attachments”.',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Reinicie Exim en WHM > Restart Services > Mail Server (Exim).',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Añada las direcciones del filtro en WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Busque el destinatario en WHM > Mail Delivery Reports o en /var/log/exim_mainlog.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Ponga cPanel > Correo electrónico > “Email Routing” del dominio en “Local Mail Exchanger”.',
};
