import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Er ging iets mis, en de lijst zegt niet waar: bij het filter of op de server waaraan het aflevert.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'De relay gaf het na dagen proberen op; dit log bevat geen eerdere mislukking van dit bericht, dus de reden is niet te zeggen.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Antwoordcode {code} betekent acceptatie, maar de woorden weigeren; de woorden zijn geloofd.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'De codes spreken elkaar tegen: {final} is definitief, {short} geldt voorlopig.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'De woorden passen bij geen oorzaak die hier bekend is; code {code} is van {vendor} zelf en betekent “{title}”.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'Het antwoord had geen woorden; code {code} is van {vendor} zelf en betekent “{title}”.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'De woorden passen bij geen oorzaak die hier bekend is; code {code} is geregistreerd als “{title}”.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'Het antwoord had geen woorden; code {code} is geregistreerd als “{title}”.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'De woorden passen bij geen oorzaak die hier bekend is, en geen register kent code {code}, dus de reden is niet te zeggen.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Antwoordcode {code} is geen antwoord op een aflevering, dus er valt niets uit af te leiden.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} betekent acceptatie, en de woorden passen bij geen oorzaak die hier bekend is, dus de reden is niet te zeggen.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} betekent acceptatie, en meer staat er niet, dus de reden is niet te zeggen.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} is een voorlopige weigering, en de woorden passen bij geen oorzaak die hier bekend is, dus de reden is niet te zeggen.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} is een voorlopige weigering, en meer staat er niet, dus de reden is niet te zeggen.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} is een definitieve weigering, en de woorden passen bij geen oorzaak die hier bekend is, dus de reden is niet te zeggen.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} is een definitieve weigering, en meer staat er niet, dus de reden is niet te zeggen.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Er is geen code, en de woorden passen bij geen oorzaak die hier bekend is, dus de reden is niet te zeggen.',
  'The record holds no reply, so the reason cannot be told.':
    'De regel bevat geen antwoord, dus de reden is niet te zeggen.',
};
