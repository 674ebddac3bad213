import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Open het Exchange-beheercentrum > E-mailstroom > Connectors en voeg een inkomende connector van een partnerorganisatie toe met alle adressen van het filter.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Schakel voor die connector uitgebreid filteren in: Defender-portal > Beleid > ‘Enhanced filtering’, zodat het oorspronkelijke adres wordt beoordeeld.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Voeg de adressen van het filter toe aan de IP-acceptatielijst van het verbindingsfilterbeleid (Defender-portal > Beleid > Antispam).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Open het Exchange-beheercentrum > E-mailstroom > Connectors en voeg de huidige adressen van het filter toe aan de connector die mail van alle anderen weigert.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Controleer in het Exchange-beheercentrum > E-mailstroom > Geaccepteerde domeinen of het domein erin staat en ‘Authoritative’ is.',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Zoek het adres in het Exchange-beheercentrum > Geadresseerden; een domein dat op ‘Authoritative’ staat, weigert alle adressen die de tenant niet heeft.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Open de groep in het Exchange-beheercentrum > Geadresseerden > Groepen > Instellingen > ‘Delivery management’ en kies ‘Allow messages from people inside and outside my organization’.',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Verhoog ‘Maximum receive message size’ van het postvak in het Exchange-beheercentrum > Geadresseerden > Postvakken > ‘Message size restriction’.',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Voer in het Exchange-beheercentrum een berichttracering uit: die noemt de regel die weigerde.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Voer in het Exchange-beheercentrum > E-mailstroom een berichttracering uit voor deze ontvanger en tijd, en open de details.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Wacht: de limieten van Microsoft zelf zijn niet te veranderen; een connector voor de adressen van het filter verruimt de limieten die per afzender tellen.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Voeg de adressen van het filter toe in de Beheerdersconsole > Apps > Google Workspace > Gmail > Spam, phishing en malware > ‘Inbound gateway’, met ‘Automatically detect external IP’.',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Voeg de adressen van het filter toe in de Beheerdersconsole > Gmail > Spam, phishing en malware > ‘Inbound gateway’ als daar ‘Reject all mail not from gateway IPs’ is aangevinkt.',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Controleer in de Beheerdersconsole > Account > Domeinen of het domein is geverifieerd en Gmail ervoor is geactiveerd.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Zoek in de Beheerdersconsole > Directory > Gebruikers naar het adres en de aliassen ervan, en kijk of de gebruiker is opgeschort.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Maak ruimte vrij in Gmail, Drive en Foto’s, die één opslag delen, of verhoog de limiet ervan in de Beheerdersconsole > Opslag.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Open groups.google.com > de groep > Groepsinstellingen > ‘Who can post’ en kies ‘Anyone on the web’.',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Zoek het bericht in de Beheerdersconsole > ‘Reporting’ > ‘Email log search’: daar staat de regel.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Zoek het bericht in de Beheerdersconsole > ‘Reporting’ > ‘Email log search’ en open de details.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Voeg de adressen van het filter toe onder Inbound Settings > IP Address Policies > Trusted Forwarders: dan wordt het adres ervóór beoordeeld.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Voeg de adressen van het filter toe onder Inbound Settings > IP Address Policies.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Kijk onder Users > User List, of bij de ontvangercontrole die in de domeininstellingen staat.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Zoek in de Message Log naar de ontvanger: de details noemen het beleid dat weigerde.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Zoek in de Message Log naar de ontvanger en open de bezorging en reden van het bericht.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Voeg de adressen van het filter toe in de Administration Console > Gateway > Policies > Permitted Senders, en laat ze op IP langs greylisting en antispoofing.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Zoek onder Directories > Internal Directories naar het adres, en kijk naar de ontvangercontrole van het domein.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Zoek in Monitoring > Rejected and Deferred Messages naar de ontvanger: daar staat het beleid.',
  'Search Message Center > Message Tracking for the recipient.':
    'Zoek in Message Center > Message Tracking naar de ontvanger.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Vraag de beheerder van Proofpoint de adressen van het filter toe te voegen aan de ‘safe list’ en aan de vertrouwde relays van de Email Firewall.',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Kijk onder User Management > Users, of bij de ontvangercontrole van het domein.',
  'Search Logs (Smart Search) for the recipient.': 'Zoek in Logs (Smart Search) naar de ontvanger.',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Voeg de adressen van het filter als IP-adressen toe in Sophos Central > Email Security > Inbound Allow/Block, of op de firewall onder Email > General settings > Host-based relay en als uitzonderingen.',
  'Look under People > Mailboxes in Sophos Central.': 'Kijk in Sophos Central onder People > Mailboxes.',
  'Open Email Security > Logs & Reports > Message History.':
    'Open Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Voeg de adressen van het filter onder Mail Policies > HAT Overview toe aan een afzendergroep zoals RELAYLIST of WHITELIST, boven de groepen die de reputatiescore gebruiken.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Stel de adressen van het filter in als inkomende relays onder Network > Incoming Relays, zodat het oorspronkelijke adres wordt beoordeeld.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Kijk onder Mail Policies > HAT Overview naar de afzendergroep van de adressen van het filter, en kies ‘Submit’ en ‘Commit’.',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Voeg het domein toe onder Mail Policies > Recipient Access Table (RAT).',
  'Check the LDAP accept query of the listener.': 'Controleer de LDAP-accept-query van de listener.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Verhoog ‘Max. Messages per Connection’ en ‘Max. Recipients per Hour’ in de mail flow policy van die afzendergroep.',
  'Search Monitor > Message Tracking for the recipient.':
    'Zoek in Monitor > Message Tracking naar de ontvanger.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Voeg de adressen van het filter toe onder Policy > IP Policy met een sessieprofiel dat reputatie en SPF overslaat, boven de andere.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Kijk naar de controle van ontvangeradressen onder Domain & User > Domain.',
  'Open Monitor > Log > History and search for the recipient.':
    'Open Monitor > Log > History en zoek naar de ontvanger.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Yahoo: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Yahoo.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Vraag de eigenaar van het postvak mail te verwijderen of meer ruimte te nemen.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Apple iCloud: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Apple iCloud.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van GMX, WEB.DE en IONOS: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Bezorg het bericht intussen op een adres buiten GMX, WEB.DE en IONOS.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van OVHcloud: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Bezorg het bericht intussen op een adres buiten OVHcloud.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Zoek in het OVHcloud-configuratiescherm > Web Cloud > E-mails naar het postvak, de alias en de doorsturingen.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Orange: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Orange.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Free: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Free meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Free.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Yandex: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Yandex.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Zoek in Yandex 360 for Business > Users naar het postvak en de aliassen ervan.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van Mail.ru: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Bezorg het bericht intussen op een adres buiten Mail.ru.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Vraag de support van het filter de adressen ervan aan te melden bij de afzendersupport van QQ Mail: daar wordt alleen de eigenaar van een adres gehoord.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Bezorg het bericht intussen op een adres buiten QQ Mail.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Voeg de adressen van het filter toe in de Zoho Mail Admin Console > Spam Control > Trusted IP, of als inkomende gateway onder ‘Email Routing’.',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Kijk in de Zoho Mail Admin Console > Users and Groups.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Verhoog de opslag van de gebruiker in de Admin Console > Users > de gebruiker > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Voeg de adressen van het filter toe in het Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Kijk in het Cloud Office Control Panel > Rackspace Email > Mailboxes en ‘Aliases’.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Verhoog de opslag van het postvak in het Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Voeg de adressen van het filter toe onder Incoming > Sender allow list, of laat slechts één van de twee filters de mail controleren.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Voeg het domein toe onder ‘Domains Overview’ en controleer de bestemmingsroute ervan.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Zoek in Incoming > Logs naar de ontvanger: de details noemen de reden.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Voeg de adressen van het filter toe in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: dat slaat SPF, blokkeerlijsten, greylisting en snelheidslimieten over.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Voeg de adressen van het filter toe in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, en zoek ernaar in cPHulk en de firewall.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Zet cPanel > E-mail > ‘Email Routing’ van het domein op ‘Local Mail Exchanger’: ‘Automatically detect’ kijkt naar het MX-record, dat het filter noemt.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Zoek in cPanel > E-mailaccounts en ‘Forwarders’ naar het adres, en kijk naar het standaardadres (‘Default Address’) van het domein.',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Verhoog het quotum in cPanel > E-mailaccounts > Beheren, en controleer het schijfgebruik van het hele account.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Verhoog de maximale berichtgrootte in WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Kijk in WHM > Exim Configuration Manager > Filters bij ‘Attachments: filter messages with dangerous attachments’.',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Herstart Exim in WHM > Restart Services > Mail Server (Exim).',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Voeg de adressen van het filter toe in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Zoek in WHM > Mail Delivery Reports, of in /var/log/exim_mainlog, naar de ontvanger.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Zet cPanel > E-mail > ‘Email Routing’ van het domein op ‘Local Mail Exchanger’.',
};
