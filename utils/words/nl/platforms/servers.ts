import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Voeg de adressen van het filter toe onder Security > Security Manager > Trusted IPs, en aan de toelatingslijst van Dynamic Screening.',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Kijk onder Accounts > Account Manager, ‘Aliases’ en ‘Mailing Lists’.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Verhoog de limiet onder Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Zoek in Logs > SMTP-(in) naar de ontvanger.',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Voeg onder Settings > Advanced > IP Ranges een IP-bereik voor de adressen van het filter toe met spambeveiliging uit, en zet ze op de witte lijst van greylisting.',
  'Add the domain under Domains, and tick “Enabled”.':
    'Voeg het domein toe onder ‘Domains’ en vink ‘Enabled’ aan.',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Kijk onder Domains > het domein > Accounts, ‘Aliases’ en ‘Distribution lists’.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Verhoog de limiet onder Settings > Protocols > SMTP > Delivery of e-mail, en die van het domein.',
  'Open the SMTP log in the Logs folder of hMailServer.':
    'Open het SMTP-logboek in de map ‘Logs’ van hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Voeg de adressen van het filter toe onder Mail > Security > Intrusion Prevention > Bypass en aan Mail > General > Trusted hosts.',
  'Look under Management > the domain for the user or alias.':
    'Zoek onder Management > het domein naar de gebruiker of alias.',
  'Search Status > Logs > SMTP for the recipient.': 'Zoek in Status > Logs > SMTP naar de ontvanger.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Voeg de adressen van het filter toe aan een IP-adresgroep, en kies die onder Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Voeg het domein toe onder Configuration > Domains.',
  'Look under Accounts > Users, Groups and Aliases.': 'Kijk onder Accounts > Users, ‘Groups’ en ‘Aliases’.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Verhoog de limiet onder Accounts > Users > de gebruiker > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Verhoog de limiet onder Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Open Logs > Security en Logs > Mail in het beheer.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Voeg de adressen van het filter toe aan de witte-lijstvelden van het configuratiedocument van de server > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Zoek het adres in de Domino-directory: documenten van personen, groepen en mail-in-databases.',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Verhoog het quotum van de maildatabase in de Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Verhoog ‘Maximum message size’ in het configuratiedocument > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.': 'Open log.nsf > Mail Routing Events voor die tijd.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Voeg de adressen van het filter toe aan de uitzonderingen van de GWIA > Access Control > Blacklists.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Zoek in het GroupWise-beheer naar de gebruiker, nickname of resource.',
  'Read the GWIA log of that time.': 'Lees het GWIA-logboek van die tijd.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Voeg de adressen van het filter toe onder Settings > Security > Whitelist, voor SMTP en greylisting.',
  'Look under the domain’s Accounts > Users and Aliases.':
    'Kijk in het domein onder Accounts > Users en ‘Aliases’.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Verhoog de limiet onder Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Open Troubleshooting > View Logs > SMTP voor die dag.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Voeg de adressen van het filter toe onder Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
  'Add the domain under the post office > Domains.': 'Voeg het domein toe onder de post office > Domains.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Kijk onder Post offices > de post office > Mailboxes, en naar de adressen ervan.',
  'Open the SMTP activity log under Logging.': 'Open het SMTP-activiteitenlogboek onder ‘Logging’.',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Voer Add-IPAllowListEntry uit voor elk adres van het filter, op de server met de antispamagents.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Voer `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` uit of zet de Sender ID-agent uit, zodat SPF aan het filter wordt overgelaten.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Voeg de adressen van het filter toe aan de externe-netwerkinstellingen van een ontvangstconnector die anonieme gebruikers toestaat (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Voer New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative uit met uw domein.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Voer `Get-Recipient ADDRESS` uit: geen resultaat betekent dat geen postvak, groep of contact het adres heeft.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Voer `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` uit met een hogere waarde, of maak het postvak leeg.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Verhoog MaxReceiveSize met `Set-TransportConfig`, `Set-ReceiveConnector` en `Set-Mailbox`: de laagste telt.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Voer `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false` uit.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Voer `Get-ServerComponentState` en `Test-ServiceHealth` uit, en start wat niet actief is.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Maak enkele gigabytes vrij op de schijf met mail.que: Exchange neemt al ruim voordat de schijf vol is geen mail meer aan (back pressure).',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Lees gebeurtenis 15006 of 15007 in het toepassingslogboek: die noemt waaraan tekort was.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Verhoog MaxInboundConnectionPerSource en MessageRateLimit op de ontvangstconnector die het filter bereikt.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Voer `Get-MessageTrackingLog -Recipients ADDRESS` uit, en lees het protocollogboek van de ontvangstconnector.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Voer `Get-TransportRule` uit, en zoek een regel die bij dit bericht past.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Voeg de adressen van het filter toe aan /etc/virtual/whitelist_hosts_ip.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Voeg het domein toe aan /etc/virtual/domains, en vink ‘Use this server to handle my e-mails’ aan onder ‘MX Records’.',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Kijk onder ‘E-mail Accounts’ en ‘Forwarders’ van het domein.',
  'Search /var/log/exim/mainlog for the recipient.': 'Zoek in /var/log/exim/mainlog naar de ontvanger.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Voeg de adressen van het filter toe in ‘Tools & Settings’ > ‘Mail Server Settings’ > ‘White List’, en aan de witte lijst van de greylisting-instellingen.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Schakel de maildienst in onder Domeinen > het domein > ‘Mail Settings’.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Kijk onder Domeinen > het domein > Mail > E-mailadressen.',
  'Raise the mailbox size under Mail > the address > General.':
    'Verhoog de postvakgrootte onder Mail > het adres > Algemeen.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Verhoog de maximale berichtgrootte in ‘Tools & Settings’ > ‘Mail Server Settings’.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Zoek in /var/log/maillog, of in de ‘Log Browser’ van het domein, naar de ontvanger.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Voeg de adressen van het filter in de beheerconsole toe aan ‘MTA Trusted Networks’ van de server, of voer `zmprov ms` uit met `zimbraMtaMyNetworks`.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Kijk in de beheerconsole > Manage > Accounts, of voer `zmprov ga ADDRESS` uit.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Verhoog het quotum met `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Verhoog de limiet met `zmprov mcf zimbraMtaMaxMessageSize BYTES`, en herstart de MTA.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Voer `zmcontrol status` uit, en start wat gestopt is.',
  'Search /var/log/zimbra.log for the recipient.': 'Zoek in /var/log/zimbra.log naar de ontvanger.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Zet de adressen van het filter in local_addrs of een multimap met prefilter en actie accept, en op de witte lijst van de greylist-module.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Zoek in de webinterface van rspamd > History naar de ontvanger: die toont elk symbool en zijn score.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Voeg de adressen van het filter toe aan trusted_networks in local.cf, zodat het adres ervóór wordt beoordeeld, en aan @mynetworks in amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Kijk naar $banned_filename_re in amavisd.conf.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Zoek in het maillogboek naar amavis of spamd en de id in het antwoord.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Voer `doveadm user ADDRESS` uit: dat zegt of de gebruikersdatabase het adres kent.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Voer `doveadm quota get -u ADDRESS` uit, en verhoog het quotum of leeg de prullenbak met `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Voer `doveadm service status` uit, en lees het logboek dat `doveadm log find` noemt.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Zoek in het bestand dat `doveadm log find` noemt naar de ontvanger.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Zet de adressen van het filter in een hostlist zoals relay_from_hosts of een whitelist, en accepteer ze in acl_check_rcpt vóór de andere tests.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Voeg het domein toe aan domainlist local_domains (of relay_to_domains) in de Exim-configuratie, en herlaad Exim.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Voer `exim -bt ADDRESS` uit: dat toont welke router het aanneemt of weigert.',
  'Raise message_size_limit in the Exim configuration.':
    'Verhoog message_size_limit in de Exim-configuratie.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Verhoog smtp_accept_max_per_host, of voeg de adressen van het filter toe aan smtp_reserve_hosts.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Doorzoek het hoofdlogboek (exigrep met de ontvanger, meestal /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Voeg de adressen van het filter met RBLSMTPD="" toe aan tcp.smtp en bouw het opnieuw met tcprules.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Voeg het domein toe aan control/rcpthosts en control/virtualdomains (of control/locals), en stuur qmail-send een HUP.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Voer vuserinfo uit met het adres als vpopmail wordt gebruikt; zoek anders het .qmail-bestand ervan.',
  'Raise control/databytes.': 'Verhoog control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Zoek in het logboek onder /var/log/qmail/smtpd naar de ontvanger.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Voeg de adressen van het filter met OK toe aan /etc/mail/access, voer makemap hash access uit en gebruik delay_checks, zodat het vóór dnsbl gaat.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Voeg het domein toe aan /etc/mail/local-host-names of relay-domains, en herstart Sendmail.',
  'Run sendmail -bv with the address.': 'Voer sendmail -bv uit met het adres.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Verhoog confMAX_MESSAGE_SIZE in sendmail.mc en bouw opnieuw.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Verhoog ClientConn en ClientRate voor de adressen van het filter in /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Zoek in /var/log/maillog naar de ontvanger.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Zet een tabel met de adressen van het filter en OK vóór de andere tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Voeg dezelfde tabel toe aan postscreen_access_list als postscreen draait, en herlaad Postfix.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Kijk in de tabellen die check_client_access en postscreen_access_list noemen, en voeg de adressen van het filter toe.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Voeg het domein toe aan precies één van mydestination, virtual_mailbox_domains en relay_domains, en herlaad Postfix.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Zoek het adres met `postmap -q ADDRESS TABLE` op in de tabel die het antwoord noemt (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Verhoog message_size_limit, en houd mailbox_size_limit en virtual_mailbox_limit erboven.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Voeg de adressen van het filter toe aan smtpd_client_event_limit_exceptions.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Voer `postfix status` uit, en zoek in het maillogboek naar ‘fatal’ en ‘panic’.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Maak ruimte vrij onder /var/spool/postfix: Postfix wil anderhalf keer message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Controleer smtpd_tls_security_level, smtpd_tls_cert_file en smtpd_tls_key_file met `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Kijk in de tabellen die mime_header_checks en header_checks noemen.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Zoek in het maillogboek (/var/log/mail.log of `journalctl -u postfix`) naar NOQUEUE en de ontvanger.',
};
