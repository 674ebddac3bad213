import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'De mailserver kon niet vaststellen dat de mail komt van wie erin als afzender staat.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'De mailserver hield het filter tegen, dat de mail onderweg naar u controleert.',
  'The mail server had too many other connections to take it.':
    'De mailserver had te veel andere verbindingen om de mail aan te nemen.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'De mailserver was niet bereikbaar, of verbrak de verbinding terwijl de mail werd overgedragen.',
  'The mail server does not take mail from a new sender at the first try.':
    'De mailserver neemt mail van een nieuwe afzender niet bij de eerste poging aan.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'De mailserver neemt maar een beperkte hoeveelheid mail tegelijk aan van het filter, dat de mail onderweg naar u controleert.',
  'No name server could say where mail for this address goes.':
    'Er was niet op te zoeken waar mail voor dit adres heen moet.',
  'The mail is of a newer kind than the mail server can handle.':
    'De mail is van een nieuwere soort dan de mailserver aankan.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'De mailserver en het filter, dat de mail onderweg naar u controleert, begrepen elkaar niet.',
  'The mail server did not take mail for some time.': 'De mailserver nam enige tijd geen mail aan.',
  'The address that it was sent to is not written as an address must be.':
    'Het adres waar de mail heen ging is niet geschreven zoals een adres moet zijn.',
  'The mail server is not set up to take mail for this address.':
    'De mailserver is niet ingesteld om mail voor dit adres aan te nemen.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'De mailserver is niet ingesteld om mail aan te nemen van het filter, dat de mail onderweg naar u controleert.',
  'The mail was sent round in circles between mail servers.':
    'De mail is in een kring rondgestuurd tussen mailservers.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'Er kwam geen versleutelde verbinding met de mailserver tot stand, en een andere was niet toegestaan.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'Het filter, dat de mail onderweg naar u controleert, heeft zelf een fout.',
};
