import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Tragen Sie die Adressen des Filters unter Security > Security Manager > Trusted IPs und in die Zulassungsliste des Dynamic Screening ein.',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Sehen Sie unter Accounts > Account Manager, „Aliases“ und „Mailing Lists“ nach.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Erhöhen Sie die Grenze unter Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Suchen Sie unter Logs > SMTP-(in) nach dem Empfänger.',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Legen Sie unter Settings > Advanced > IP Ranges für die Adressen des Filters einen IP-Bereich ohne Spamschutz an und tragen Sie sie in die Positivliste des Greylistings ein.',
  'Add the domain under Domains, and tick “Enabled”.':
    'Tragen Sie die Domain unter „Domains“ ein und aktivieren Sie „Enabled“.',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Sehen Sie unter Domains > die Domain > Accounts, „Aliases“ und „Distribution lists“ nach.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Erhöhen Sie die Grenze unter Settings > Protocols > SMTP > Delivery of e-mail und die der Domain.',
  'Open the SMTP log in the Logs folder of hMailServer.':
    'Öffnen Sie das SMTP-Log im Ordner „Logs“ von hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Tragen Sie die Adressen des Filters unter Mail > Security > Intrusion Prevention > Bypass und unter Mail > General > Trusted hosts ein.',
  'Look under Management > the domain for the user or alias.':
    'Suchen Sie unter Management > die Domain nach Benutzer oder Alias.',
  'Search Status > Logs > SMTP for the recipient.':
    'Suchen Sie unter Status > Logs > SMTP nach dem Empfänger.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Legen Sie mit den Adressen des Filters eine IP-Adressgruppe an und wählen Sie diese unter Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Tragen Sie die Domain unter Configuration > Domains ein.',
  'Look under Accounts > Users, Groups and Aliases.':
    'Sehen Sie unter Accounts > Users, „Groups“ und „Aliases“ nach.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Erhöhen Sie die Grenze unter Accounts > Users > der Benutzer > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Erhöhen Sie die Grenze unter Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Öffnen Sie in der Verwaltung Logs > Security und Logs > Mail.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Tragen Sie die Adressen des Filters in die Positivlistenfelder im Konfigurationsdokument des Servers > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls ein.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Suchen Sie die Adresse im Domino-Verzeichnis: Personen-, Gruppen- und Mail-In-Datenbank-Dokumente.',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Erhöhen Sie die Quota der Maildatenbank im Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Erhöhen Sie „Maximum message size“ im Konfigurationsdokument > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.':
    'Öffnen Sie log.nsf > Mail Routing Events zu dieser Zeit.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Tragen Sie die Adressen des Filters in die Ausnahmen des GWIA > Access Control > Blacklists ein.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Suchen Sie in der GroupWise-Verwaltung nach Benutzer, Nickname oder Ressource.',
  'Read the GWIA log of that time.': 'Lesen Sie das GWIA-Log dieser Zeit.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Tragen Sie die Adressen des Filters unter Settings > Security > Whitelist ein, für SMTP und Greylisting.',
  'Look under the domain’s Accounts > Users and Aliases.':
    'Sehen Sie in der Domain unter Accounts > Users und „Aliases“ nach.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Erhöhen Sie die Grenze unter Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Öffnen Sie Troubleshooting > View Logs > SMTP für diesen Tag.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Tragen Sie die Adressen des Filters unter Servers > localhost > Connectors > SMTP > Properties > Whitelist ein.',
  'Add the domain under the post office > Domains.': 'Tragen Sie die Domain im Post Office > Domains ein.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Sehen Sie unter Post offices > das Post Office > Mailboxes und bei deren Adressen nach.',
  'Open the SMTP activity log under Logging.': 'Öffnen Sie unter „Logging“ das SMTP-Aktivitätslog.',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Führen Sie auf dem Server mit den Antispam-Agents für jede Adresse des Filters Add-IPAllowListEntry aus.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Führen Sie `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` aus oder schalten Sie den Sender-ID-Agent ab, damit SPF beim Filter bleibt.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Tragen Sie die Adressen des Filters in die Remotenetzwerkeinstellungen eines Empfangsconnectors ein, der anonyme Benutzer erlaubt (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Führen Sie New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative mit Ihrer Domain aus.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Führen Sie `Get-Recipient ADDRESS` aus: Kommt kein Ergebnis, hat kein Postfach, keine Gruppe und kein Kontakt die Adresse.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Führen Sie `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` mit einem höheren Wert aus oder leeren Sie das Postfach.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Erhöhen Sie MaxReceiveSize mit `Set-TransportConfig`, `Set-ReceiveConnector` und `Set-Mailbox`: Der niedrigste Wert zählt.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Führen Sie `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false` aus.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Führen Sie `Get-ServerComponentState` und `Test-ServiceHealth` aus und starten Sie, was nicht aktiv ist.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Schaffen Sie einige Gigabyte Platz auf dem Laufwerk mit mail.que: Exchange nimmt keine Mails mehr an (Back Pressure), schon deutlich bevor die Platte voll ist.',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Lesen Sie Ereignis 15006 oder 15007 im Anwendungsprotokoll: Es nennt die Ressource, die knapp wurde.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Erhöhen Sie MaxInboundConnectionPerSource und MessageRateLimit am Empfangsconnector, den der Filter erreicht.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Führen Sie `Get-MessageTrackingLog -Recipients ADDRESS` aus und lesen Sie das Protokoll des Empfangsconnectors.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Führen Sie `Get-TransportRule` aus und suchen Sie eine Regel, die zu dieser Nachricht passt.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Tragen Sie die Adressen des Filters in /etc/virtual/whitelist_hosts_ip ein.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Tragen Sie die Domain in /etc/virtual/domains ein und aktivieren Sie unter „MX Records“ den Punkt „Use this server to handle my e-mails“.',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Sehen Sie unter „E-mail Accounts“ und „Forwarders“ der Domain nach.',
  'Search /var/log/exim/mainlog for the recipient.':
    'Suchen Sie in /var/log/exim/mainlog nach dem Empfänger.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Tragen Sie die Adressen des Filters in Tools & Einstellungen > Mailserver-Einstellungen > „White List“ ein und in die Positivliste der Greylisting-Einstellungen.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Schalten Sie den Maildienst unter Domains > die Domain > E-Mail-Einstellungen ein.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Sehen Sie unter Domains > die Domain > E-Mail > E-Mail-Adressen nach.',
  'Raise the mailbox size under Mail > the address > General.':
    'Erhöhen Sie die Postfachgröße unter E-Mail > die Adresse > Allgemein.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Erhöhen Sie die maximale Nachrichtengröße in Tools & Einstellungen > Mailserver-Einstellungen.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Suchen Sie in /var/log/maillog oder im „Log Browser“ der Domain nach dem Empfänger.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Tragen Sie die Adressen des Filters in der Admin-Konsole in „MTA Trusted Networks“ des Servers ein, oder führen Sie `zmprov ms` mit `zimbraMtaMyNetworks` aus.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Sehen Sie in der Admin-Konsole > Manage > Accounts nach, oder führen Sie `zmprov ga ADDRESS` aus.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Erhöhen Sie die Quota mit `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Erhöhen Sie die Grenze mit `zmprov mcf zimbraMtaMaxMessageSize BYTES` und starten Sie den MTA neu.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Führen Sie `zmcontrol status` aus und starten Sie, was gestoppt ist.',
  'Search /var/log/zimbra.log for the recipient.': 'Suchen Sie in /var/log/zimbra.log nach dem Empfänger.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Tragen Sie die Adressen des Filters in local_addrs oder eine Multimap mit prefilter und Aktion accept ein und in die Positivliste des Greylist-Moduls.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Suchen Sie in der Weboberfläche von rspamd > History nach dem Empfänger: Sie zeigt jedes Symbol und seinen Punktwert.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Tragen Sie die Adressen des Filters in trusted_networks in local.cf ein, damit die Adresse davor beurteilt wird, und in @mynetworks in amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Sehen Sie $banned_filename_re in amavisd.conf an.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Suchen Sie im Maillog nach amavis oder spamd und der Kennung in der Antwort.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Führen Sie `doveadm user ADDRESS` aus: Es zeigt, ob die Benutzerdatenbank die Adresse kennt.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Führen Sie `doveadm quota get -u ADDRESS` aus und erhöhen Sie die Quota oder leeren Sie den Papierkorb mit `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Führen Sie `doveadm service status` aus und lesen Sie das Log, das `doveadm log find` nennt.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Suchen Sie in der Datei, die `doveadm log find` nennt, nach dem Empfänger.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Tragen Sie die Adressen des Filters in eine Hostlist wie relay_from_hosts oder eine Whitelist ein und nehmen Sie sie in acl_check_rcpt vor den anderen Prüfungen an.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Tragen Sie die Domain in domainlist local_domains (oder relay_to_domains) der Exim-Konfiguration ein und laden Sie Exim neu.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Führen Sie `exim -bt ADDRESS` aus: Es zeigt, welcher Router sie annimmt oder abweist.',
  'Raise message_size_limit in the Exim configuration.':
    'Erhöhen Sie message_size_limit in der Exim-Konfiguration.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Erhöhen Sie smtp_accept_max_per_host oder tragen Sie die Adressen des Filters in smtp_reserve_hosts ein.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Durchsuchen Sie das Hauptlog (exigrep mit dem Empfänger, meist /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Tragen Sie die Adressen des Filters mit RBLSMTPD="" in tcp.smtp ein und bauen Sie es mit tcprules neu.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Tragen Sie die Domain in control/rcpthosts und control/virtualdomains (oder control/locals) ein und senden Sie qmail-send ein HUP.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Führen Sie vuserinfo mit der Adresse aus, falls vpopmail benutzt wird; suchen Sie sonst ihre .qmail-Datei.',
  'Raise control/databytes.': 'Erhöhen Sie control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Suchen Sie im Log unter /var/log/qmail/smtpd nach dem Empfänger.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Tragen Sie die Adressen des Filters mit OK in /etc/mail/access ein, führen Sie makemap hash access aus und benutzen Sie delay_checks, damit es vor dnsbl gilt.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Tragen Sie die Domain in /etc/mail/local-host-names oder relay-domains ein und starten Sie Sendmail neu.',
  'Run sendmail -bv with the address.': 'Führen Sie sendmail -bv mit der Adresse aus.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Erhöhen Sie confMAX_MESSAGE_SIZE in sendmail.mc und bauen Sie die Konfiguration neu.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Erhöhen Sie ClientConn und ClientRate für die Adressen des Filters in /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Suchen Sie in /var/log/maillog nach dem Empfänger.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Setzen Sie eine Tabelle der Adressen des Filters mit OK vor die anderen Prüfungen: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Tragen Sie dieselbe Tabelle in postscreen_access_list ein, falls postscreen läuft, und laden Sie Postfix neu.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Sehen Sie in den Tabellen nach, die check_client_access und postscreen_access_list nennen, und tragen Sie die Adressen des Filters ein.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Tragen Sie die Domain in genau eines von mydestination, virtual_mailbox_domains und relay_domains ein und laden Sie Postfix neu.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Schlagen Sie die Adresse mit `postmap -q ADDRESS TABLE` in der Tabelle nach, die die Antwort nennt (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Erhöhen Sie message_size_limit und halten Sie mailbox_size_limit und virtual_mailbox_limit darüber.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Tragen Sie die Adressen des Filters in smtpd_client_event_limit_exceptions ein.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Führen Sie `postfix status` aus und suchen Sie im Maillog nach „fatal“ und „panic“.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Schaffen Sie Platz unter /var/spool/postfix: Postfix verlangt das Anderthalbfache von message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Prüfen Sie smtpd_tls_security_level, smtpd_tls_cert_file und smtpd_tls_key_file mit `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Sehen Sie in den Tabellen nach, die mime_header_checks und header_checks nennen.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Suchen Sie im Maillog (/var/log/mail.log oder `journalctl -u postfix`) nach NOQUEUE und dem Empfänger.',
};
