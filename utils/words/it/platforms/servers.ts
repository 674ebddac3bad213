import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Aggiungere gli indirizzi del filtro in Security > Security Manager > Trusted IPs, e all’elenco consentiti di “Dynamic Screening”.',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Cercare in Accounts > Account Manager, Aliases e Mailing Lists.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Aumentare il limite in Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Cercare il destinatario in Logs > SMTP-(in).',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Aggiungere un intervallo IP per gli indirizzi del filtro in Settings > Advanced > IP Ranges con la protezione antispam disattivata, e alla white list del greylisting.',
  'Add the domain under Domains, and tick “Enabled”.':
    'Aggiungere il dominio in “Domains”, e selezionare “Enabled”.',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Cercare in Domains > il dominio > Accounts, Aliases e Distribution lists.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Aumentare il limite in Settings > Protocols > SMTP > Delivery of e-mail, e quello del dominio.',
  'Open the SMTP log in the Logs folder of hMailServer.':
    'Aprire il log SMTP nella cartella “Logs” di hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Aggiungere gli indirizzi del filtro in Mail > Security > Intrusion Prevention > Bypass e in Mail > General > Trusted hosts.',
  'Look under Management > the domain for the user or alias.':
    'Cercare l’utente o l’alias in Management > il dominio.',
  'Search Status > Logs > SMTP for the recipient.': 'Cercare il destinatario in Status > Logs > SMTP.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Aggiungere gli indirizzi del filtro a un gruppo di indirizzi IP, e sceglierlo in Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Aggiungere il dominio in Configuration > Domains.',
  'Look under Accounts > Users, Groups and Aliases.': 'Cercare in Accounts > Users, Groups e Aliases.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Aumentare il limite in Accounts > Users > l’utente > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Aumentare il limite in Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Aprire Logs > Security e Logs > Mail nell’amministrazione.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Aggiungere gli indirizzi del filtro ai campi di white list del documento di configurazione del server > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Cercare l’indirizzo nella directory di Domino: documenti di persone, gruppi e database di posta in entrata.',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Aumentare la quota del database di posta in Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Aumentare “Maximum message size” nel documento di configurazione > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.': 'Aprire log.nsf > Mail Routing Events a quell’ora.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Aggiungere gli indirizzi del filtro alle eccezioni di GWIA > Access Control > Blacklists.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Cercare l’utente, il nickname o la risorsa nell’amministrazione di GroupWise.',
  'Read the GWIA log of that time.': 'Leggere il log di GWIA a quell’ora.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Aggiungere gli indirizzi del filtro in Settings > Security > Whitelist, per SMTP e greylisting.',
  'Look under the domain’s Accounts > Users and Aliases.':
    'Cercare nel dominio in Accounts > Users e Aliases.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Aumentare il limite in Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Aprire Troubleshooting > View Logs > SMTP per quel giorno.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Aggiungere gli indirizzi del filtro in Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
  'Add the domain under the post office > Domains.': 'Aggiungere il dominio in “Post office” > Domains.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Cercare in Post offices > il post office > Mailboxes, e guardarne gli indirizzi.',
  'Open the SMTP activity log under Logging.': 'Aprire il log di attività SMTP in “Logging”.',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Eseguire Add-IPAllowListEntry per ciascuno degli indirizzi del filtro sul server che ha gli agenti antispam.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Eseguire `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` o disattivare l’agente Sender ID, così che SPF sia lasciato al filtro.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Aggiungere gli indirizzi del filtro alle impostazioni di rete remota di un connettore di ricezione che ammette utenti anonimi (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Eseguire New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative con il vostro dominio.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Eseguire `Get-Recipient ADDRESS`: se non trova nulla, nessuna casella, gruppo o contatto ha quell’indirizzo.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Eseguire `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` con un valore più alto, o svuotare la casella.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Aumentare MaxReceiveSize con `Set-TransportConfig`, `Set-ReceiveConnector` e `Set-Mailbox`: vale il più basso.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Eseguire `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Eseguire `Get-ServerComponentState` e `Test-ServiceHealth`, e avviare ciò che non è attivo.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Liberare diversi gigabyte sul disco di mail.que: Exchange smette di accettare posta (back pressure) ben prima che il disco sia pieno.',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Leggere l’evento 15006 o 15007 nel registro applicazioni: indica la risorsa venuta a mancare.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Aumentare MaxInboundConnectionPerSource e MessageRateLimit sul connettore di ricezione raggiunto dal filtro.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Eseguire `Get-MessageTrackingLog -Recipients ADDRESS`, e leggere il log di protocollo del connettore di ricezione.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Eseguire `Get-TransportRule`, e cercare una regola che corrisponda a questo messaggio.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Aggiungere gli indirizzi del filtro a /etc/virtual/whitelist_hosts_ip.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Aggiungere il dominio a /etc/virtual/domains, e selezionare “Use this server to handle my e-mails” in “MX Records”.',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Cercare in “E-mail Accounts” e “Forwarders” del dominio.',
  'Search /var/log/exim/mainlog for the recipient.': 'Cercare il destinatario in /var/log/exim/mainlog.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Aggiungere gli indirizzi del filtro in Strumenti e impostazioni > Impostazioni del server di posta > White list, e alla white list delle impostazioni di greylisting.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Attivare il servizio di posta in Domini > il dominio > Impostazioni di posta.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Cercare in Domini > il dominio > Posta > Indirizzi email.',
  'Raise the mailbox size under Mail > the address > General.':
    'Aumentare la dimensione della casella in Posta > l’indirizzo > Generale.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Aumentare la dimensione massima dei messaggi in Strumenti e impostazioni > Impostazioni del server di posta.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Cercare il destinatario in /var/log/maillog, o in “Log Browser” del dominio.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Aggiungere gli indirizzi del filtro a “MTA Trusted Networks” del server nella console di amministrazione, o eseguire `zmprov ms` con `zimbraMtaMyNetworks`.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Cercare nella console di amministrazione > Gestisci > Account, o eseguire `zmprov ga ADDRESS`.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Aumentare la quota con `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Aumentare il limite con `zmprov mcf zimbraMtaMaxMessageSize BYTES`, e riavviare l’MTA.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Eseguire `zmcontrol status`, e avviare ciò che è fermo.',
  'Search /var/log/zimbra.log for the recipient.': 'Cercare il destinatario in /var/log/zimbra.log.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Inserire gli indirizzi del filtro in local_addrs o in una multimap con prefilter e azione accept, e nella white list del modulo greylist.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Cercare il destinatario nell’interfaccia web di rspamd > History: mostra ogni simbolo e il suo punteggio.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Aggiungere gli indirizzi del filtro a trusted_networks in local.cf, così che sia valutato l’indirizzo precedente, e a @mynetworks in amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Controllare $banned_filename_re in amavisd.conf.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Cercare nel log di posta amavis o spamd e l’identificativo nella risposta.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Eseguire `doveadm user ADDRESS`: dice se il database degli utenti conosce l’indirizzo.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Eseguire `doveadm quota get -u ADDRESS`, e aumentare la quota o svuotare il cestino con `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Eseguire `doveadm service status`, e leggere il log indicato da `doveadm log find`.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Cercare il destinatario nel file indicato da `doveadm log find`.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Inserire gli indirizzi del filtro in una hostlist come relay_from_hosts o in una white list, e accettarli in acl_check_rcpt prima degli altri controlli.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Aggiungere il dominio a domainlist local_domains (o relay_to_domains) nella configurazione di Exim, e ricaricare Exim.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Eseguire `exim -bt ADDRESS`: mostra quale router accetta o rifiuta l’indirizzo.',
  'Raise message_size_limit in the Exim configuration.':
    'Aumentare message_size_limit nella configurazione di Exim.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Aumentare smtp_accept_max_per_host, o aggiungere gli indirizzi del filtro a smtp_reserve_hosts.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Cercare nel log principale (exigrep con il destinatario, di solito /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Aggiungere gli indirizzi del filtro a tcp.smtp con RBLSMTPD="" e ricostruirlo con tcprules.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Aggiungere il dominio a control/rcpthosts e control/virtualdomains (o control/locals), e inviare un HUP a qmail-send.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Eseguire vuserinfo con l’indirizzo se si usa vpopmail; altrimenti cercarne il file .qmail.',
  'Raise control/databytes.': 'Aumentare control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Cercare il destinatario nel log in /var/log/qmail/smtpd.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Aggiungere gli indirizzi del filtro con OK a /etc/mail/access, eseguire makemap hash access, e usare delay_checks così che prevalga su dnsbl.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Aggiungere il dominio a /etc/mail/local-host-names o relay-domains, e riavviare Sendmail.',
  'Run sendmail -bv with the address.': 'Eseguire sendmail -bv con l’indirizzo.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Aumentare confMAX_MESSAGE_SIZE in sendmail.mc e ricostruire la configurazione.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Aumentare ClientConn e ClientRate per gli indirizzi del filtro in /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Cercare il destinatario in /var/log/maillog.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Mettere una tabella degli indirizzi del filtro con OK prima degli altri controlli: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Aggiungere la stessa tabella a postscreen_access_list se postscreen è in uso, e ricaricare Postfix.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Cercare nelle tabelle indicate da check_client_access e postscreen_access_list, e aggiungervi gli indirizzi del filtro.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Aggiungere il dominio a uno solo tra mydestination, virtual_mailbox_domains e relay_domains, e ricaricare Postfix.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Cercare l’indirizzo con `postmap -q ADDRESS TABLE` nella tabella indicata dalla risposta (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Aumentare message_size_limit, e tenere mailbox_size_limit e virtual_mailbox_limit più alti.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Aggiungere gli indirizzi del filtro a smtpd_client_event_limit_exceptions.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Eseguire `postfix status`, e cercare “fatal” e “panic” nel log di posta.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Liberare spazio in /var/spool/postfix: Postfix richiede una volta e mezza message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Controllare smtpd_tls_security_level, smtpd_tls_cert_file e smtpd_tls_key_file con `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Cercare nelle tabelle indicate da mime_header_checks e header_checks.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Cercare NOQUEUE e il destinatario nel log di posta (/var/log/mail.log o `journalctl -u postfix`).',
};
