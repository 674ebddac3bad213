// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesRoute {
  // route.loop
  'The message goes round in circles': string;
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.': string;
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.': string;
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.': string;
  'Deliver this message to an alternate address on another mail system if it is needed before.': string;
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.': string;
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.': string;
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.': string;
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.': string;
  // route.null-mx
  'The domain says that it takes no mail': string;
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.': string;
  'Check the domain in the address for typing mistakes, and tell the sender the right one.': string;
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.': string;
  'Replace the MX record that consists of a single dot if this domain should get mail.': string;
  'Re-queue the message once the domain takes mail.': string;
}
