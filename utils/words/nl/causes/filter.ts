import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': 'SpamHero houdt het bericht vast voor een tweede controle',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'Het filter legde dit bericht opzij om het later opnieuw te controleren, meestal na ongeveer twee uur, als er meer over nieuwe spam bekend is. Er is nog geen contact met uw mailserver geweest.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Wacht: het filter controleert het opnieuw en bezorgt het daarna vanzelf.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Wijzig het ‘Deep filter’, het ‘Custom filter’ of de ‘Geographic policy’ waardoor het is vastgehouden als dit gebeurt met mail die u wilt.',
  'SpamHero held the message for a second look': 'SpamHero hield het bericht vast voor een tweede controle',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'Het filter legde dit bericht opzij om het later opnieuw te controleren, en bezorgde het niet. Er is geen contact met uw mailserver geweest.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Bezorging is gepauzeerd: geen Delivery mail host ingesteld',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'De ‘Delivery mail host’ van het domein is in de instellingen van het filter verwijderd, en dat pauzeert de bezorging. Berichten wachten maximaal vijf dagen zonder foutmelding aan de afzender.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Vul de hostnaam van uw mailserver weer in onder Settings > Delivery mail host als mail mag doorstromen.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Wacht daarna: het filter bezorgt vanzelf wat wacht.',
  'Delivery was paused: no delivery mail host was set':
    'Bezorging was gepauzeerd: geen Delivery mail host ingesteld',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'De ‘Delivery mail host’ van het domein is in de instellingen van het filter verwijderd, en dat pauzeert de bezorging tot die weer is ingesteld.',
};
