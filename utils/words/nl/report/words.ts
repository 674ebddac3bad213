import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label}: {what}',
  '“{words}”': '‘{words}’',
  '{before} and {next}': '{before} en {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before}; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Niemand hoeft iets te doen.',
  'Nobody has to act: it is tried again by itself.':
    'Niemand hoeft iets te doen: het wordt vanzelf opnieuw geprobeerd.',
  'You must act: have the message sent once more.': 'U moet handelen: laat het bericht opnieuw sturen.',
  'You must act: re-queue the message.': 'U moet handelen: zet het bericht opnieuw in de wachtrij.',
  'You must act first, then {actor}.': 'Eerst moet u handelen, dan {actor}.',
  '{actor} can tell why.': '{actor} kan zeggen waarom.',
  '{actor} must act.': '{actor} moet handelen.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'De beheerder van uw mailserver',
  'Your network or DNS admin': 'Uw netwerk- of DNS-beheerder',
  'The mailbox’s owner': 'De eigenaar van het postvak',
  'The sender': 'De afzender',
  'SpamHero support': 'SpamHero’s support',
  Nobody: 'Niemand',
  'your mail server’s admin': 'de beheerder van uw mailserver',
  'your network or DNS admin': 'uw netwerk- of DNS-beheerder',
  'the mailbox’s owner': 'de eigenaar van het postvak',
  'the sender': 'de afzender',
  'SpamHero support{#inside}': 'SpamHero’s support',
  nobody: 'niemand',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'Het filter heeft deze keer geen contact met uw server gehad; de woorden zijn van een eerdere poging.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Maar het duurt nu al meer dan vier uur, langer dan gewoonlijk.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'Het logboek noemt hier geen reden; deze is van de laatste mislukte poging.',
  'The words come from another server; {server} only passed them on.':
    'De woorden komen van een andere server; {server} gaf ze alleen door.',
  'The words come from another server; the one that answered only passed them on.':
    'De woorden komen van een andere server; de server die antwoordde gaf ze alleen door.',
  'This is the likely reason; the words do not prove it.':
    'Dit is de waarschijnlijke reden; de woorden bewijzen het niet.',
  'This is only a possible reason; the words allow others.':
    'Dit is maar een mogelijke reden; de woorden laten andere toe.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'Het antwoord ({code}) klinkt definitief, maar het filter blijft proberen.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'De verbinding viel weg nadat het hele bericht was verstuurd, dus het kan meer dan eens aankomen.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'zodra dat is hersteld',
  'if it cannot wait': 'als het niet kan wachten',
  'if you know that it is good': 'als u weet dat het goed is',
  'if it was meant for another address': 'als het voor een ander was bedoeld',
  'if it is needed at once': 'als het meteen nodig is',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'Zo werkt u de wachtrij meteen af',
  'Re-queue the message': 'Opnieuw in de wachtrij zetten',
  'at the message’s row': 'in de rij van het bericht',
  'How to re-queue the message': 'Zo zet u het bericht opnieuw in de wachtrij',
  'Deliver now': 'Nu bezorgen',
  'at the message’s row > Deliver': 'in de rij van het bericht > Deliver',
  'How to deliver it now': 'Zo bezorgt u het nu',
  'Deliver to an alternate address': 'Bezorgen op een ander adres',
  'How to deliver it to an alternate address': 'Zo bezorgt u het op een ander adres',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'Het filter heeft het intussen opgegeven ({day}).',
  'It is not tried again by itself.': 'Het wordt niet vanzelf opnieuw geprobeerd.',
  'Not tried again by itself.': 'Wordt niet vanzelf opnieuw geprobeerd.',
  'It is not tried any more.': 'Het wordt niet meer geprobeerd.',
  'Not tried any more.': 'Wordt niet meer geprobeerd.',
  'Not lost: the filter tries again by itself, for about five days.':
    'Niet verloren: het filter probeert het vanzelf opnieuw, ongeveer vijf dagen lang.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'Niet verloren: er werd een nieuwe poging verwacht ({when}). Open de logboeken opnieuw om die te zien. Het filter gaat door tot ongeveer {end}.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'Niet verloren: het filter probeert het vanzelf opnieuw, de volgende keer rond {next} en tot ongeveer {end} (geschat uit de tussenpozen in dit logboek).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Niet verloren: het filter probeert het vanzelf opnieuw, de volgende keer rond {next} en tot ongeveer {end} (geschat).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'De mail is niet verloren: het filter probeert het vanzelf opnieuw, ongeveer vijf dagen lang.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'De mail is niet verloren: het filter probeert het vanzelf opnieuw tot ongeveer {end}.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'De mail is niet verloren: het filter probeert het vanzelf opnieuw, de volgende keer rond {next} en tot ongeveer {end} (geschat).',
  'The filter kept the message until about {day}.': 'Het filter bewaarde het bericht tot ongeveer {day}.',
  'The filter keeps the message until about {day}.': 'Het filter bewaart het bericht tot ongeveer {day}.',
  'The filter keeps the message for 30 days.': 'Het filter bewaart het bericht 30 dagen.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'Op {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Hier staat niets dat als een bezorgingsvermelding te lezen is.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Open in Quarantine+ de logboeken van een bericht en kopieer het hele logboek, met de regels waarin status= staat.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Of plak alleen wat de mailserver antwoordde, zoals ‘452 4.2.2 Mailbox is full’.',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Plak alleen wat de mailserver antwoordde, zoals ‘452 4.2.2 Mailbox is full’.',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Plak de melding die bij de afzender terugkwam, met de woorden van de server die het bericht weigerde.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Plak wat ‘postqueue -p’, ‘mailq’ of ‘Get-Queue | Format-List’ schrijft: daar staan de redenen in.',
  'It is no text: it holds binary data.': 'Het is geen tekst: het bevat binaire gegevens.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      one: 'Het bevat {n} regel van Postfix ({daemons}) over mail die binnenkwam of wacht, en geen over het doorgeven: die hebben ‘status=’.',
      other:
        'Het bevat {n} regels van Postfix ({daemons}) over mail die binnenkwam of wacht, en geen over het doorgeven: die hebben ‘status=’.',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Het bevat de aantallen van een wachtrij: hoeveel berichten wachten, en niet waarom.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'Dit zijn headers van een mail: ze tonen een weg, geen weigering. Plak de foutmelding of het logboek.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Het lijkt op JSON, zonder een hier bekende bezorgingsgebeurtenis.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Het lijkt op een tabel met de kolommen {columns}: geen ervan noemt een ontvanger en een uitkomst.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    one: 'Het bevat één regel uit een logboek, maar niet zowel een ontvanger als wat er met de mail is gebeurd.',
    other:
      'Het bevat {n} regels van een logboek, maar geen met zowel een ontvanger als wat er met de mail is gebeurd.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Het bevat het logboek van {programs} en andere: geen regel noemt een ontvanger en wat er met de mail is gebeurd.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Het bevat het logboek van {programs}: geen regel noemt een ontvanger en wat er met de mail is gebeurd.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Het leest als een brief: zonder antwoordcode zoals 550, of een regel van een mailprogramma, is er niets uit op te maken.',
  // utils/report/words/status-words.ts
  Delivered: 'Bezorgd',
  Waiting: 'Wachtend',
  Failed: 'Mislukt',
  'Given up after retries': 'Opgegeven na herhaalde pogingen',
  'Would be accepted': 'Zou worden aangenomen',
  'Would be refused': 'Zou worden geweigerd',
  Unclear: 'Onduidelijk',
  'Accepted, then kept back': 'Aangenomen, daarna tegengehouden',
  'Was waiting': 'Wachtte',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Zoek deze tijd en ontvanger op in het logboek van uw mailserver: dat zegt meer dan deze regel.',
  'Refused, for a reason that cannot be read': 'Geweigerd, om een reden die niet te lezen is',
  'The message was refused for good. The log does not say why in words that are known here.':
    'Het bericht is definitief geweigerd. Het logboek zegt niet waarom in woorden die hier bekend zijn.',
  'Put off, for a reason that cannot be read': 'Uitgesteld, om een reden die niet te lezen is',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'Het bericht kon nog niet worden bezorgd. Het logboek zegt niet waarom in woorden die hier bekend zijn.',
  'The log does not say what happened': 'Het logboek zegt niet wat er gebeurde',
  'This record gives no reason that can be read.': 'Deze vermelding geeft geen leesbare reden.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Zodat het niet weer gebeurt',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Vraag de afzender het bericht opnieuw te sturen, want het wordt niet meer bewaard.',
  'Re-queue the message.': 'Zet het bericht opnieuw in de wachtrij.',
  'Re-queue the message once that is mended.':
    'Zet het bericht opnieuw in de wachtrij zodra dat is hersteld.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'Niets te doen. Ontbreekt de mail, vraag het dan de beheerder van uw mailserver.',
  'Wait: the filter tries again by itself.': 'Wacht: het filter probeert het vanzelf opnieuw.',
  'Do not release it until its content is clear.': 'Geef het niet vrij tot de inhoud ervan duidelijk is.',
  // utils/report/words/times.ts
  '{span} ago': '{span} geleden',
  'less than a minute ago': 'minder dan een minuut geleden',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    one: '{n} bericht op deze pagina is niet bezorgd',
    other: '{n} berichten op deze pagina zijn niet bezorgd',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    one: '{n} bericht waarvan nog niemand de bezorging heeft geprobeerd',
    other: '{n} berichten waarvan nog niemand de bezorging heeft geprobeerd',
  },
  'Message {id} from {sender}': 'Bericht {id} van {sender}',
  'Message {id}': 'Bericht {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'In het Deep filter: het filter houdt het vast sinds {when} en heeft nog niet geprobeerd het te bezorgen.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'In het Deep filter: het filter houdt het vast en heeft nog niet geprobeerd het te bezorgen.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Niemand hoeft iets te doen: het filter controleert het vanzelf opnieuw, meestal binnen ongeveer twee uur.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Open de logboeken opnieuw, want die tijd is voorbij. ‘Deliver’ in de rij ervan geeft het meteen vrij.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Wacht, of druk op ‘Deliver’ in de rij ervan: dat geeft het meteen vrij.',
  'Queued since {when}: not tried yet.': 'In de wachtrij sinds {when}: er is nog geen poging gedaan.',
  'Queued: not tried yet.': 'In de wachtrij: er is nog geen poging gedaan.',
  'Nobody has to act: the filter tries it by itself.':
    'Niemand hoeft iets te doen: het filter probeert het vanzelf.',
  'Open the logs again: an attempt was due by now.':
    'Open de logboeken opnieuw: er had al een poging moeten zijn.',
  'Wait: it usually goes out in less than a minute.': 'Wacht: meestal gaat het binnen een minuut weg.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'Bij het filter sinds {when}: dit logboek noemt geen poging om het te bezorgen.',
  'With the filter: this log tells of no attempt to deliver it.':
    'Bij het filter: dit logboek noemt geen poging om het te bezorgen.',
  'Nobody has to act yet.': 'Niemand hoeft nu al iets te doen.',
  'Open the logs again to see what becomes of it.': 'Open de logboeken opnieuw om te zien wat ervan wordt.',
};
