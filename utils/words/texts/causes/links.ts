// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesLinks {
  // links
  'Diagnosing failed or deferred deliveries': string;
  'Why an email was not received': string;
  'Why messages are delayed': string;
  'Quarantine+ overview': string;
  'The “Insufficient system resources” error': string;
  'Hop count exceeded: help for recipients': string;
  'Hop count exceeded: help for senders': string;
  'Hop count exceeded: analysis and solutions': string;
  'Letting the filter’s addresses in': string;
  'Securing your mail server': string;
  'Setting up the valid addresses of your domain': string;
  'How the filter knows which addresses are valid': string;
  'Address tagging (+, = and -)': string;
  'Pausing delivery to your mail host': string;
  'Delivery trouble with SPF senders': string;
  'The SPF workaround': string;
  'Delivery trouble with DMARC senders': string;
  'What the deep filter does': string;
  'Geographic policies': string;
  'Custom filters': string;
  'Missed-spam reports that come back': string;
  'Microsoft 365: the “Inbound SpamHero” rule': string;
  'Microsoft: non-delivery codes in Exchange Online': string;
  'Microsoft: connectors in the Exchange admin center': string;
  'Microsoft: the quarantine in the Defender portal': string;
  'Google: SMTP error reference': string;
  'Google: email sender guidelines': string;
  'Yahoo: Sender Hub': string;
  'GMX: postmaster pages': string;
  'IANA: enhanced status codes': string;
  'RFC 5321: how mail servers talk (SMTP)': string;
  'RFC 7505: domains that take no mail (null MX)': string;
  'cPanel: email routing': string;
  'cPanel email routing, explained by a hosting company': string;
  'Postfix: configuration parameters': string;
  'Postfix: TLS support': string;
  'Postfix: how retries are scheduled': string;
  'Postfix: address verification': string;
  'Spamhaus: look up an address and ask for its removal': string;
  'SpamCop: look up an address': string;
  'Barracuda Central: look up an address': string;
}
