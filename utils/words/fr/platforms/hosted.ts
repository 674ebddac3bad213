import type { Texts } from '../../texts';

export const platformsHosted: Texts['platforms/hosted'] = {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.':
    'Ouvrir le Centre d’administration Exchange > Flux de courrier > Connecteurs, et ajouter un connecteur entrant depuis une organisation partenaire avec toutes les adresses du filtre.',
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.':
    'Activer le filtrage amélioré pour ce connecteur dans le portail Defender > Stratégies > Filtrage amélioré, pour que l’adresse d’origine soit jugée.',
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).':
    'Ajouter les adresses du filtre à la liste d’adresses IP autorisées de la stratégie de filtrage des connexions (portail Defender > Stratégies > « Anti-spam »).',
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.':
    'Ouvrir le Centre d’administration Exchange > Flux de courrier > Connecteurs, et ajouter les adresses actuelles du filtre au connecteur qui rejette les messages de tous les autres.',
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.':
    'Vérifier dans le Centre d’administration Exchange > Flux de courrier > Domaines acceptés que le domaine y figure et « fait autorité » (Authoritative).',
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.':
    'Rechercher l’adresse dans le Centre d’administration Exchange > Destinataires ; un domaine qui « fait autorité » (Authoritative) refuse toutes les adresses que le locataire n’a pas.',
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.':
    'Ouvrir le groupe dans le Centre d’administration Exchange > Destinataires > Groupes > Paramètres > « Delivery management », et choisir « Allow messages from people inside and outside my organization » (de l’intérieur et de l’extérieur).',
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.':
    'Relever « Maximum receive message size » (taille maximale en réception) de la boîte aux lettres dans le Centre d’administration Exchange > Destinataires > Boîtes aux lettres > « Message size restriction ».',
  'Run a message trace in the Exchange admin center: it names the rule that refused.':
    'Lancer un suivi des messages dans le Centre d’administration Exchange : il nomme la règle qui a refusé.',
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.':
    'Lancer un suivi des messages dans le Centre d’administration Exchange > Flux de courrier pour ce destinataire et cette heure, et ouvrir ses détails.',
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.':
    'Attendre : les limites de Microsoft ne peuvent pas être modifiées, et un connecteur pour les adresses du filtre assouplit celles qui comptent par expéditeur.',
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.':
    'Ajouter les adresses du filtre dans la console d’administration > Applications > Google Workspace > Gmail > Spam, hameçonnage et logiciels malveillants > Passerelle entrante, avec « Automatically detect external IP » (détecter l’adresse IP externe).',
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.':
    'Ajouter les adresses du filtre dans la console d’administration > Gmail > Spam, hameçonnage et logiciels malveillants > Passerelle entrante, si « Reject all mail not from gateway IPs » (tout refuser hors des passerelles) y est coché.',
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.':
    'Vérifier dans la console d’administration > Compte > Domaines que le domaine est validé, et que Gmail y est activé.',
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.':
    'Chercher dans la console d’administration > Annuaire > Utilisateurs l’adresse et ses alias, et voir si l’utilisateur est suspendu.',
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.':
    'Libérer de l’espace dans Gmail, Drive et Photos, qui partagent un même stockage, ou en relever la limite dans la console d’administration > Stockage.',
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.':
    'Ouvrir groups.google.com > le groupe > « Group settings » > « Who can post » (qui peut publier), et choisir « Anyone on the web » (tout internaute).',
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.':
    'Rechercher le message dans la console d’administration > « Reporting » > « Email log search » : elle nomme la règle.',
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.':
    'Rechercher le message dans la console d’administration > « Reporting » > « Email log search », et ouvrir ses détails.',
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.':
    'Ajouter les adresses du filtre sous Inbound Settings > IP Address Policies > Trusted Forwarders : c’est alors l’adresse précédente qui est jugée.',
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.':
    'Ajouter les adresses du filtre sous Inbound Settings > IP Address Policies.',
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.':
    'Regarder sous Users > User List, ou la vérification des destinataires que nomment les paramètres du domaine.',
  'Search the Message Log for the recipient: its details name the policy that refused.':
    'Rechercher le destinataire dans « Message Log » : ses détails nomment la règle qui a refusé.',
  'Search the Message Log for the recipient, and open the message’s delivery and reason.':
    'Rechercher le destinataire dans « Message Log », et ouvrir la remise et la raison du message.',
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.':
    'Ajouter les adresses du filtre dans Administration Console > Gateway > Policies > Permitted Senders, et contourner pour elles, par IP, la liste grise et l’anti-usurpation.',
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.':
    'Rechercher l’adresse sous Directories > Internal Directories, et regarder la validation des destinataires du domaine.',
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.':
    'Rechercher le destinataire dans Monitoring > Rejected and Deferred Messages : la règle y est nommée.',
  'Search Message Center > Message Tracking for the recipient.':
    'Rechercher le destinataire dans Message Center > Message Tracking.',
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.':
    'Demander à l’administrateur de Proofpoint d’ajouter les adresses du filtre à la liste sûre (safe list) et aux relais de confiance de « Email Firewall ».',
  'Look under User Management > Users, or at recipient verification of the domain.':
    'Regarder sous User Management > Users, ou la vérification des destinataires du domaine.',
  'Search Logs (Smart Search) for the recipient.': 'Rechercher le destinataire dans « Logs » (Smart Search).',
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.':
    'Ajouter les adresses du filtre dans Sophos Central > Email Security > Inbound Allow/Block comme adresses IP, ou sur le pare-feu sous Email > General settings > Host-based relay et les exceptions.',
  'Look under People > Mailboxes in Sophos Central.': 'Regarder sous People > Mailboxes dans Sophos Central.',
  'Open Email Security > Logs & Reports > Message History.':
    'Ouvrir Email Security > Logs & Reports > Message History.',
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.':
    'Ajouter les adresses du filtre à un groupe d’expéditeurs tel que RELAYLIST ou WHITELIST sous Mail Policies > HAT Overview, au-dessus de ceux qui utilisent le score de réputation.',
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.':
    'Définir les adresses du filtre comme relais entrants sous Network > Incoming Relays, pour que l’adresse d’origine soit jugée.',
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.':
    'Regarder sous Mail Policies > HAT Overview le groupe d’expéditeurs des adresses du filtre, puis valider (Submit, Commit).',
  'Add the domain under Mail Policies > Recipient Access Table (RAT).':
    'Ajouter le domaine sous Mail Policies > Recipient Access Table (RAT).',
  'Check the LDAP accept query of the listener.': 'Vérifier la requête LDAP « accept » du listener.',
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.':
    'Relever « Max. Messages per Connection » et « Max. Recipients per Hour » dans la « mail flow policy » de ce groupe d’expéditeurs.',
  'Search Monitor > Message Tracking for the recipient.':
    'Rechercher le destinataire dans Monitor > Message Tracking.',
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.':
    'Ajouter les adresses du filtre sous Policy > IP Policy avec un profil de session qui omet la réputation et SPF, au-dessus des autres.',
  'Look at recipient address verification under Domain & User > Domain.':
    'Regarder la vérification des adresses de destinataires sous Domain & User > Domain.',
  'Open Monitor > Log > History and search for the recipient.':
    'Ouvrir Monitor > Log > History et rechercher le destinataire.',
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de Yahoo : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Yahoo meanwhile.':
    'Remettre entre-temps le message à une adresse hors de Yahoo.',
  'Ask the owner of the mailbox to delete mail or to book more space.':
    'Demander au titulaire de la boîte aux lettres de supprimer des messages ou d’acheter de l’espace.',
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs d’Apple iCloud : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Apple iCloud meanwhile.':
    'Remettre entre-temps le message à une adresse hors d’Apple iCloud.',
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de GMX, WEB.DE et IONOS : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.':
    'Remettre entre-temps le message à une adresse hors de GMX, WEB.DE et IONOS.',
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs d’OVHcloud : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside OVHcloud meanwhile.':
    'Remettre entre-temps le message à une adresse hors d’OVHcloud.',
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.':
    'Rechercher la boîte aux lettres, l’alias et les redirections dans l’espace client OVHcloud > Web Cloud > Emails.',
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs d’Orange : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Orange meanwhile.':
    'Remettre entre-temps le message à une adresse hors d’Orange.',
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de Free : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Free meanwhile.':
    'Remettre entre-temps le message à une adresse hors de Free.',
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de Yandex : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Yandex meanwhile.':
    'Remettre entre-temps le message à une adresse hors de Yandex.',
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.':
    'Rechercher la boîte aux lettres et ses alias dans Yandex 360 for Business > Users.',
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de Mail.ru : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside Mail.ru meanwhile.':
    'Remettre entre-temps le message à une adresse hors de Mail.ru.',
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.':
    'Demander au support du filtre d’inscrire ses adresses auprès du support expéditeurs de QQ Mail : seul le propriétaire d’une adresse y est entendu.',
  'Deliver the message to an address outside QQ Mail meanwhile.':
    'Remettre entre-temps le message à une adresse hors de QQ Mail.',
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.':
    'Ajouter les adresses du filtre dans Zoho Mail Admin Console > Spam Control > Trusted IP, ou comme passerelle entrante sous « Email Routing ».',
  'Look in the Zoho Mail Admin Console > Users and Groups.':
    'Regarder dans Zoho Mail Admin Console > Users and Groups.',
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.':
    'Augmenter le stockage de l’utilisateur dans Admin Console > Users > l’utilisateur > Storage.',
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).':
    'Ajouter les adresses du filtre dans Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).',
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.':
    'Regarder dans Cloud Office Control Panel > Rackspace Email > Mailboxes et Aliases.',
  'Raise the mailbox’s storage in the Cloud Office Control Panel.':
    'Augmenter le stockage de la boîte aux lettres dans Cloud Office Control Panel.',
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.':
    'Ajouter les adresses du filtre sous Incoming > Sender allow list, ou ne laisser contrôler les messages que par un seul des deux filtres.',
  'Add the domain under Domains Overview, and check its destination route.':
    'Ajouter le domaine sous « Domains Overview », et vérifier sa route de destination.',
  'Search Incoming > Logs for the recipient: its details name the reason.':
    'Rechercher le destinataire dans Incoming > Logs : ses détails nomment la raison.',
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.':
    'Ajouter les adresses du filtre dans WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses : SPF, listes de blocage, liste grise et limites de débit sont alors omis.',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.':
    'Ajouter les adresses du filtre dans WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, et les rechercher dans cPHulk et le pare-feu.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.':
    'Régler cPanel > Email > Email Routing du domaine sur « Local Mail Exchanger » : « Automatically detect » regarde l’enregistrement MX, qui nomme le filtre.',
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.':
    'Rechercher l’adresse dans cPanel > Email Accounts et Forwarders, et regarder « Default Address » du domaine.',
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.':
    'Augmenter le quota dans cPanel > Email Accounts > Manage, et vérifier l’espace disque de tout le compte.',
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.':
    'Relever la taille maximale des messages dans WHM > Exim Configuration Manager > Mail.',
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.':
    'Regarder dans WHM > Exim Configuration Manager > Filters l’option « Attachments: filter messages with dangerous attachments ».',
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).':
    'Redémarrer Exim dans WHM > Restart Services > Mail Server (Exim).',
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.':
    'Ajouter les adresses du filtre dans WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.',
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.':
    'Rechercher le destinataire dans WHM > Mail Delivery Reports, ou dans /var/log/exim_mainlog.',
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.':
    'Régler cPanel > Email > Email Routing du domaine sur « Local Mail Exchanger ».',
};
