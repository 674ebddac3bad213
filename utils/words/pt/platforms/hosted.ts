import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Abra o centro de administração do Exchange > Fluxo de email > Conectores e adicione um conector de entrada de uma organização parceira com todos os endereços do filtro.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Ative a filtragem avançada desse conector no portal do Defender > Políticas > “Enhanced filtering”, para que o endereço original seja avaliado.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Adicione os endereços do filtro à lista de IPs permitidos da política de filtragem de conexão (portal do Defender > Políticas > Antispam).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Abra o centro de administração do Exchange > Fluxo de email > Conectores e adicione os endereços atuais do filtro ao conector que rejeita os e-mails de todos os outros.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Verifique no centro de administração do Exchange > Fluxo de email > Domínios aceitos se o domínio consta e é “Autoritativo”.',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Procure o endereço no centro de administração do Exchange > Destinatários; um domínio “Autoritativo” recusa todos os endereços que a organização não tem.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Abra o grupo no centro de administração do Exchange > Destinatários > Grupos > Configurações > Gerenciamento de entrega e escolha “Allow messages from people inside and outside my organization”.',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Aumente “Maximum receive message size” da caixa de correio no centro de administração do Exchange > Destinatários > Caixas de correio > “Message size restriction”.',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Execute um rastreamento de mensagem no centro de administração do Exchange: ele indica a regra que recusou.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Execute um rastreamento de mensagem no centro de administração do Exchange > Fluxo de email para este destinatário e horário, e abra os detalhes.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Aguarde: os limites da própria Microsoft não podem ser alterados, e um conector para os endereços do filtro alivia os que contam por remetente.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Adicione os endereços do filtro no Admin Console > Apps > Google Workspace > Gmail > Spam, phishing e malware > “Inbound gateway”, com “Automatically detect external IP”.',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Adicione os endereços do filtro no Admin Console > Gmail > Spam, phishing e malware > “Inbound gateway”, se “Reject all mail not from gateway IPs” estiver marcado ali.',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Verifique no Admin Console > Conta > Domínios se o domínio está verificado e se o Gmail está ativado para ele.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Procure no Admin Console > Diretório > Usuários o endereço e os aliases dele, e veja se o usuário está suspenso.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Libere espaço no Gmail, no Drive e no Fotos, que dividem um armazenamento, ou aumente o limite dele no Admin Console > Armazenamento.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Abra groups.google.com > o grupo > Configurações do grupo > “Who can post” e escolha “Anyone on the web”.',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Procure a mensagem no Admin Console > Relatórios > “Email log search”: ele indica a regra.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Procure a mensagem no Admin Console > Relatórios > “Email log search” e abra os detalhes.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Adicione os endereços do filtro em Inbound Settings > IP Address Policies > Trusted Forwarders: assim é avaliado o endereço anterior a eles.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Adicione os endereços do filtro em Inbound Settings > IP Address Policies.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Verifique em Users > User List, ou na verificação de destinatários que as configurações do domínio indicam.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Procure o destinatário no Message Log: os detalhes indicam a política que recusou.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Procure o destinatário no Message Log e abra a entrega e o motivo da mensagem.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Adicione os endereços do filtro em Administration Console > Gateway > Policies > Permitted Senders e isente-os por IP da lista cinza e da proteção contra falsificação.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Procure o endereço em Directories > Internal Directories, e verifique a validação de destinatários do domínio.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Procure o destinatário em Monitoring > Rejected and Deferred Messages: ali consta a política.',
  'Search Message Center > Message Tracking for the recipient.':
    'Procure o destinatário em Message Center > Message Tracking.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Peça ao administrador do Proofpoint que adicione os endereços do filtro à lista segura e aos relays confiáveis do Email Firewall.',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Verifique em User Management > Users, ou na verificação de destinatários do domínio.',
  'Search Logs (Smart Search) for the recipient.': 'Procure o destinatário em Logs (Smart Search).',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Adicione os endereços do filtro no Sophos Central > Email Security > Inbound Allow/Block como endereços IP, ou no firewall em Email > General settings > Host-based relay e nas exceções.',
  'Look under People > Mailboxes in Sophos Central.': 'Verifique em People > Mailboxes no Sophos Central.',
  'Open Email Security > Logs & Reports > Message History.':
    'Abra Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Adicione os endereços do filtro a um grupo de remetentes como RELAYLIST ou WHITELIST em Mail Policies > HAT Overview, acima dos que usam a pontuação de reputação.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Defina os endereços do filtro como relays de entrada em Network > Incoming Relays, para que o endereço original seja avaliado.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Verifique em Mail Policies > HAT Overview o grupo de remetentes dos endereços do filtro; depois, envie (submit) e confirme (commit) as alterações.',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Adicione o domínio em Mail Policies > Recipient Access Table (RAT).',
  'Check the LDAP accept query of the listener.': 'Verifique a consulta LDAP de aceitação do listener.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Aumente Max. Messages per Connection e Max. Recipients per Hour na política de fluxo de e-mail desse grupo de remetentes.',
  'Search Monitor > Message Tracking for the recipient.':
    'Procure o destinatário em Monitor > Message Tracking.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Adicione os endereços do filtro em Policy > IP Policy com um perfil de sessão que ignore reputação e SPF, acima dos outros.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Consulte a verificação de endereços de destinatário em Domain & User > Domain.',
  'Open Monitor > Log > History and search for the recipient.':
    'Abra Monitor > Log > History e procure o destinatário.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes do Yahoo: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora do Yahoo.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Peça ao titular da caixa de correio que apague e-mails ou contrate mais espaço.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes do Apple iCloud: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora do Apple iCloud.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes de GMX, WEB.DE e IONOS: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora de GMX, WEB.DE e IONOS.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes da OVHcloud: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora da OVHcloud.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Procure no painel de controle da OVHcloud > Web Cloud > Emails a caixa de correio, o alias e os redirecionamentos.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes da Orange: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora da Orange.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes da Free: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Free meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora da Free.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes do Yandex: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora do Yandex.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Procure no Yandex 360 for Business > Users a caixa de correio e os aliases dela.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes do Mail.ru: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora do Mail.ru.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Peça ao suporte do filtro que registre os endereços do filtro no suporte a remetentes do QQ Mail: só o dono de um endereço é atendido ali.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Entregue a mensagem enquanto isso em um endereço fora do QQ Mail.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Adicione os endereços do filtro no Zoho Mail Admin Console > Spam Control > Trusted IP, ou como gateway de entrada em “Email Routing”.',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Verifique no Zoho Mail Admin Console > Users and Groups.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Aumente o armazenamento do usuário no Admin Console > Users > o usuário > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Adicione os endereços do filtro no Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Verifique no Cloud Office Control Panel > Rackspace Email > Mailboxes e Aliases.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Aumente o armazenamento da caixa de correio no Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Adicione os endereços do filtro em Incoming > Sender allow list, ou deixe só um dos dois filtros verificar os e-mails.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Adicione o domínio em Domains Overview e verifique a rota de destino dele.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Procure o destinatário em Incoming > Logs: os detalhes indicam o motivo.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Adicione os endereços do filtro em WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: isso ignora SPF, listas de bloqueio, lista cinza e limites de frequência.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Adicione os endereços do filtro em WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, e procure-os no cPHulk e no firewall.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Defina cPanel > E-mail > “Email Routing” do domínio como “Local Mail Exchanger”: “Automatically detect” consulta o registro MX, que indica o filtro.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Procure o endereço no cPanel > Contas de e-mail e em Encaminhadores, e verifique o endereço padrão do domínio.',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Aumente a cota no cPanel > Contas de e-mail > Gerenciar, e verifique o uso de disco de toda a conta.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Aumente o tamanho máximo de mensagem em WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Verifique em WHM > Exim Configuration Manager > Filters a opção “Attachments: filter messages with dangerous attachments”.',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Reinicie o Exim em WHM > Restart Services > Mail Server (Exim).',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Adicione os endereços do filtro em WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Procure o destinatário em WHM > Mail Delivery Reports ou em /var/log/exim_mainlog.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Defina cPanel > E-mail > “Email Routing” do domínio como “Local Mail Exchanger”.',
};
