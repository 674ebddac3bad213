// Written by `npm run docs` from what is said in the program. Change it there.
export interface PlatformsServers {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.': string;
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.': string;
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.': string;
  'Search Logs > SMTP-(in) for the recipient.': string;
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.': string;
  'Add the domain under Domains, and tick “Enabled”.': string;
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.': string;
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.': string;
  'Open the SMTP log in the Logs folder of hMailServer.': string;
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.': string;
  'Look under Management > the domain for the user or alias.': string;
  'Search Status > Logs > SMTP for the recipient.': string;
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.': string;
  'Add the domain under Configuration > Domains.': string;
  'Look under Accounts > Users, Groups and Aliases.': string;
  'Raise the limit under Accounts > Users > the user > Quota.': string;
  'Raise the limit under Configuration > SMTP Server > Security options.': string;
  'Open Logs > Security and Logs > Mail in the administration.': string;
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.': string;
  'Look for the address in the Domino directory: person, group and mail-in database documents.': string;
  'Raise the quota of the mail database in the Domino Administrator > Files.': string;
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.': string;
  'Open log.nsf > Mail Routing Events for that time.': string;
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.': string;
  'Look in the GroupWise administration for the user, nickname or resource.': string;
  'Read the GWIA log of that time.': string;
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.': string;
  'Look under the domain’s Accounts > Users and Aliases.': string;
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.': string;
  'Open Troubleshooting > View Logs > SMTP for that day.': string;
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.': string;
  'Add the domain under the post office > Domains.': string;
  'Look under Post offices > the post office > Mailboxes, and at their addresses.': string;
  'Open the SMTP activity log under Logging.': string;
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.': string;
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.': string;
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).': string;
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.': string;
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.': string;
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.': string;
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.': string;
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.': string;
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.': string;
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.': string;
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.': string;
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.': string;
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.': string;
  'Run `Get-TransportRule`, and look for a rule that fits this message.': string;
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.': string;
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.': string;
  'Look under E-mail Accounts and Forwarders of the domain.': string;
  'Search /var/log/exim/mainlog for the recipient.': string;
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.': string;
  'Switch on the mail service under Domains > the domain > Mail Settings.': string;
  'Look under Domains > the domain > Mail > Email Addresses.': string;
  'Raise the mailbox size under Mail > the address > General.': string;
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.': string;
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.': string;
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.': string;
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.': string;
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.': string;
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.': string;
  'Run `zmcontrol status`, and start what is stopped.': string;
  'Search /var/log/zimbra.log for the recipient.': string;
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.': string;
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.': string;
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.': string;
  'Look at $banned_filename_re in amavisd.conf.': string;
  'Search the mail log for amavis or spamd and the id in the reply.': string;
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.': string;
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.': string;
  'Run `doveadm service status`, and read the log that `doveadm log find` names.': string;
  'Search the file that `doveadm log find` names for the recipient.': string;
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.': string;
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.': string;
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.': string;
  'Raise message_size_limit in the Exim configuration.': string;
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.': string;
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).': string;
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.': string;
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.': string;
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.': string;
  'Raise control/databytes.': string;
  'Search the log under /var/log/qmail/smtpd for the recipient.': string;
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.': string;
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.': string;
  'Run sendmail -bv with the address.': string;
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.': string;
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.': string;
  'Search /var/log/maillog for the recipient.': string;
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …': string;
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.': string;
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.': string;
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.': string;
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).': string;
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.': string;
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.': string;
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.': string;
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.': string;
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.': string;
  'Look in the tables that mime_header_checks and header_checks name.': string;
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.': string;
}
