import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'Die Nachricht läuft im Kreis',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'Die Nachricht ging durch so viele Server, dass sie angehalten wurde. Meist schickt Ihr Mailserver sie immer wieder an den Filter zurück, statt sie ins Postfach zu legen.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Suchen Sie, was die Nachricht zurückschickt: eine Weiterleitung, einen Alias, einen Connector oder einen Smarthost auf Ihrem Mailserver, der wieder zum Filter führt.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Prüfen Sie, ob unter Settings > Delivery mail host Ihr eigener Mailserver steht und nicht der Filter.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Stellen Sie diese Nachricht an eine andere Adresse auf einem anderen Mailsystem zu, wenn sie vorher gebraucht wird.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Reihen Sie diese Nachricht erneut ein, an eine Adresse außerhalb von Microsoft: Microsoft hielt sie für ausgehend, weil sie zu irgendeinem Connector passte, oft zu einem des Absenders.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Stellen Sie für diesen Empfänger an den Alias zu, der auf onmicrosoft.com endet, als dauerhaften Umweg.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Bitten Sie den Administrator des Absenders, den alten eingehenden Connector mit den Adressen des Filters zu deaktivieren.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Prüfen Sie den Typ der akzeptierten Domäne und den Sendeconnector: „Internes Relay“ mit einem Smarthost zurück zum Filter ergibt eine Schleife.',
  // route.null-mx
  'The domain says that it takes no mail': 'Die Domain erklärt, keine Mails anzunehmen',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'Der DNS-Eintrag für Mails an diese Domain ist der besondere, der „hier keine Mails“ bedeutet (ein Null-MX-Eintrag), oder ihr Server sagt es ausdrücklich.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Prüfen Sie die Domain in der Adresse auf Tippfehler und nennen Sie dem Absender die richtige.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Prüfen Sie, ob unter Settings > Delivery mail host Ihr Mailserver steht und kein Host, der keine Mails annimmt.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Ersetzen Sie den MX-Eintrag, der nur aus einem Punkt besteht, falls diese Domain Mails bekommen soll.',
  'Re-queue the message once the domain takes mail.':
    'Reihen Sie die Nachricht erneut ein, sobald die Domain Mails annimmt.',
};
