import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Aprire l’interfaccia di amministrazione di Exchange > Flusso di posta > Connettori, e aggiungere un connettore in entrata da un’organizzazione partner con tutti gli indirizzi del filtro.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Attivare per quel connettore il filtraggio avanzato nel portale di Defender > Criteri > “Enhanced filtering”, così che sia valutato l’indirizzo originale.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Aggiungere gli indirizzi del filtro all’elenco di IP consentiti dei criteri di filtro delle connessioni (portale di Defender > Criteri > “Anti-spam”).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Aprire l’interfaccia di amministrazione di Exchange > Flusso di posta > Connettori, e aggiungere gli indirizzi attuali del filtro al connettore che rifiuta i messaggi di tutti gli altri.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Controllare nell’interfaccia di amministrazione di Exchange > Flusso di posta > Domini accettati che il dominio sia presente e “autorevole” (Authoritative).',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Cercare l’indirizzo nell’interfaccia di amministrazione di Exchange > Destinatari; un dominio “autorevole” (Authoritative) rifiuta tutti gli indirizzi che il tenant non ha.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Aprire il gruppo nell’interfaccia di amministrazione di Exchange > Destinatari > Gruppi > Impostazioni > “Delivery management”, e scegliere “Allow messages from people inside and outside my organization” (dall’interno e dall’esterno).',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Aumentare “Maximum receive message size” (dimensione massima in ricezione) della casella nell’interfaccia di amministrazione di Exchange > Destinatari > Cassette postali > “Message size restriction”.',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Eseguire una traccia dei messaggi nell’interfaccia di amministrazione di Exchange: indica la regola che ha rifiutato.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Eseguire una traccia dei messaggi nell’interfaccia di amministrazione di Exchange > Flusso di posta per questo destinatario e quest’ora, e aprirne i dettagli.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Attendere: i limiti di Microsoft non si possono cambiare, e un connettore per gli indirizzi del filtro allenta quelli che contano per mittente.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Aggiungere gli indirizzi del filtro nella Console di amministrazione > App > Google Workspace > Gmail > Spam, phishing e malware > Gateway in entrata, con “Automatically detect external IP” (rilevare l’IP esterno).',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Aggiungere gli indirizzi del filtro nella Console di amministrazione > Gmail > Spam, phishing e malware > Gateway in entrata, se lì è selezionato “Reject all mail not from gateway IPs” (rifiutare tutto il resto).',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Controllare nella Console di amministrazione > Account > Domini che il dominio sia verificato, e che Gmail vi sia attivato.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Cercare nella Console di amministrazione > Directory > Utenti l’indirizzo e i suoi alias, e verificare se l’utente è sospeso.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Liberare spazio in Gmail, Drive e Foto, che condividono lo stesso spazio, o aumentarne il limite nella Console di amministrazione > Spazio di archiviazione.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Aprire groups.google.com > il gruppo > “Group settings” > “Who can post” (chi può pubblicare), e scegliere “Anyone on the web” (chiunque sul web).',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Cercare il messaggio nella Console di amministrazione > “Reporting” > “Email log search”: indica la regola.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Cercare il messaggio nella Console di amministrazione > “Reporting” > “Email log search”, e aprirne i dettagli.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Aggiungere gli indirizzi del filtro in Inbound Settings > IP Address Policies > Trusted Forwarders: viene allora valutato l’indirizzo precedente.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Aggiungere gli indirizzi del filtro in Inbound Settings > IP Address Policies.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Cercare in Users > User List, o nella verifica dei destinatari indicata dalle impostazioni del dominio.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Cercare il destinatario in “Message Log”: i dettagli indicano la regola che ha rifiutato.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Cercare il destinatario in “Message Log”, e aprire la consegna e il motivo del messaggio.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Aggiungere gli indirizzi del filtro in Administration Console > Gateway > Policies > Permitted Senders, e per essi escludere, in base all’IP, greylisting e anti-spoofing.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Cercare l’indirizzo in Directories > Internal Directories, e controllare la convalida dei destinatari del dominio.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Cercare il destinatario in Monitoring > Rejected and Deferred Messages: vi è indicata la regola.',
  'Search Message Center > Message Tracking for the recipient.':
    'Cercare il destinatario in Message Center > Message Tracking.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Chiedere all’amministratore di Proofpoint di aggiungere gli indirizzi del filtro all’elenco sicuro (safe list) e ai relay affidabili di “Email Firewall”.',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Cercare in User Management > Users, o nella verifica dei destinatari del dominio.',
  'Search Logs (Smart Search) for the recipient.': 'Cercare il destinatario in “Logs” (Smart Search).',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Aggiungere gli indirizzi del filtro in Sophos Central > Email Security > Inbound Allow/Block come indirizzi IP, o sul firewall in Email > General settings > Host-based relay e nelle eccezioni.',
  'Look under People > Mailboxes in Sophos Central.': 'Cercare in People > Mailboxes in Sophos Central.',
  'Open Email Security > Logs & Reports > Message History.':
    'Aprire Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Aggiungere gli indirizzi del filtro a un gruppo di mittenti come RELAYLIST o WHITELIST in Mail Policies > HAT Overview, sopra quelli che usano il punteggio di reputazione.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Impostare gli indirizzi del filtro come relay in entrata in Network > Incoming Relays, così che sia valutato l’indirizzo originale.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Controllare in Mail Policies > HAT Overview il gruppo di mittenti degli indirizzi del filtro, poi confermare (Submit, Commit).',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Aggiungere il dominio in Mail Policies > Recipient Access Table (RAT).',
  'Check the LDAP accept query of the listener.': 'Controllare la query LDAP “accept” del listener.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Aumentare “Max. Messages per Connection” e “Max. Recipients per Hour” nella “mail flow policy” di quel gruppo di mittenti.',
  'Search Monitor > Message Tracking for the recipient.':
    'Cercare il destinatario in Monitor > Message Tracking.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Aggiungere gli indirizzi del filtro in Policy > IP Policy con un profilo di sessione che salta reputazione e SPF, sopra gli altri.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Controllare la verifica degli indirizzi dei destinatari in Domain & User > Domain.',
  'Open Monitor > Log > History and search for the recipient.':
    'Aprire Monitor > Log > History e cercare il destinatario.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Yahoo: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Yahoo.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Chiedere al titolare della casella di eliminare messaggi o di acquistare altro spazio.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Apple iCloud: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Apple iCloud.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di GMX, WEB.DE e IONOS: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da GMX, WEB.DE e IONOS.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di OVHcloud: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da OVHcloud.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Cercare casella, alias e reindirizzamenti nel pannello di controllo OVHcloud > Web Cloud > Emails.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Orange: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Orange.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Free: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Free meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Free.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Yandex: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Yandex.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Cercare la casella e i suoi alias in Yandex 360 for Business > Users.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di Mail.ru: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da Mail.ru.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Chiedere all’assistenza del filtro di registrare i suoi indirizzi presso l’assistenza mittenti di QQ Mail: lì viene ascoltato solo il proprietario di un indirizzo.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Consegnare intanto il messaggio a un indirizzo fuori da QQ Mail.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Aggiungere gli indirizzi del filtro in Zoho Mail Admin Console > Spam Control > Trusted IP, o come gateway in entrata in “Email Routing”.',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Cercare in Zoho Mail Admin Console > Users and Groups.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Aumentare lo spazio dell’utente in Admin Console > Users > l’utente > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Aggiungere gli indirizzi del filtro in Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Cercare in Cloud Office Control Panel > Rackspace Email > Mailboxes e Aliases.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Aumentare lo spazio della casella in Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Aggiungere gli indirizzi del filtro in Incoming > Sender allow list, o far controllare i messaggi solo a uno dei due filtri.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Aggiungere il dominio in “Domains Overview”, e controllarne l’instradamento di destinazione.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Cercare il destinatario in Incoming > Logs: i dettagli indicano il motivo.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Aggiungere gli indirizzi del filtro in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: si saltano così SPF, liste di blocco, greylisting e limiti di frequenza.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Aggiungere gli indirizzi del filtro in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, e cercarli in cPHulk e nel firewall.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Impostare cPanel > Email > Email Routing del dominio su “Local Mail Exchanger”: “Automatically detect” guarda il record MX, che indica il filtro.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Cercare l’indirizzo in cPanel > Email Accounts e Forwarders, e guardare “Default Address” del dominio.',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Aumentare la quota in cPanel > Email Accounts > Manage, e controllare lo spazio su disco dell’intero account.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Aumentare la dimensione massima dei messaggi in WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Controllare in WHM > Exim Configuration Manager > Filters l’opzione “Attachments: filter messages with dangerous attachments”.',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Riavviare Exim in WHM > Restart Services > Mail Server (Exim).',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Aggiungere gli indirizzi del filtro in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Cercare il destinatario in WHM > Mail Delivery Reports, o in /var/log/exim_mainlog.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Impostare cPanel > Email > Email Routing del dominio su “Local Mail Exchanger”.',
};
