import type { Texts } from '../../texts';

export const platformsServers: Texts['platforms/servers'] = {
  // MDaemon
  'Add the filter’s addresses under Security > Security Manager > Trusted IPs, and to the Dynamic Screening allow list.':
    'Adicione os endereços do filtro em Security > Security Manager > Trusted IPs e à lista de permitidos do Dynamic Screening.',
  'Look under Accounts > Account Manager, Aliases and Mailing Lists.':
    'Verifique em Accounts > Account Manager, Aliases e Mailing Lists.',
  'Raise the limit under Setup > Server Settings > Servers > Refuse messages greater than.':
    'Aumente o limite em Setup > Server Settings > Servers > Refuse messages greater than.',
  'Search Logs > SMTP-(in) for the recipient.': 'Procure o destinatário em Logs > SMTP-(in).',
  // hMailServer
  'Add an IP range for the filter’s addresses under Settings > Advanced > IP Ranges with spam protection off, and to the greylisting white list.':
    'Adicione um intervalo de IPs para os endereços do filtro em Settings > Advanced > IP Ranges, com a proteção contra spam desativada, e à lista branca da lista cinza.',
  'Add the domain under Domains, and tick “Enabled”.': 'Adicione o domínio em Domains e marque “Enabled”.',
  'Look under Domains > the domain > Accounts, Aliases and Distribution lists.':
    'Verifique em Domains > o domínio > Accounts, Aliases e Distribution lists.',
  'Raise the limit under Settings > Protocols > SMTP > Delivery of e-mail, and that of the domain.':
    'Aumente o limite em Settings > Protocols > SMTP > Delivery of e-mail, e o do domínio.',
  'Open the SMTP log in the Logs folder of hMailServer.': 'Abra o log de SMTP na pasta Logs do hMailServer.',
  // IceWarp
  'Add the filter’s addresses under Mail > Security > Intrusion Prevention > Bypass and to Mail > General > Trusted hosts.':
    'Adicione os endereços do filtro em Mail > Security > Intrusion Prevention > Bypass e em Mail > General > Trusted hosts.',
  'Look under Management > the domain for the user or alias.':
    'Procure o usuário ou alias em Management > o domínio.',
  'Search Status > Logs > SMTP for the recipient.': 'Procure o destinatário em Status > Logs > SMTP.',
  // Kerio Connect
  'Add the filter’s addresses to an IP address group, and choose it under Configuration > Spam Filter > Blacklists > Use white list.':
    'Adicione os endereços do filtro a um grupo de endereços IP e escolha-o em Configuration > Spam Filter > Blacklists > Use white list.',
  'Add the domain under Configuration > Domains.': 'Adicione o domínio em Configuration > Domains.',
  'Look under Accounts > Users, Groups and Aliases.': 'Verifique em Accounts > Users, Groups e Aliases.',
  'Raise the limit under Accounts > Users > the user > Quota.':
    'Aumente o limite em Accounts > Users > o usuário > Quota.',
  'Raise the limit under Configuration > SMTP Server > Security options.':
    'Aumente o limite em Configuration > SMTP Server > Security options.',
  'Open Logs > Security and Logs > Mail in the administration.':
    'Abra Logs > Security e Logs > Mail na administração.',
  // HCL Domino
  'Add the filter’s addresses to the white list fields of the server’s configuration document > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.':
    'Adicione os endereços do filtro aos campos de lista branca do documento de configuração do servidor > Router/SMTP > Restrictions and Controls > SMTP Inbound Controls.',
  'Look for the address in the Domino directory: person, group and mail-in database documents.':
    'Procure o endereço no diretório do Domino: documentos de pessoa, de grupo e de banco de dados de correio de entrada (mail-in database).',
  'Raise the quota of the mail database in the Domino Administrator > Files.':
    'Aumente a cota do banco de dados de correio no Domino Administrator > Files.',
  'Raise “Maximum message size” in the configuration document > Router/SMTP > Restrictions.':
    'Aumente “Maximum message size” no documento de configuração > Router/SMTP > Restrictions.',
  'Open log.nsf > Mail Routing Events for that time.': 'Abra log.nsf > Mail Routing Events desse horário.',
  // GroupWise
  'Add the filter’s addresses to the exceptions of the GWIA > Access Control > Blacklists.':
    'Adicione os endereços do filtro às exceções de GWIA > Access Control > Blacklists.',
  'Look in the GroupWise administration for the user, nickname or resource.':
    'Procure na administração do GroupWise o usuário, o apelido ou o recurso.',
  'Read the GWIA log of that time.': 'Leia o log do GWIA desse horário.',
  // SmarterMail
  'Add the filter’s addresses under Settings > Security > Whitelist, for SMTP and greylisting.':
    'Adicione os endereços do filtro em Settings > Security > Whitelist, para SMTP e para a lista cinza.',
  'Look under the domain’s Accounts > Users and Aliases.':
    'Verifique em Accounts > Users e Aliases do domínio.',
  'Raise the limit under Settings > Protocols > SMTP In > Max message size.':
    'Aumente o limite em Settings > Protocols > SMTP In > Max message size.',
  'Open Troubleshooting > View Logs > SMTP for that day.':
    'Abra Troubleshooting > View Logs > SMTP desse dia.',
  // MailEnable
  'Add the filter’s addresses under Servers > localhost > Connectors > SMTP > Properties > Whitelist.':
    'Adicione os endereços do filtro em Servers > localhost > Connectors > SMTP > Properties > Whitelist.',
  'Add the domain under the post office > Domains.': 'Adicione o domínio no post office > Domains.',
  'Look under Post offices > the post office > Mailboxes, and at their addresses.':
    'Verifique em Post offices > o post office > Mailboxes, e os endereços delas.',
  'Open the SMTP activity log under Logging.': 'Abra o log de atividade SMTP em Logging.',
  // Exchange Server
  'Run Add-IPAllowListEntry for each of the filter’s addresses on the server that has the anti-spam agents.':
    'Execute Add-IPAllowListEntry para cada um dos endereços do filtro no servidor que tem os agentes antispam.',
  'Run `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` or switch off the Sender ID agent, so that SPF is left to the filter.':
    'Execute `Set-SenderIdConfig -BypassedSenderDomains DOMAIN` ou desative o agente de ID do remetente, para que o SPF fique a cargo do filtro.',
  'Add the filter’s addresses to the remote network settings of a receive connector that allows anonymous users (`Set-ReceiveConnector -RemoteIPRanges`).':
    'Adicione os endereços do filtro às configurações de rede remota de um conector de recebimento que permita usuários anônimos (`Set-ReceiveConnector -RemoteIPRanges`).',
  'Run New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative with your domain.':
    'Execute New-AcceptedDomain -Name example -DomainName example.com -DomainType Authoritative com o seu domínio.',
  'Run `Get-Recipient ADDRESS`: nothing found means that no mailbox, group or contact has it.':
    'Execute `Get-Recipient ADDRESS`: se nada for encontrado, nenhuma caixa de correio, grupo ou contato o tem.',
  'Run `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` with a higher value, or empty the mailbox.':
    'Execute `Set-Mailbox ADDRESS -ProhibitSendReceiveQuota SIZE` com um valor maior, ou esvazie a caixa de correio.',
  'Raise MaxReceiveSize with `Set-TransportConfig`, `Set-ReceiveConnector` and `Set-Mailbox`: the lowest of them counts.':
    'Aumente MaxReceiveSize com `Set-TransportConfig`, `Set-ReceiveConnector` e `Set-Mailbox`: o menor deles conta.',
  'Run `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.':
    'Execute `Set-DistributionGroup GROUP -RequireSenderAuthenticationEnabled $false`.',
  'Run `Get-ServerComponentState` and `Test-ServiceHealth`, and start what is not active.':
    'Execute `Get-ServerComponentState` e `Test-ServiceHealth`, e inicie o que não estiver ativo.',
  'Free several gigabytes on the drive of mail.que: Exchange stops taking mail (back pressure) well before the disk is full.':
    'Libere vários gigabytes na unidade de mail.que: o Exchange deixa de aceitar e-mails (back pressure) bem antes de o disco estar cheio.',
  'Read event 15006 or 15007 in the application log: it names the resource that ran short.':
    'Leia o evento 15006 ou 15007 no log de aplicativo: ele indica o recurso que ficou escasso.',
  'Raise MaxInboundConnectionPerSource and MessageRateLimit on the receive connector that the filter reaches.':
    'Aumente MaxInboundConnectionPerSource e MessageRateLimit no conector de recebimento que o filtro alcança.',
  'Run `Get-MessageTrackingLog -Recipients ADDRESS`, and read the receive connector’s protocol log.':
    'Execute `Get-MessageTrackingLog -Recipients ADDRESS` e leia o log de protocolo do conector de recebimento.',
  'Run `Get-TransportRule`, and look for a rule that fits this message.':
    'Execute `Get-TransportRule` e procure uma regra que corresponda a esta mensagem.',
  // DirectAdmin (Exim)
  'Add the filter’s addresses to /etc/virtual/whitelist_hosts_ip.':
    'Adicione os endereços do filtro a /etc/virtual/whitelist_hosts_ip.',
  'Add the domain to /etc/virtual/domains, and tick “Use this server to handle my e-mails” under MX Records.':
    'Adicione o domínio a /etc/virtual/domains e marque “Use this server to handle my e-mails” em “MX Records”.',
  'Look under E-mail Accounts and Forwarders of the domain.':
    'Verifique em “E-mail Accounts” e “Forwarders” do domínio.',
  'Search /var/log/exim/mainlog for the recipient.': 'Procure o destinatário em /var/log/exim/mainlog.',
  // Plesk
  'Add the filter’s addresses in Tools & Settings > Mail Server Settings > White List, and to the white list of the greylisting settings.':
    'Adicione os endereços do filtro em Ferramentas e configurações > Configurações do servidor de e-mail > Lista branca, e à lista branca das configurações de lista cinza.',
  'Switch on the mail service under Domains > the domain > Mail Settings.':
    'Ative o serviço de e-mail em Domínios > o domínio > Configurações de e-mail.',
  'Look under Domains > the domain > Mail > Email Addresses.':
    'Verifique em Domínios > o domínio > E-mail > Endereços de e-mail.',
  'Raise the mailbox size under Mail > the address > General.':
    'Aumente o tamanho da caixa de correio em E-mail > o endereço > Geral.',
  'Raise the maximum message size in Tools & Settings > Mail Server Settings.':
    'Aumente o tamanho máximo de mensagem em Ferramentas e configurações > Configurações do servidor de e-mail.',
  'Search /var/log/maillog, or the Log Browser of the domain, for the recipient.':
    'Procure o destinatário em /var/log/maillog ou nos logs do domínio.',
  // Zimbra
  'Add the filter’s addresses to MTA Trusted Networks of the server in the admin console, or run `zmprov ms` with `zimbraMtaMyNetworks`.':
    'Adicione os endereços do filtro a “MTA Trusted Networks” do servidor no console de administração, ou execute `zmprov ms` com `zimbraMtaMyNetworks`.',
  'Look in the admin console > Manage > Accounts, or run `zmprov ga ADDRESS`.':
    'Verifique no console de administração > Gerenciar > Contas, ou execute `zmprov ga ADDRESS`.',
  'Raise the quota with `zmprov ma ADDRESS zimbraMailQuota BYTES`.':
    'Aumente a cota com `zmprov ma ADDRESS zimbraMailQuota BYTES`.',
  'Raise it with `zmprov mcf zimbraMtaMaxMessageSize BYTES`, and restart the MTA.':
    'Aumente-o com `zmprov mcf zimbraMtaMaxMessageSize BYTES` e reinicie o MTA.',
  'Run `zmcontrol status`, and start what is stopped.':
    'Execute `zmcontrol status` e inicie o que estiver parado.',
  'Search /var/log/zimbra.log for the recipient.': 'Procure o destinatário em /var/log/zimbra.log.',
  // Rspamd
  'Put the filter’s addresses into local_addrs or a multimap with prefilter and action accept, and into the white list of the greylist module.':
    'Coloque os endereços do filtro em local_addrs ou em um multimap com prefilter e a ação accept, e na lista branca do módulo greylist.',
  'Search rspamd’s web interface > History for the recipient: it shows each symbol and its score.':
    'Procure o destinatário na interface web do rspamd > History: ela mostra cada símbolo e a pontuação dele.',
  // SpamAssassin or amavis
  'Add the filter’s addresses to trusted_networks in local.cf, so that the address before them is judged, and to @mynetworks in amavis.':
    'Adicione os endereços do filtro a trusted_networks em local.cf, para que o endereço anterior a eles seja avaliado, e a @mynetworks no amavis.',
  'Look at $banned_filename_re in amavisd.conf.': 'Verifique $banned_filename_re em amavisd.conf.',
  'Search the mail log for amavis or spamd and the id in the reply.':
    'Procure no log de e-mail amavis ou spamd e o id da resposta.',
  // Dovecot
  'Run `doveadm user ADDRESS`: it tells whether the user database knows it.':
    'Execute `doveadm user ADDRESS`: ele diz se o banco de dados de usuários o conhece.',
  'Run `doveadm quota get -u ADDRESS`, and raise the quota or empty the trash with `doveadm expunge -u ADDRESS mailbox Trash all`.':
    'Execute `doveadm quota get -u ADDRESS`, e aumente a cota ou esvazie a lixeira com `doveadm expunge -u ADDRESS mailbox Trash all`.',
  'Run `doveadm service status`, and read the log that `doveadm log find` names.':
    'Execute `doveadm service status` e leia o log que `doveadm log find` indica.',
  'Search the file that `doveadm log find` names for the recipient.':
    'Procure o destinatário no arquivo que `doveadm log find` indica.',
  // Exim
  'Put the filter’s addresses into a hostlist such as relay_from_hosts or a whitelist, and accept them in acl_check_rcpt before the other tests.':
    'Coloque os endereços do filtro em uma hostlist como relay_from_hosts ou em uma lista branca, e aceite-os em acl_check_rcpt antes dos outros testes.',
  'Add the domain to domainlist local_domains (or relay_to_domains) in the Exim configuration, and reload Exim.':
    'Adicione o domínio a domainlist local_domains (ou relay_to_domains) na configuração do Exim e recarregue o Exim.',
  'Run `exim -bt ADDRESS`: it shows which router takes or refuses it.':
    'Execute `exim -bt ADDRESS`: ele mostra qual router o aceita ou recusa.',
  'Raise message_size_limit in the Exim configuration.':
    'Aumente message_size_limit na configuração do Exim.',
  'Raise smtp_accept_max_per_host, or add the filter’s addresses to smtp_reserve_hosts.':
    'Aumente smtp_accept_max_per_host, ou adicione os endereços do filtro a smtp_reserve_hosts.',
  'Search the main log (exigrep with the recipient, usually /var/log/exim4/mainlog).':
    'Procure no log principal (exigrep com o destinatário, normalmente /var/log/exim4/mainlog).',
  // qmail
  'Add the filter’s addresses to tcp.smtp with RBLSMTPD="" and rebuild it with tcprules.':
    'Adicione os endereços do filtro a tcp.smtp com RBLSMTPD="" e gere-o de novo com tcprules.',
  'Add the domain to control/rcpthosts and control/virtualdomains (or control/locals), and send qmail-send a HUP.':
    'Adicione o domínio a control/rcpthosts e control/virtualdomains (ou control/locals), e envie um HUP ao qmail-send.',
  'Run vuserinfo with the address if vpopmail is used; else look for its .qmail file.':
    'Execute vuserinfo com o endereço se o vpopmail for usado; senão, procure o arquivo .qmail dele.',
  'Raise control/databytes.': 'Aumente control/databytes.',
  'Search the log under /var/log/qmail/smtpd for the recipient.':
    'Procure o destinatário no log em /var/log/qmail/smtpd.',
  // Sendmail
  'Add the filter’s addresses with OK to /etc/mail/access, run makemap hash access, and use delay_checks so that it wins over dnsbl.':
    'Adicione os endereços do filtro com OK a /etc/mail/access, execute makemap hash access e use delay_checks para que isso prevaleça sobre dnsbl.',
  'Add the domain to /etc/mail/local-host-names or relay-domains, and restart Sendmail.':
    'Adicione o domínio a /etc/mail/local-host-names ou relay-domains e reinicie o Sendmail.',
  'Run sendmail -bv with the address.': 'Execute sendmail -bv com o endereço.',
  'Raise confMAX_MESSAGE_SIZE in sendmail.mc and rebuild.':
    'Aumente confMAX_MESSAGE_SIZE em sendmail.mc e gere-o de novo.',
  'Raise ClientConn and ClientRate for the filter’s addresses in /etc/mail/access.':
    'Aumente ClientConn e ClientRate para os endereços do filtro em /etc/mail/access.',
  'Search /var/log/maillog for the recipient.': 'Procure o destinatário em /var/log/maillog.',
  // Postfix
  'Put a table of the filter’s addresses with OK in front of the other tests: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …':
    'Coloque uma tabela dos endereços do filtro com OK à frente dos outros testes: smtpd_client_restrictions = permit_mynetworks, check_client_access cidr:/etc/postfix/filter.cidr, …',
  'Add the same table to postscreen_access_list if postscreen runs, and reload Postfix.':
    'Adicione a mesma tabela a postscreen_access_list se o postscreen estiver em execução, e recarregue o Postfix.',
  'Look in the tables that check_client_access and postscreen_access_list name, and add the filter’s addresses.':
    'Procure nas tabelas que check_client_access e postscreen_access_list indicam, e adicione os endereços do filtro.',
  'Add the domain to exactly one of mydestination, virtual_mailbox_domains and relay_domains, and reload Postfix.':
    'Adicione o domínio a exatamente um de mydestination, virtual_mailbox_domains e relay_domains, e recarregue o Postfix.',
  'Look the address up with `postmap -q ADDRESS TABLE` in the table that the reply names (virtual_mailbox_maps, alias_maps, relay_recipient_maps).':
    'Procure o endereço com `postmap -q ADDRESS TABLE` na tabela que a resposta indica (virtual_mailbox_maps, alias_maps, relay_recipient_maps).',
  'Raise message_size_limit, and keep mailbox_size_limit and virtual_mailbox_limit above it.':
    'Aumente message_size_limit, e mantenha mailbox_size_limit e virtual_mailbox_limit acima dele.',
  'Add the filter’s addresses to smtpd_client_event_limit_exceptions.':
    'Adicione os endereços do filtro a smtpd_client_event_limit_exceptions.',
  'Run `postfix status`, and read the mail log for “fatal” and “panic”.':
    'Execute `postfix status` e procure “fatal” e “panic” no log de e-mail.',
  'Free space under /var/spool/postfix: Postfix wants one and a half times message_size_limit.':
    'Libere espaço em /var/spool/postfix: o Postfix precisa de uma vez e meia o valor de message_size_limit.',
  'Check smtpd_tls_security_level, smtpd_tls_cert_file and smtpd_tls_key_file with `postconf -n`.':
    'Verifique smtpd_tls_security_level, smtpd_tls_cert_file e smtpd_tls_key_file com `postconf -n`.',
  'Look in the tables that mime_header_checks and header_checks name.':
    'Procure nas tabelas que mime_header_checks e header_checks indicam.',
  'Search the mail log (/var/log/mail.log or `journalctl -u postfix`) for NOQUEUE and the recipient.':
    'Procure NOQUEUE e o destinatário no log de e-mail (/var/log/mail.log ou `journalctl -u postfix`).',
};
