// Written by `npm run docs` from what is said in the program. Change it there.
export interface PlatformsHosted {
  // Microsoft 365
  'Open the Exchange admin center > Mail flow > Connectors, and add an inbound connector from a partner organisation with all of the filter’s addresses.': string;
  'Switch on enhanced filtering for that connector in the Defender portal > Policies > Enhanced filtering, so that the original address is judged.': string;
  'Add the filter’s addresses to the IP allow list of the connection filter policy (Defender portal > Policies > Anti-spam).': string;
  'Open the Exchange admin center > Mail flow > Connectors, and add the filter’s current addresses to the connector that rejects mail from all others.': string;
  'Check in the Exchange admin center > Mail flow > Accepted domains that the domain is listed and “Authoritative”.': string;
  'Look for the address in the Exchange admin center > Recipients; a domain set to “Authoritative” refuses all addresses that the tenant does not have.': string;
  'Open the group in the Exchange admin center > Recipients > Groups > Settings > Delivery management, and choose “Allow messages from people inside and outside my organization”.': string;
  'Raise “Maximum receive message size” of the mailbox in the Exchange admin center > Recipients > Mailboxes > Message size restriction.': string;
  'Run a message trace in the Exchange admin center: it names the rule that refused.': string;
  'Run a message trace in the Exchange admin center > Mail flow for this recipient and time, and open its details.': string;
  'Wait: Microsoft’s own limits cannot be changed, and a connector for the filter’s addresses eases those that count by sender.': string;
  // Google Workspace
  'Add the filter’s addresses in the Admin console > Apps > Google Workspace > Gmail > Spam, phishing and malware > Inbound gateway, with “Automatically detect external IP”.': string;
  'Add the filter’s addresses in the Admin console > Gmail > Spam, phishing and malware > Inbound gateway, if “Reject all mail not from gateway IPs” is ticked there.': string;
  'Check in the Admin console > Account > Domains that the domain is verified, and that Gmail is activated for it.': string;
  'Look in the Admin console > Directory > Users for the address and its aliases, and whether the user is suspended.': string;
  'Free space in Gmail, Drive and Photos, which share one storage, or raise its limit in the Admin console > Storage.': string;
  'Open groups.google.com > the group > Group settings > Who can post, and choose “Anyone on the web”.': string;
  'Search for the message in the Admin console > Reporting > Email log search: it names the rule.': string;
  'Search for the message in the Admin console > Reporting > Email log search, and open its details.': string;
  // Barracuda
  'Add the filter’s addresses under Inbound Settings > IP Address Policies > Trusted Forwarders: the address before them is judged then.': string;
  'Add the filter’s addresses under Inbound Settings > IP Address Policies.': string;
  'Look under Users > User List, or at the recipient verification that the domain’s settings name.': string;
  'Search the Message Log for the recipient: its details name the policy that refused.': string;
  'Search the Message Log for the recipient, and open the message’s delivery and reason.': string;
  // Mimecast
  'Add the filter’s addresses in the Administration Console > Gateway > Policies > Permitted Senders, and bypass greylisting and anti-spoofing by IP for them.': string;
  'Look under Directories > Internal Directories for the address, and at the domain’s recipient validation.': string;
  'Search Monitoring > Rejected and Deferred Messages for the recipient: it names the policy.': string;
  'Search Message Center > Message Tracking for the recipient.': string;
  // Proofpoint
  'Ask Proofpoint’s administrator to add the filter’s addresses to the safe list and to the Email Firewall’s trusted relays.': string;
  'Look under User Management > Users, or at recipient verification of the domain.': string;
  'Search Logs (Smart Search) for the recipient.': string;
  // Sophos
  'Add the filter’s addresses in Sophos Central > Email Security > Inbound Allow/Block as IP addresses, or on the firewall under Email > General settings > Host-based relay and exceptions.': string;
  'Look under People > Mailboxes in Sophos Central.': string;
  'Open Email Security > Logs & Reports > Message History.': string;
  // Cisco Secure Email (IronPort)
  'Add the filter’s addresses to a sender group such as RELAYLIST or WHITELIST under Mail Policies > HAT Overview, above those that use the reputation score.': string;
  'Set the filter’s addresses as incoming relays under Network > Incoming Relays, so that the original address is judged.': string;
  'Look under Mail Policies > HAT Overview at the sender group of the filter’s addresses, and submit and commit.': string;
  'Add the domain under Mail Policies > Recipient Access Table (RAT).': string;
  'Check the LDAP accept query of the listener.': string;
  'Raise Max. Messages per Connection and Max. Recipients per Hour in the mail flow policy of that sender group.': string;
  'Search Monitor > Message Tracking for the recipient.': string;
  // FortiMail
  'Add the filter’s addresses under Policy > IP Policy with a session profile that skips reputation and SPF, above the others.': string;
  'Look at recipient address verification under Domain & User > Domain.': string;
  'Open Monitor > Log > History and search for the recipient.': string;
  // Yahoo
  'Ask the filter’s support to register its addresses with Yahoo’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Yahoo meanwhile.': string;
  'Ask the owner of the mailbox to delete mail or to book more space.': string;
  // Apple iCloud
  'Ask the filter’s support to register its addresses with Apple iCloud’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Apple iCloud meanwhile.': string;
  // GMX, WEB.DE and IONOS
  'Ask the filter’s support to register its addresses with GMX, WEB.DE and IONOS’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside GMX, WEB.DE and IONOS meanwhile.': string;
  // OVHcloud
  'Ask the filter’s support to register its addresses with OVHcloud’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside OVHcloud meanwhile.': string;
  'Look in the OVHcloud control panel > Web Cloud > Emails for the mailbox, alias and redirections.': string;
  // Orange
  'Ask the filter’s support to register its addresses with Orange’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Orange meanwhile.': string;
  // Free
  'Ask the filter’s support to register its addresses with Free’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Free meanwhile.': string;
  // Yandex
  'Ask the filter’s support to register its addresses with Yandex’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Yandex meanwhile.': string;
  'Look in Yandex 360 for Business > Users for the mailbox and its aliases.': string;
  // Mail.ru
  'Ask the filter’s support to register its addresses with Mail.ru’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside Mail.ru meanwhile.': string;
  // QQ Mail
  'Ask the filter’s support to register its addresses with QQ Mail’s sender support: only the owner of an address is heard there.': string;
  'Deliver the message to an address outside QQ Mail meanwhile.': string;
  // Zoho Mail
  'Add the filter’s addresses in the Zoho Mail Admin Console > Spam Control > Trusted IP, or as an inbound gateway under Email Routing.': string;
  'Look in the Zoho Mail Admin Console > Users and Groups.': string;
  'Raise the user’s storage in the Admin Console > Users > the user > Storage.': string;
  // Rackspace Email
  'Add the filter’s addresses in the Cloud Office Control Panel > Rackspace Email > Spam Settings > Safelist (IP).': string;
  'Look in the Cloud Office Control Panel > Rackspace Email > Mailboxes and Aliases.': string;
  'Raise the mailbox’s storage in the Cloud Office Control Panel.': string;
  // SpamExperts
  'Add the filter’s addresses under Incoming > Sender allow list, or let only one of the two filters check the mail.': string;
  'Add the domain under Domains Overview, and check its destination route.': string;
  'Search Incoming > Logs for the recipient: its details name the reason.': string;
  // cPanel (Exim)
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses: that skips SPF, block lists, greylisting and rate limits.': string;
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses, and look for them in cPHulk and the firewall.': string;
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”: “Automatically detect” looks at the MX record, which names the filter.': string;
  'Look in cPanel > Email Accounts and Forwarders for the address, and at the domain’s Default Address.': string;
  'Raise the quota in cPanel > Email Accounts > Manage, and check the disk usage of the whole account.': string;
  'Raise the maximum message size in WHM > Exim Configuration Manager > Mail.': string;
  'Look in WHM > Exim Configuration Manager > Filters at “Attachments: filter messages with dangerous attachments”.': string;
  'Restart Exim in WHM > Restart Services > Mail Server (Exim).': string;
  'Add the filter’s addresses in WHM > Exim Configuration Manager > Access Lists > Trusted SMTP IP addresses.': string;
  'Search WHM > Mail Delivery Reports, or /var/log/exim_mainlog, for the recipient.': string;
  'Set cPanel > Email > Email Routing of the domain to “Local Mail Exchanger”.': string;
}
