import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Zoek deze tijd, deze ontvanger en dit antwoord op in het logboek van uw mailserver.',
  'Tell us where the mail went from there.': 'Laat ons weten waar de mail vandaar heen ging.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Kijk in de spammap, de andere mappen en de doorstuurregels van uw postvak als de mail ontbreekt.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Laat het ons weten als hij daar niet is, zodat op de mailserver kan worden gezocht.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Verhoog het quotum (de toegewezen ruimte) van het postvak als de eigenaar niets kan vrijmaken.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Verwijder of archiveer mail in uw postvak en leeg de prullenbak en de spammap.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Vergelijk het adres hieronder met het juiste en verbeter het in uw adresboek.',
  'Send the mail again to the right address.': 'Stuur de mail opnieuw naar het juiste adres.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Schrijf voortaan naar het nieuwe adres: misschien noemt het antwoord hieronder het.',
  'Send this mail there once more.': 'Stuur deze mail daar nog een keer heen.',
  // recipient.too-many
  'Send fewer recipients at once to this server.': 'Bied deze server minder ontvangers tegelijk aan.',
  // message.virus
  'Tell us whether you sent this mail.': 'Laat ons weten of u deze mail hebt gestuurd.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Controleer uw computer, en de bestanden die u bijvoegde, met een bijgewerkte virusscanner.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Stuur het bestand op een andere manier, bijvoorbeeld met een link naar een bestandsdienst.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Laat het antwoord hieronder zien aan wie het programma beheert dat de mail verstuurde: alleen dat kan het bericht goed opbouwen.',
  'Send the mail again once that is mended.': 'Stuur de mail opnieuw zodra dat is hersteld.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Verhoog de groottelimiet van uw mailserver, minstens tot die van het filter.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Controleer de DNS-records van het domein in uw afzenderadres: het heeft een werkend MX- of A-record nodig.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Controleer het afzenderadres dat uw mailprogramma opgeeft: het moet volledig zijn, bestaan en van u zijn.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Zoek uw domein, en de links in uw mail, op in de lijst die het antwoord hieronder noemt, of in alle lijsten die een zoekdienst voor blokkeerlijsten kent.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Vraag die lijst de vermelding te verwijderen zodra de aanleiding is hersteld.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Laat uw adres verwijderen uit de lijst die het antwoord hieronder noemt.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Vraag de leverancier die het antwoord hieronder noemt uw adres vrij te geven.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Controleer de hostnaam en de reverse-DNS-vermelding van het adres dat deze mail bezorgde.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Spreek met de provider over het adres dat deze mail bezorgde.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Bezorg langzamer bij deze server als de limiet ervan niet te veranderen is.',
};
