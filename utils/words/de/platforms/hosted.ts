import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Öffnen Sie Exchange Admin Center > Nachrichtenfluss > Connectors und legen Sie mit allen Adressen des Filters einen eingehenden Connector von einer Partnerorganisation an.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Schalten Sie im Defender-Portal > Richtlinien > Erweiterte Filterung die erweiterte Filterung für diesen Connector ein, damit die ursprüngliche Adresse beurteilt wird.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Tragen Sie die Adressen des Filters in die IP-Zulassungsliste der Verbindungsfilterrichtlinie ein (Defender-Portal > Richtlinien > Antispam).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Öffnen Sie Exchange Admin Center > Nachrichtenfluss > Connectors und tragen Sie die aktuellen Adressen des Filters in den Connector ein, der Mails von allen anderen abweist.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Prüfen Sie im Exchange Admin Center > Nachrichtenfluss > Akzeptierte Domänen, ob die Domain aufgeführt und „Autorisierend“ ist.',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Suchen Sie die Adresse im Exchange Admin Center > Empfänger; eine Domain, die „Autorisierend“ ist, weist alle Adressen ab, die der Mandant nicht hat.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Öffnen Sie die Gruppe im Exchange Admin Center > Empfänger > Gruppen > Einstellungen > „Delivery management“ und wählen Sie „Allow messages from people inside and outside my organization“.',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Erhöhen Sie im Exchange Admin Center > Empfänger > Postfächer > „Message size restriction“ den Wert „Maximum receive message size“ des Postfachs.',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Starten Sie im Exchange Admin Center eine Nachrichtenablaufverfolgung: Sie nennt die Regel, die abgewiesen hat.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Starten Sie im Exchange Admin Center > Nachrichtenfluss eine Nachrichtenablaufverfolgung für diesen Empfänger und diese Zeit und öffnen Sie die Details.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Warten Sie: Die Grenzen von Microsoft selbst sind nicht zu ändern; ein Connector für die Adressen des Filters lockert die, die je Absender zählen.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Tragen Sie die Adressen des Filters ein: Admin-Konsole > Apps > Google Workspace > Gmail > Spam, Phishing und Malware > „Inbound gateway“, mit „Automatically detect external IP“.',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Tragen Sie die Adressen des Filters in der Admin-Konsole > Gmail > Spam, Phishing und Malware > „Inbound gateway“ ein, falls dort „Reject all mail not from gateway IPs“ aktiviert ist.',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Prüfen Sie in der Admin-Konsole > Konto > Domains, ob die Domain bestätigt und Gmail für sie aktiviert ist.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Suchen Sie in der Admin-Konsole > Verzeichnis > Nutzer nach der Adresse und ihren Aliassen und sehen Sie nach, ob der Nutzer gesperrt ist.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Schaffen Sie Platz in Gmail, Drive und Fotos, die sich einen Speicher teilen, oder heben Sie dessen Grenze in der Admin-Konsole > Speicher an.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Öffnen Sie groups.google.com > die Gruppe > Gruppeneinstellungen > „Who can post“ und wählen Sie „Anyone on the web“.',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Suchen Sie die Nachricht in der Admin-Konsole > „Reporting“ > „Email log search“: Dort steht die Regel.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Suchen Sie die Nachricht in der Admin-Konsole > „Reporting“ > „Email log search“ und öffnen Sie die Details.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Tragen Sie die Adressen des Filters unter Inbound Settings > IP Address Policies > Trusted Forwarders ein: Dann wird die Adresse davor beurteilt.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Tragen Sie die Adressen des Filters unter Inbound Settings > IP Address Policies ein.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Sehen Sie unter Users > User List nach oder bei der Empfängerprüfung, die in den Einstellungen der Domain steht.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Suchen Sie im Message Log nach dem Empfänger: Die Details nennen die Richtlinie, die abgewiesen hat.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Suchen Sie im Message Log nach dem Empfänger und öffnen Sie Zustellung und Grund der Nachricht.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Tragen Sie die Adressen des Filters in der Administration Console > Gateway > Policies > Permitted Senders ein und nehmen Sie sie per IP von Greylisting und Anti-Spoofing aus.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Suchen Sie unter Directories > Internal Directories nach der Adresse und sehen Sie die Empfängerprüfung der Domain an.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Suchen Sie unter Monitoring > Rejected and Deferred Messages nach dem Empfänger: Dort steht die Richtlinie.',
  'Search Message Center > Message Tracking for the recipient.':
    'Suchen Sie unter Message Center > Message Tracking nach dem Empfänger.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Bitten Sie den Proofpoint-Administrator, die Adressen des Filters in die Liste sicherer Absender („safe list“) und in die vertrauenswürdigen Relays der Email Firewall einzutragen.',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Sehen Sie unter User Management > Users nach oder bei der Empfängerprüfung der Domain.',
  'Search Logs (Smart Search) for the recipient.': 'Suchen Sie unter Logs (Smart Search) nach dem Empfänger.',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Tragen Sie die Adressen des Filters in Sophos Central > Email Security > Inbound Allow/Block als IP-Adressen ein oder auf der Firewall unter Email > General settings > Host-based relay und als Ausnahmen.',
  'Look under People > Mailboxes in Sophos Central.':
    'Sehen Sie in Sophos Central unter People > Mailboxes nach.',
  'Open Email Security > Logs & Reports > Message History.':
    'Öffnen Sie Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Tragen Sie die Adressen des Filters unter Mail Policies > HAT Overview in eine Sendergruppe wie RELAYLIST oder WHITELIST ein, oberhalb derer, die nach Reputation bewerten.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Tragen Sie die Adressen des Filters unter Network > Incoming Relays als eingehende Relays ein, damit die ursprüngliche Adresse beurteilt wird.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Sehen Sie unter Mail Policies > HAT Overview die Sendergruppe der Adressen des Filters an und bestätigen Sie mit „Submit“ und „Commit“.',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Tragen Sie die Domain unter Mail Policies > Recipient Access Table (RAT) ein.',
  'Check the LDAP accept query of the listener.': 'Prüfen Sie die LDAP-Accept-Abfrage des Listeners.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Erhöhen Sie in der Mail Flow Policy dieser Sendergruppe „Max. Messages per Connection“ und „Max. Recipients per Hour“.',
  'Search Monitor > Message Tracking for the recipient.':
    'Suchen Sie unter Monitor > Message Tracking nach dem Empfänger.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Tragen Sie die Adressen des Filters unter Policy > IP Policy mit einem Session Profile ohne Reputation und SPF ein, oberhalb der anderen.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Sehen Sie unter Domain & User > Domain die Prüfung der Empfängeradressen an.',
  'Open Monitor > Log > History and search for the recipient.':
    'Öffnen Sie Monitor > Log > History und suchen Sie nach dem Empfänger.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Yahoo anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Yahoo zu.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Bitten Sie den Inhaber des Postfachs, Mails zu löschen oder mehr Speicher zu buchen.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Apple iCloud anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Apple iCloud zu.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von GMX, WEB.DE und IONOS anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von GMX, WEB.DE und IONOS zu.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von OVHcloud anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von OVHcloud zu.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Suchen Sie im OVHcloud-Kundencenter > Web Cloud > E-Mails nach Postfach, Alias und Weiterleitungen.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Orange anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Orange zu.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Free anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Free meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Free zu.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Yandex anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Yandex zu.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Suchen Sie in Yandex 360 for Business > Users nach dem Postfach und seinen Aliassen.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von Mail.ru anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von Mail.ru zu.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Bitten Sie den Support des Filters, seine Adressen beim Absender-Support von QQ Mail anzumelden: Dort wird nur der Inhaber einer Adresse gehört.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Stellen Sie die Nachricht inzwischen an eine Adresse außerhalb von QQ Mail zu.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Tragen Sie die Adressen des Filters in der Zoho Mail Admin Console > Spam Control > Trusted IP ein oder unter „Email Routing“ als eingehendes Gateway.',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Sehen Sie in der Zoho Mail Admin Console > Users and Groups nach.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Erhöhen Sie den Speicher des Benutzers in der Admin Console > Users > der Benutzer > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Tragen Sie die Adressen des Filters im Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP) ein.',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Sehen Sie im Cloud Office Control Panel > Rackspace Email > Mailboxes und unter „Aliases“ nach.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Erhöhen Sie den Speicher des Postfachs im Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Tragen Sie die Adressen des Filters unter Incoming > Sender allow list ein oder lassen Sie nur einen der beiden Filter die Mails prüfen.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Tragen Sie die Domain unter „Domains Overview“ ein und prüfen Sie ihre Zielroute.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Suchen Sie unter Incoming > Logs nach dem Empfänger: Die Details nennen den Grund.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Tragen Sie die Adressen des Filters in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses ein: Das überspringt SPF, Sperrlisten, Greylisting und Ratenbegrenzungen.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Tragen Sie die Adressen des Filters in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses ein und suchen Sie sie in cPHulk und der Firewall.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Stellen Sie in cPanel > E-Mail > E-Mail-Routing die Domain auf „Local Mail Exchanger“: „Automatically detect“ richtet sich nach dem MX-Eintrag, der den Filter nennt.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Suchen Sie in cPanel > E-Mail-Konten und unter „Forwarders“ nach der Adresse und prüfen Sie die Standardadresse der Domain („Default Address“).',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Erhöhen Sie die Quota in cPanel > E-Mail-Konten > Verwalten und prüfen Sie den belegten Speicherplatz des ganzen Kontos.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Erhöhen Sie die maximale Nachrichtengröße in WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Sehen Sie in WHM > Exim Configuration Manager > Filters bei „Attachments: filter messages with dangerous attachments“ nach.',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Starten Sie Exim in WHM > Restart Services > Mail Server (Exim) neu.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Tragen Sie die Adressen des Filters in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses ein.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Suchen Sie in WHM > Mail Delivery Reports oder in /var/log/exim_mainlog nach dem Empfänger.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Stellen Sie in cPanel > E-Mail > E-Mail-Routing die Domain auf „Local Mail Exchanger“.',
};
