import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Ajouter les adresses du filtre sous Security > Security Manager > Trusted IPs, et à la liste d’autorisation de « Dynamic Screening ».',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Regarder sous Accounts > Account Manager, Aliases et Mailing Lists.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Relever la limite sous Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Rechercher le destinataire dans Logs > SMTP-(in).',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Ajouter une plage d’adresses IP pour les adresses du filtre sous Settings > Advanced > IP Ranges, protection antispam désactivée, ainsi qu’à la liste blanche de la liste grise.',
  'Add the domain under Domains, and tick “Enabled”.':
    'Ajouter le domaine sous « Domains », et cocher « Enabled ».',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Regarder sous Domains > le domaine > Accounts, Aliases et Distribution lists.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Relever la limite sous Settings > Protocols > SMTP > Delivery of e-mail, et celle du domaine.',
  'Open the SMTP log in the Logs folder of hMailServer.':
    'Ouvrir le journal SMTP dans le dossier « Logs » de hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Ajouter les adresses du filtre sous Mail > Security > Intrusion Prevention > Bypass et dans Mail > General > Trusted hosts.',
  'Look under Management > the domain for the user or alias.':
    'Rechercher l’utilisateur ou l’alias sous Management > le domaine.',
  'Search Status > Logs > SMTP for the recipient.': 'Rechercher le destinataire dans Status > Logs > SMTP.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Ajouter les adresses du filtre à un groupe d’adresses IP, et le choisir sous Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Ajouter le domaine sous Configuration > Domains.',
  'Look under Accounts > Users, Groups and Aliases.': 'Regarder sous Accounts > Users, Groups et Aliases.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Relever la limite sous Accounts > Users > l’utilisateur > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Relever la limite sous Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Ouvrir Logs > Security et Logs > Mail dans l’administration.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Ajouter les adresses du filtre aux champs de liste blanche du document de configuration du serveur > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Rechercher l’adresse dans l’annuaire Domino : documents de personne, de groupe et de base courrier en arrivée.',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Augmenter le quota de la base courrier dans Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Relever « Maximum message size » dans le document de configuration > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.': 'Ouvrir log.nsf > Mail Routing Events à cette heure.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Ajouter les adresses du filtre aux exceptions de GWIA > Access Control > Blacklists.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Rechercher l’utilisateur, le surnom (nickname) ou la ressource dans l’administration de GroupWise.',
  'Read the GWIA log of that time.': 'Lire le journal GWIA à cette heure.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Ajouter les adresses du filtre sous Settings > Security > Whitelist, pour SMTP et la liste grise.',
  'Look under the domain’s Accounts > Users and Aliases.':
    'Regarder dans le domaine sous Accounts > Users et Aliases.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Relever la limite sous Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Ouvrir Troubleshooting > View Logs > SMTP pour ce jour-là.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Ajouter les adresses du filtre sous Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
  'Add the domain under the post office > Domains.':
    'Ajouter le domaine sous le bureau de poste (post office) > Domains.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Regarder sous Post offices > le bureau de poste > Mailboxes, ainsi que les adresses qui s’y trouvent.',
  'Open the SMTP activity log under Logging.': 'Ouvrir le journal d’activité SMTP sous « Logging ».',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Exécuter Add-IPAllowListEntry pour chacune des adresses du filtre sur le serveur qui a les agents antispam.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Exécuter `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` ou désactiver l’agent Sender ID, pour que SPF soit laissé au filtre.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Ajouter les adresses du filtre aux paramètres réseau distants d’un connecteur de réception qui autorise les utilisateurs anonymes (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Exécuter New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative avec votre domaine.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Exécuter `Get-Recipient ADDRESS` : s’il ne trouve rien, aucune boîte aux lettres, aucun groupe ni contact n’a cette adresse.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Exécuter `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` avec une valeur plus élevée, ou vider la boîte aux lettres.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Relever MaxReceiveSize avec `Set-TransportConfig`, `Set-ReceiveConnector` et `Set-Mailbox` : c’est la plus basse des valeurs qui compte.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Exécuter `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Exécuter `Get-ServerComponentState` et `Test-ServiceHealth`, et démarrer ce qui n’est pas actif.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Libérer plusieurs gigaoctets sur le disque de mail.que : Exchange cesse d’accepter des messages (back pressure) bien avant que le disque soit plein.',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Lire l’événement 15006 ou 15007 dans le journal des applications : il nomme la ressource qui a manqué.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Relever MaxInboundConnectionPerSource et MessageRateLimit sur le connecteur de réception qu’atteint le filtre.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Exécuter `Get-MessageTrackingLog -Recipients ADDRESS`, et lire le journal de protocole du connecteur de réception.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Exécuter `Get-TransportRule`, et chercher une règle qui correspond à ce message.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Ajouter les adresses du filtre à /etc/virtual/whitelist_hosts_ip.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Ajouter le domaine à /etc/virtual/domains, et cocher « Use this server to handle my e-mails » sous « MX Records ».',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Regarder sous « E-mail Accounts » et « Forwarders » du domaine.',
  'Search /var/log/exim/mainlog for the recipient.': 'Rechercher le destinataire dans /var/log/exim/mainlog.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Ajouter les adresses du filtre dans Outils & Paramètres > Paramètres du serveur de messagerie > Liste blanche, ainsi qu’à la liste blanche des paramètres de liste grise.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Activer le service de messagerie sous Domaines > le domaine > Paramètres de la messagerie.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Regarder sous Domaines > le domaine > Messagerie > Adresses mail.',
  'Raise the mailbox size under Mail > the address > General.':
    'Augmenter la taille de la boîte aux lettres sous Messagerie > l’adresse > Général.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Relever la taille maximale des messages dans Outils & Paramètres > Paramètres du serveur de messagerie.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Rechercher le destinataire dans /var/log/maillog, ou dans « Log Browser » du domaine.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Ajouter les adresses du filtre à « MTA Trusted Networks » du serveur dans la console d’administration, ou exécuter `zmprov ms` avec `zimbraMtaMyNetworks`.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Regarder dans la console d’administration > Gérer > Comptes, ou exécuter `zmprov ga ADDRESS`.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Augmenter le quota avec `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Relever la limite avec `zmprov mcf zimbraMtaMaxMessageSize BYTES`, et redémarrer le MTA.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Exécuter `zmcontrol status`, et démarrer ce qui est arrêté.',
  'Search /var/log/zimbra.log for the recipient.': 'Rechercher le destinataire dans /var/log/zimbra.log.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Mettre les adresses du filtre dans local_addrs ou dans une multimap avec prefilter et l’action accept, ainsi que dans la liste blanche du module greylist.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Rechercher le destinataire dans l’interface web de rspamd > History : elle montre chaque symbole et son score.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Ajouter les adresses du filtre à trusted_networks dans local.cf, pour que l’adresse précédente soit jugée, et à @mynetworks dans amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Regarder $banned_filename_re dans amavisd.conf.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Rechercher amavis ou spamd et l’identifiant de la réponse dans le journal de messagerie.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Exécuter `doveadm user ADDRESS` : cela dit si la base des utilisateurs connaît l’adresse.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Exécuter `doveadm quota get -u ADDRESS`, et augmenter le quota ou vider la corbeille avec `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Exécuter `doveadm service status`, et lire le journal que nomme `doveadm log find`.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Rechercher le destinataire dans le fichier que nomme `doveadm log find`.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Mettre les adresses du filtre dans une hostlist telle que relay_from_hosts ou une liste blanche, et les accepter dans acl_check_rcpt avant les autres tests.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Ajouter le domaine à domainlist local_domains (ou relay_to_domains) dans la configuration d’Exim, et recharger Exim.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Exécuter `exim -bt ADDRESS` : cela montre quel routeur accepte ou refuse l’adresse.',
  'Raise message_size_limit in the Exim configuration.':
    'Relever message_size_limit dans la configuration d’Exim.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Relever smtp_accept_max_per_host, ou ajouter les adresses du filtre à smtp_reserve_hosts.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Rechercher dans le journal principal (exigrep avec le destinataire, en général /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Ajouter les adresses du filtre à tcp.smtp avec RBLSMTPD="" et le reconstruire avec tcprules.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Ajouter le domaine à control/rcpthosts et control/virtualdomains (ou control/locals), et envoyer un HUP à qmail-send.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Exécuter vuserinfo avec l’adresse si vpopmail est utilisé ; sinon, chercher son fichier .qmail.',
  'Raise control/databytes.': 'Relever control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Rechercher le destinataire dans le journal sous /var/log/qmail/smtpd.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Ajouter les adresses du filtre avec OK à /etc/mail/access, exécuter makemap hash access, et utiliser delay_checks pour que cela l’emporte sur dnsbl.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Ajouter le domaine à /etc/mail/local-host-names ou relay-domains, et redémarrer Sendmail.',
  'Run sendmail -bv with the address.': 'Exécuter sendmail -bv avec l’adresse.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Relever confMAX_MESSAGE_SIZE dans sendmail.mc et reconstruire la configuration.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Relever ClientConn et ClientRate pour les adresses du filtre dans /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Rechercher le destinataire dans /var/log/maillog.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Placer une table des adresses du filtre avec OK avant les autres tests : smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Ajouter la même table à postscreen_access_list si postscreen est utilisé, et recharger Postfix.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Regarder dans les tables que nomment check_client_access et postscreen_access_list, et ajouter les adresses du filtre.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Ajouter le domaine à un seul des paramètres mydestination, virtual_mailbox_domains et relay_domains, et recharger Postfix.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Rechercher l’adresse avec `postmap -q ADDRESS TABLE` dans la table que nomme la réponse (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Relever message_size_limit, et garder mailbox_size_limit et virtual_mailbox_limit au-dessus.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Ajouter les adresses du filtre à smtpd_client_event_limit_exceptions.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Exécuter `postfix status`, et chercher « fatal » et « panic » dans le journal de messagerie.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Libérer de l’espace sous /var/spool/postfix : Postfix demande une fois et demie message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Vérifier smtpd_tls_security_level, smtpd_tls_cert_file et smtpd_tls_key_file avec `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Regarder dans les tables que nomment mime_header_checks et header_checks.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Rechercher NOQUEUE et le destinataire dans le journal de messagerie (/var/log/mail.log ou `journalctl -u postfix`).',
};
