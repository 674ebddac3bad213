import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'Het adres van het filter staat op een openbare blokkeerlijst',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Uw mailserver raadpleegt een openbare lijst met verdachte adressen, en het adres van het filter staat daar nu op. De lijst is bedoeld voor onbekende afzenders; mail van het filter is al gecontroleerd en hoort niet te worden opgezocht.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Stel alle adressen van het filter op uw mailserver vrij van controle tegen blokkeerlijsten.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Meld de naam van de lijst en het antwoord aan de support van het filter, zodat die het adres kan laten verwijderen.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Controleer op de opzoekpagina van de lijst, die het antwoord vaak noemt, of het adres er nog op staat.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there':
    'Het adres van het filter heeft daar een slechte reputatie',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Uw mailsysteem, of de leverancier erachter, beoordeelt verzendende adressen en weigert het adres van het filter. Het ziet het adres van het filter en niet dat van de oorspronkelijke afzender, dus spam die het filter doorlaat, wordt het filter aangerekend.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Laat uw mailsysteem alle adressen van het filter vertrouwen, zodat ze niet worden beoordeeld.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Meld het hele antwoord aan de support van het filter, zodat die de leverancier kan vragen het adres vrij te geven.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Vraag de leverancier om verwijdering op de pagina die het antwoord noemt, als het er een noemt.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Uw mailserver blokkeert het adres van het filter',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Uw mailserver, of een firewall ervoor, heeft het adres van het filter op een eigen lijst: met de hand, per land, of omdat een beveiliging mislukte pogingen telde. Niemand anders gaat over die lijst.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Verwijder de adressen van het filter uit de blokkeerlijst, landregel of ban van uw mailserver of firewall.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Voeg alle adressen van het filter toe aan de lijst met vertrouwde adressen, zodat ze niet weer worden geblokkeerd.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Zoek in het logboek van uw mailserver rond de tijd van de poging naar de regel die weigerde.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Zoek in de Defender-portal naar de adressen van het filter in de IP-blokkeringslijst van het verbindingsfilter en in de ‘Tenant Allow/Block List’.',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Zoek in WHM bij cPHulk, in de firewall en in de Exim-lijst met geblokkeerde adressen.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Zoek het adres in de tabellen die check_client_access en postscreen_access_list noemen.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'De hostnaam van het filter wordt niet geaccepteerd',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Uw mailserver controleert de naam van de host die verbinding maakt: de naam die DNS voor zijn adres geeft (reverse DNS, PTR) of die waarmee hij groet (HELO). Hij kon de naam van de host van het filter niet bevestigen en weigerde.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Stel alle adressen van het filter op uw mailserver vrij van controles op hostnaam, HELO en reverse DNS.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Meld het antwoord, met het adres dat het noemt, aan de support van het filter, die eigenaar is van dat adres en de naam ervan.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Controleer of de DNS-resolver van uw mailserver zelf werkt, want een naam die niet op te zoeken is, geldt als ontbrekend.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'Het domein van de afzender of een link staat op een blokkeerlijst',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Uw mailserver zocht het domein van de afzender, of een webadres in het bericht, op in een openbare lijst met verdachte domeinen en vond het daar. Dit gaat over de herkomst of inhoud van het bericht, niet over het filter.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Laat de afzender weten dat zijn domein of een link in het bericht op de lijst staat die het antwoord noemt, zodat hij het kan laten verwijderen.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Stel mail van het filter op uw mailserver vrij van domein- en linkblokkeerlijsten als u het oordeel van het filter vertrouwt.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Bezorg het bericht op een ander adres als het dringend is en u de afzender kent.',
  // block.sender-local
  'Your mail system blocks this sender': 'Uw mailsysteem blokkeert deze afzender',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'Het adres of domein van de afzender staat op een blokkeerlijst van uw eigen mailsysteem of van de ontvanger. Iemand, of een regel, heeft het daar met opzet op gezet.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Controleer of de afzender met opzet is geblokkeerd; zo niet, verwijder dan het adres of domein uit de blokkeerlijst van uw mailsysteem of van de ontvanger.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Laat het zoals het is als de mail ongewenst is; blokkeer de afzender ook in het filter, dan wordt er geen poging meer gedaan.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Kijk in de Defender-portal in de ‘Tenant Allow/Block List’ en bij de geblokkeerde afzenders van de ontvanger.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Kijk in de Beheerdersconsole onder Gmail > Spam, phishing en malware > Geblokkeerde afzenders.',
  'Look for the address in the tables that check_sender_access names.':
    'Zoek het adres in de tabellen die check_sender_access noemt.',
};
