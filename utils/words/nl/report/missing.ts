import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Er is iets mislukt, en de lijst zegt niet waar: bij het filter, of op de server waar het bezorgt.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'De relay gaf het op na dagen proberen; er staat geen eerdere fout van dit bericht in dit logboek, dus de reden is niet op te maken.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Antwoordcode {code} betekent aangenomen, maar de woorden weigeren; de woorden gaven de doorslag.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'De codes spreken elkaar tegen: {final} is definitief, {short} is voorlopig.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'De woorden passen bij geen hier bekende oorzaak; de code {code} is een eigen code van {vendor} voor ‘{title}’.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'Er waren geen woorden; de code {code} is een eigen code van {vendor} voor ‘{title}’.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'De woorden passen bij geen hier bekende oorzaak; de code {code} is geregistreerd als ‘{title}’.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'Er waren geen woorden; de code {code} is geregistreerd als ‘{title}’.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'De woorden passen bij geen hier bekende oorzaak en geen register kent de code {code}, dus de reden is niet op te maken.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Antwoordcode {code} is geen antwoord op een bezorging, dus er is niets uit op te maken.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} betekent aangenomen, en de woorden passen bij geen hier bekende oorzaak, dus de reden is niet op te maken.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} betekent aangenomen en er staat verder niets bij, dus de reden is niet op te maken.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} is een voorlopige weigering, en de woorden passen bij geen hier bekende oorzaak, dus de reden is niet op te maken.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} is een voorlopige weigering en er staat verder niets bij, dus de reden is niet op te maken.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Antwoordcode {code} is een definitieve weigering, en de woorden passen bij geen hier bekende oorzaak, dus de reden is niet op te maken.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Antwoordcode {code} is een definitieve weigering en er staat verder niets bij, dus de reden is niet op te maken.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Er is geen code, en de woorden passen bij geen hier bekende oorzaak, dus de reden is niet op te maken.',
  'The record holds no reply, so the reason cannot be told.':
    'De vermelding bevat geen antwoord, dus de reden is niet op te maken.',
};
