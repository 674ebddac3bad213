import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Añada las direcciones del filtro en Security > Security Manager > Trusted IPs y a la lista de permitidos de Dynamic Screening.',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Mire en Accounts > Account Manager, Aliases y Mailing Lists.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Aumente el límite en Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Busque el destinatario en Logs > SMTP-(in).',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Añada un intervalo de IP para las direcciones del filtro en Settings > Advanced > IP Ranges, con la protección contra spam desactivada, y añádalas también a la lista blanca de la lista gris.',
  'Add the domain under Domains, and tick “Enabled”.': 'Añada el dominio en Domains y marque “Enabled”.',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Mire en Domains > el dominio > Accounts, Aliases y Distribution lists.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Aumente el límite en Settings > Protocols > SMTP > Delivery of e-mail, y el del dominio.',
  'Open the SMTP log in the Logs folder of hMailServer.':
    'Abra el registro SMTP en la carpeta Logs de hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Añada las direcciones del filtro en Mail > Security > Intrusion Prevention > Bypass y en Mail > General > Trusted hosts.',
  'Look under Management > the domain for the user or alias.':
    'Busque el usuario o alias en Management > el dominio.',
  'Search Status > Logs > SMTP for the recipient.': 'Busque el destinatario en Status > Logs > SMTP.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Añada las direcciones del filtro a un grupo de direcciones IP y elíjalo en Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Añada el dominio en Configuration > Domains.',
  'Look under Accounts > Users, Groups and Aliases.': 'Mire en Accounts > Users, Groups y Aliases.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Aumente el límite en Accounts > Users > el usuario > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Aumente el límite en Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Abra Logs > Security y Logs > Mail en la administración.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Añada las direcciones del filtro a los campos de lista blanca del documento de configuración del servidor > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Busque la dirección en el directorio de Domino: documentos de persona, de grupo y de base de datos de correo entrante (mail-in database).',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Aumente la cuota de la base de datos de correo en Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Aumente “Maximum message size” en el documento de configuración > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.': 'Abra log.nsf > Mail Routing Events para esa hora.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Añada las direcciones del filtro a las excepciones de GWIA > Access Control > Blacklists.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Busque en la administración de GroupWise el usuario, el apodo o el recurso.',
  'Read the GWIA log of that time.': 'Lea el registro de GWIA de esa hora.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Añada las direcciones del filtro en Settings > Security > Whitelist, para SMTP y para la lista gris.',
  'Look under the domain’s Accounts > Users and Aliases.': 'Mire en Accounts > Users y Aliases del dominio.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Aumente el límite en Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Abra Troubleshooting > View Logs > SMTP de ese día.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Añada las direcciones del filtro en Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
  'Add the domain under the post office > Domains.':
    'Añada el dominio en la oficina de correo (post office) > Domains.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Mire en Post offices > la oficina de correo > Mailboxes, y en sus direcciones.',
  'Open the SMTP activity log under Logging.': 'Abra el registro de actividad SMTP en Logging.',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Ejecute Add-IPAllowListEntry para cada una de las direcciones del filtro en el servidor que tiene los agentes contra correo no deseado.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Ejecute `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` o desactive el agente de id. de remitente, para que SPF quede a cargo del filtro.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Añada las direcciones del filtro a la configuración de red remota de un conector de recepción que permita usuarios anónimos (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Ejecute New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative con su dominio.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Ejecute `Get-Recipient ADDRESS`: si no encuentra nada, ningún buzón, grupo o contacto la tiene.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Ejecute `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` con un valor mayor, o vacíe el buzón.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Aumente MaxReceiveSize con `Set-TransportConfig`, `Set-ReceiveConnector` y `Set-Mailbox`: cuenta el más bajo de ellos.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Ejecute `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Ejecute `Get-ServerComponentState` y `Test-ServiceHealth`, e inicie lo que no esté activo.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Libere varios gigabytes en la unidad de mail.que: Exchange deja de aceptar correo (contrapresión) mucho antes de que el disco esté lleno.',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Lea el evento 15006 o 15007 en el registro de aplicación: indica el recurso que escaseó.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Aumente MaxInboundConnectionPerSource y MessageRateLimit en el conector de recepción al que llega el filtro.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Ejecute `Get-MessageTrackingLog -Recipients ADDRESS` y lea el registro de protocolo del conector de recepción.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Ejecute `Get-TransportRule` y busque una regla que coincida con este mensaje.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Añada las direcciones del filtro a /etc/virtual/whitelist_hosts_ip.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Añada el dominio a /etc/virtual/domains y marque “Use this server to handle my e-mails” en “MX Records”.',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Mire en “E-mail Accounts” y “Forwarders” del dominio.',
  'Search /var/log/exim/mainlog for the recipient.': 'Busque el destinatario en /var/log/exim/mainlog.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Añada las direcciones del filtro en Herramientas y configuración > Configuración del servidor de correo > Lista blanca, y a la lista blanca de la configuración de listas grises.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Active el servicio de correo en Dominios > el dominio > Configuración del correo.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Mire en Dominios > el dominio > Correo > Direcciones de email.',
  'Raise the mailbox size under Mail > the address > General.':
    'Aumente el tamaño del buzón en Correo > la dirección > General.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Aumente el tamaño máximo de mensaje en Herramientas y configuración > Configuración del servidor de correo.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Busque el destinatario en /var/log/maillog o en los registros del dominio.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Añada las direcciones del filtro a “MTA Trusted Networks” del servidor en la consola de administración, o ejecute `zmprov ms` con `zimbraMtaMyNetworks`.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Mire en la consola de administración > Administrar > Cuentas, o ejecute `zmprov ga ADDRESS`.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Aumente la cuota con `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Auméntelo con `zmprov mcf zimbraMtaMaxMessageSize BYTES` y reinicie el MTA.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Ejecute `zmcontrol status` e inicie lo que esté detenido.',
  'Search /var/log/zimbra.log for the recipient.': 'Busque el destinatario en /var/log/zimbra.log.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Ponga las direcciones del filtro en local_addrs o en un multimap con prefilter y la acción accept, y en la lista blanca del módulo greylist.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Busque el destinatario en la interfaz web de rspamd > History: muestra cada símbolo y su puntuación.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Añada las direcciones del filtro a trusted_networks en local.cf, para que se juzgue la dirección anterior a ellas, y a @mynetworks en amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Mire $banned_filename_re en amavisd.conf.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Busque en el registro de correo amavis o spamd y el identificador de la respuesta.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Ejecute `doveadm user ADDRESS`: dice si la base de datos de usuarios la conoce.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Ejecute `doveadm quota get -u ADDRESS`, y aumente la cuota o vacíe la papelera con `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Ejecute `doveadm service status` y lea el registro que indica `doveadm log find`.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Busque el destinatario en el archivo que indica `doveadm log find`.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Ponga las direcciones del filtro en una hostlist como relay_from_hosts o una lista blanca, y acéptelas en acl_check_rcpt antes de las demás comprobaciones.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Añada el dominio a domainlist local_domains (o relay_to_domains) en la configuración de Exim y recargue Exim.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Ejecute `exim -bt ADDRESS`: muestra qué router la acepta o la rechaza.',
  'Raise message_size_limit in the Exim configuration.':
    'Aumente message_size_limit en la configuración de Exim.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Aumente smtp_accept_max_per_host, o añada las direcciones del filtro a smtp_reserve_hosts.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Busque en el registro principal (exigrep con el destinatario, normalmente /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Añada las direcciones del filtro a tcp.smtp con RBLSMTPD="" y vuelva a generarlo con tcprules.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Añada el dominio a control/rcpthosts y control/virtualdomains (o control/locals), y envíe un HUP a qmail-send.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Ejecute vuserinfo con la dirección si se usa vpopmail; si no, busque su archivo .qmail.',
  'Raise control/databytes.': 'Aumente control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Busque el destinatario en el registro de /var/log/qmail/smtpd.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Añada las direcciones del filtro con OK a /etc/mail/access, ejecute makemap hash access y use delay_checks para que prevalezca sobre dnsbl.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Añada el dominio a /etc/mail/local-host-names o relay-domains y reinicie Sendmail.',
  'Run sendmail -bv with the address.': 'Ejecute sendmail -bv con la dirección.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Aumente confMAX_MESSAGE_SIZE en sendmail.mc y vuelva a generarlo.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Aumente ClientConn y ClientRate para las direcciones del filtro en /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Busque el destinatario en /var/log/maillog.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Ponga una tabla de las direcciones del filtro con OK delante de las demás comprobaciones: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Añada la misma tabla a postscreen_access_list si postscreen está en marcha, y recargue Postfix.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Mire en las tablas que indican check_client_access y postscreen_access_list, y añada las direcciones del filtro.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Añada el dominio a exactamente uno de mydestination, virtual_mailbox_domains y relay_domains, y recargue Postfix.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Busque la dirección con `postmap -q ADDRESS TABLE` en la tabla que indica la respuesta (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Aumente message_size_limit, y mantenga mailbox_size_limit y virtual_mailbox_limit por encima.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Añada las direcciones del filtro a smtpd_client_event_limit_exceptions.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Ejecute `postfix status` y busque “fatal” y “panic” en el registro de correo.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Libere espacio en /var/spool/postfix: Postfix necesita una vez y media el valor de message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Compruebe smtpd_tls_security_level, smtpd_tls_cert_file y smtpd_tls_key_file con `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Mire en las tablas que indican mime_header_checks y header_checks.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Busque NOQUEUE y el destinatario en el registro de correo (/var/log/mail.log o `journalctl -u postfix`).',
};
