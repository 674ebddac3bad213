import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'De naam van de mailserver bestaat niet',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'Het filter zocht de host of het domein op waar bezorgd moet worden, en de naamservers antwoordden dat die naam niet bestaat. Hij kan verkeerd getypt of verwijderd zijn, of het domein is verlopen.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Controleer de spelling van de host onder Settings > Delivery mail host en van het domein in het adres.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Maak het ontbrekende A-record voor die hostnaam aan bij uw DNS-provider, of zet het oude terug.',
  'Check that the registration of the domain has not expired.':
    'Controleer of de registratie van het domein niet is verlopen.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Een naam kon op dit moment niet worden opgezocht',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'De naamservers van het domein gaven geen bruikbaar antwoord op de vraag waar de mail heen moet. Vaak gaat dat vanzelf over; duurt het, dan zijn de naamservers van het domein uitgevallen of slecht ingesteld.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Wacht op de volgende poging: het filter zoekt de naam vanzelf opnieuw op.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Controleer met uw DNS-provider de naamservers van het domein als het langer dan een uur duurt.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Zet DNSSEC uit of vernieuw de records ervan als uw DNS-provider vaststelt dat de handtekeningen van het domein niet kloppen.',
  'A name could not be looked up': 'Een naam kon niet worden opgezocht',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'De naamservers van het domein gaven geen bruikbaar antwoord op de vraag waar de mail heen moet. Ze zijn of waren uitgevallen of slecht ingesteld.',
  'Check the name servers of the domain with your DNS provider.':
    'Controleer met uw DNS-provider de naamservers van het domein.',
  // dns.no-mx
  'The domain names no usable mail server': 'Het domein noemt geen bruikbare mailserver',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'De naam bestaat, maar zijn DNS-vermeldingen leiden niet naar een adres dat mail kan aannemen: het MX- of A-record (dat zegt waar mail heen gaat) ontbreekt, of wijst naar een naam of adres dat niet kan werken.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Maak een A-record aan voor de host onder Settings > Delivery mail host, zodat zijn naam naar het openbare adres van uw mailserver leidt.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Maak een A-record aan voor de host waarop wordt bezorgd, zodat zijn naam naar het openbare adres van uw mailserver leidt.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Verbeter MX-records die naar een ontbrekende naam, een alias of een kaal nummer wijzen: een MX moet een host noemen die een adres heeft.',
  'Check the spelling of the domain in the address.': 'Controleer de spelling van het domein in het adres.',
};
