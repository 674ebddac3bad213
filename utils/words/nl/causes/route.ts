import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'Het bericht gaat in een kring rond',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'Het bericht ging langs zo veel servers dat het is gestopt. Meestal stuurt uw mailserver het steeds weer terug naar het filter in plaats van het in het postvak te leggen.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Zoek wat het bericht terugstuurt: een doorsturing, een alias, een connector of een smarthost op uw mailserver die weer naar het filter leidt.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Controleer of onder Settings > Delivery mail host uw eigen mailserver staat en niet het filter.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Bezorg dit bericht op een ander adres bij een ander mailsysteem als het eerder nodig is.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Zet dit bericht opnieuw in de wachtrij naar een adres buiten Microsoft: Microsoft hield het voor uitgaande mail omdat het bij iemands connector paste, vaak een connector van de afzender.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Bezorg voor deze ontvanger op de alias die op onmicrosoft.com eindigt, als blijvende omweg.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Vraag de beheerder van de afzender de oude inkomende connector met de adressen van het filter uit te schakelen.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Controleer het type van het geaccepteerde domein en de verzendconnector: ‘interne relay’ met een smarthost terug naar het filter maakt een lus.',
  // route.null-mx
  'The domain says that it takes no mail': 'Het domein meldt dat het geen mail aanneemt',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'De DNS-vermelding voor mail aan dit domein is de speciale die ‘hier geen mail’ betekent (een null-MX-record), of de server ervan zegt het ronduit.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Controleer het domein in het adres op typefouten en geef de afzender het juiste.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Controleer of onder Settings > Delivery mail host uw mailserver staat, en niet een host die geen mail aanneemt.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Vervang het MX-record dat uit één punt bestaat als dit domein mail moet krijgen.',
  'Re-queue the message once the domain takes mail.':
    'Zet het bericht opnieuw in de wachtrij zodra het domein mail aanneemt.',
};
