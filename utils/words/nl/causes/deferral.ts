import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Uitgesteld door greylisting',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Uw mailserver kent deze afzender nog niet en vraagt iedereen die nieuw is later terug te komen, omdat spammers dat vaak niet doen. Het filter komt vanzelf terug, en meestal wordt het bericht dan aangenomen.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Stel alle adressen van het filter op uw mailserver vrij van greylisting, want het filter heeft de mail al gecontroleerd.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Wacht op de volgende poging zolang het bericht in de wachtrij staat: meestal lukt die binnen enkele minuten tot een uur.',
  'Greylisted until the filter gave up': 'Greylisting tot het filter het opgaf',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Uw mailserver vraagt iedereen die nieuw is later terug te komen (greylisting), omdat spammers dat vaak niet doen. Zo weigerde hij de mail van het filter tot het filter het opgaf.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Voeg de adressen van het filter toe onder WHM > Greylisting > Trusted Hosts.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Voeg de adressen van het filter toe aan de witte lijst van de serverbrede greylisting-instellingen.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Voeg de adressen van het filter toe aan de witte lijst voor clients van postgrey of van de milter die greylisting doet.',
  // deferral.rate-limited
  'Too much mail in a short time': 'Te veel mail in korte tijd',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Uw mailserver staat van één adres maar een beperkt aantal berichten in een bepaalde tijd toe, en het filter heeft die limiet bereikt. Omdat al uw mail via het filter komt, gebeurt dat eerder dan zou moeten.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Stel alle adressen van het filter vrij van de snelheidslimieten van uw mailserver, of verhoog die limieten.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Vraag de support van het filter langzamer bij uw server te bezorgen als de limiet niet te veranderen is.',
  'Wait for the next attempts, which spread the messages over time.':
    'Wacht op de volgende pogingen, die de berichten over de tijd spreiden.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Uitgesteld vanwege de reputatie van het filter',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Uw mailprovider beoordeelt afzenders op wat er eerder van hun adres kwam, en stelt mail van het adres van het filter voorlopig uit. Hij ziet het adres van het filter en niet dat van de oorspronkelijke afzender, dus spam die het filter doorlaat, wordt het filter aangerekend.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Laat uw mailserver of provider de adressen van het filter vertrouwen, zodat hij ze niet beoordeelt.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Meld het antwoord aan de support van het filter, zodat die met de provider kan spreken.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Wacht op de volgende pogingen, want zo’n vertraging eindigt vaak vanzelf binnen enkele uren.',
  'Refused because of the filter’s reputation': 'Geweigerd vanwege de reputatie van het filter',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Uw mailprovider beoordeelt afzenders op wat er eerder van hun adres kwam, en nam geen mail van het adres van het filter aan. Hij ziet het adres van het filter en niet dat van de oorspronkelijke afzender, dus spam die het filter doorlaat, wordt het filter aangerekend.',
};
