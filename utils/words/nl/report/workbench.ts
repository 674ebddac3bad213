import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Niemand: het herstelt vanzelf',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { one: '{n} wachtend', other: '{n} wachtend' },
  nothing: 'niets',
  '{from} to {to}': '{from} tot {to}',
  'until {when}': 'tot {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': 'eerder {messages}',
  'New causes': 'Nieuwe oorzaken',
  'Causes that are gone': 'Oorzaken die weg zijn',
  'Servers that got worse': 'Servers die slechter werden',
  'Servers that got better': 'Servers die beter werden',
  'Delays that have moved': 'Veranderde vertragingen',
  'Better than before: {share} did not arrive, {before} before.':
    'Beter dan eerder: {share} kwam niet aan, eerder {before}.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Slechter dan eerder: {share} kwam niet aan, eerder {before}.',
  'About as before: {share} did not arrive, {before} before.':
    'Ongeveer als eerder: {share} kwam niet aan, eerder {before}.',
  'Nothing to compare: the first holds no message.': 'Niets te vergelijken: het eerste bevat geen bericht.',
  'Nothing to compare: the second holds no message.': 'Niets te vergelijken: het tweede bevat geen bericht.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Slechter dan eerder: {share} kwam niet aan, eerder {before}, vooral naar {server}.',
  'New: {title} ({n}).': 'Nieuw: {title} ({n}).',
  '{open} of {n} messages': { one: '{open} van {n} bericht', other: '{open} van {n} berichten' },
  '{share} not delivered, {before} before': '{share} niet bezorgd, eerder {before}',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (mediaan van {n}), eerder {spanBefore} van {nBefore}',
  'and {n} more': { one: 'en nog {n}', other: 'en nog {n}' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { one: '{n} domein', other: '{n} domeinen' },
  'Without a recipient': 'Zonder ontvanger',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'vóór de wachtrij: aannemen van het bericht of eerdere pogingen',
  'waiting in the queue for its turn': 'wachten op de beurt in de wachtrij',
  'finding and greeting the next server': 'zoeken en begroeten van de volgende server',
  'handing the message over': 'overdragen van het bericht',
  '{span} in the filter.': '{span} in het filter.',
  '{span} in the filter, most of it {part}.': '{span} in het filter, het meeste daarvan: {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Open',
  Acknowledged: 'Als bekend gemarkeerd',
  Mended: 'Hersteld',
  '{n} not arrived': { one: '{n} niet aangekomen', other: '{n} niet aangekomen' },
  '{n} open': { one: '{n} open', other: '{n} open' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Geen van de berichten van deze storing is hier: ze zijn uit bestanden gelezen, of de bewaartermijn is voorbij.',
  'Open again': 'Weer open',
  'Broke out again after it was mended {when}.': 'Brak weer uit nadat de storing was hersteld ({when}).',
  'Who can end it: {actor}.': 'Wie er een eind aan kan maken: {actor}.',
  'It has gone on for {span}. What can end it:': 'Het duurt al {span}. Wat er een eind aan kan maken:',
  'From {from} to {to}, for {span}.': 'Van {from} tot {to}, {span} lang.',
  'From {from} to {to}.': 'Van {from} tot {to}.',
  'Mail arrives there again, last {when}.': 'Er komt daar weer mail aan, het laatst {when}.',
  'Since {since}, for {span}, last seen {last}.': 'Sinds {since}, {span} lang, het laatst {last}.',
  'Since {since}, last seen {last}.': 'Sinds {since}, het laatst {last}.',
  '{n} delivered since': { one: '{n} sindsdien bezorgd', other: '{n} sindsdien bezorgd' },
  '{messages}: {shares}.': '{messages}: {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    one: '{messages} aan {n} ontvanger: {shares}.',
    other: '{messages} aan {n} ontvangers: {shares}.',
  },
  'Healed: everything has arrived.': 'Voorbij: alles is aangekomen.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'Wat wacht, wordt vanzelf bezorgd zodra dit is hersteld, ongeveer vijf dagen lang.',
  'What waits is delivered by itself.': 'Wat wacht, wordt vanzelf bezorgd.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Wat mislukte, wordt niet vanzelf opnieuw geprobeerd: zet het opnieuw in de wachtrij zodra dit is hersteld.',
  'What failed is not tried again by itself: re-queue it.':
    'Wat mislukte, wordt niet vanzelf opnieuw geprobeerd: zet het opnieuw in de wachtrij.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Wat mislukte, wordt niet vanzelf opnieuw geprobeerd: zet het opnieuw in de wachtrij zodra dit voorbij is.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': { one: '{n} als bekend gemarkeerd', other: '{n} als bekend gemarkeerd' },
  '{n} mended': { one: '{n} hersteld', other: '{n} hersteld' },
  '{n} incidents are open.': { one: '{n} storing is open.', other: '{n} storingen zijn open.' },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'Geen bezorgingsvermeldingen gevonden.',
  'All {n} messages were delivered.': {
    one: 'Het bericht is bezorgd.',
    other: 'Alle {n} berichten zijn bezorgd.',
  },
  'The message is not delivered: {title}.': 'Het bericht is niet bezorgd: {title}.',
  'The message is not delivered.': 'Het bericht is niet bezorgd.',
  '{share} are not delivered.': { one: '{share} is niet bezorgd.', other: '{share} zijn niet bezorgd.' },
  '{share} are not delivered, mostly: {title}.': {
    one: '{share} is niet bezorgd: {title}.',
    other: '{share} zijn niet bezorgd, vooral: {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    '{n} berichten worden getoond: wat mislukte of wacht vóór wat meteen is bezorgd. Alle zijn geteld.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Alle regels van het logboek',
  // utils/report/workbench/message-view.ts
  Recipients: 'Ontvangers',
  'Recoverable until': 'Terug te halen tot',
  'about {when}': 'ongeveer {when}',
  '{n} earlier attempts with the same answer.': {
    one: '{n} eerdere poging met hetzelfde antwoord.',
    other: '{n} eerdere pogingen met hetzelfde antwoord.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    one: '{n} eerdere poging met hetzelfde antwoord, de eerste {since}.',
    other: '{n} eerdere pogingen met hetzelfde antwoord, de eerste {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'Er is met niemand contact geweest: de reden is die van een eerdere poging.',
  'This line gives no reason: it is that of the attempt before.':
    'Deze regel noemt geen reden: het is die van de poging ervoor.',
  'after {span}': 'na {span}',
  'Retries ended at about {when}.': 'De pogingen eindigden rond {when}.',
  'A new try was due at about {when}: this log ends before it.':
    'Rond {when} werd een nieuwe poging verwacht: dit logboek eindigt ervoor.',
  'Next try at about {when} (estimated from the gaps above).':
    'Volgende poging rond {when} (geschat uit de tussenpozen hierboven).',
  'Next try at about {when} (estimated).': 'Volgende poging rond {when} (geschat).',
  'Retries end at about {when}.': 'De pogingen eindigen rond {when}.',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Dit bericht stond in ‘{file}’, dat hier niet meer open is: open of plak het opnieuw om het bericht te zien.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Dit bericht stond in een logboek dat hier niet meer open is: open of plak het opnieuw om het bericht te zien.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.': 'Dit postvak neemt weer mail aan, sinds {when}.',
  'Mail of this sender gets through again, since {when}.':
    'Mail van deze afzender komt weer door, sinds {when}.',
  'This server takes mail again, since {when}.': 'Deze server neemt weer mail aan, sinds {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Laatste dag',
  Today: 'Vandaag',
  'Last {n} days': { one: 'Laatste {n} dag', other: 'Laatste {n} dagen' },
  '{n} days': { one: '{n} dag', other: '{n} dagen' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': { one: '… en nog {n} bestand.', other: '… en nog {n} bestanden.' },
  '{file} was not read to its end: the reading was stopped.':
    '{file} is niet tot het einde gelezen: het lezen is gestopt.',
  '{file} was not read: the reading was stopped.': '{file} is niet gelezen: het lezen is gestopt.',
  '{file} holds no delivery records.': '{file} bevat geen bezorgingsvermeldingen.',
  'What was read of it is shown.': 'Wat ervan is gelezen, wordt getoond.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} is gewijzigd, verplaatst of verwijderd tijdens het lezen: kies het opnieuw, of een kopie ervan.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} is beschadigd of onvolledig: de ingepakte gegevens breken af.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} is beschadigd of onvolledig: de lijst met bestanden is niet te lezen.',
  '{file} holds no files.': '{file} bevat geen bestanden.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} is een ZIP64-archief, dat hier niet wordt gelezen: pak het eerst uit, of pak het in als .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} is met een wachtwoord beveiligd: pak het eerst uit.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} bevat uitgepakt te veel: pak het eerst uit en kies wat van belang is.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} is ingepakt op een manier die hier niet wordt gelezen: pak het eerst uit, of pak het in als .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} is geen tekst: kies een logboek, een mail of een tabel.',
  '{file} could not be read to its end.': '{file} kon niet tot het einde worden gelezen.',
  '{names} and {n} more{#files}': { one: '{names} en nog {n}', other: '{names} en nog {n}' },
  '{size} a second': '{size} per seconde',
  '{size} read in {span}': '{size} gelezen in {span}',
  'about {span} left': 'nog ongeveer {span}',
  '{done} of {total} read': '{done} van {total} gelezen',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    one: '{n} van {all} sindsdien aangekomen',
    other: '{n} van {all} sindsdien aangekomen',
  },
  '{n} still wait': { one: '{n} wacht nog', other: '{n} wachten nog' },
  'Mended {when}: {parts}.': 'Hersteld {when}: {parts}.',
  '{n} had failed for good before: re-queue these': {
    one: '{n} was eerder definitief mislukt: zet dit opnieuw in de wachtrij',
    other: '{n} waren eerder definitief mislukt: zet deze opnieuw in de wachtrij',
  },
  '{n} had failed for good before': {
    one: '{n} was eerder definitief mislukt',
    other: '{n} waren eerder definitief mislukt',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'Niet bewezen dat het is hersteld: alles is definitief mislukt, en niets anders geeft uitsluitsel.',
  'Not proven to be mended: {proof}': 'Niet bewezen dat het is hersteld: {proof}',
  'Not proven to be mended: {seen}; {proof}': 'Niet bewezen dat het is hersteld: {seen}; {proof}',
  '{n} of {all} servers take mail again': {
    one: '{n} van {all} servers neemt weer mail aan',
    other: '{n} van {all} servers nemen weer mail aan',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    one: 'nog {n} bezorging bij deze server na de laatste fout zou het bewijzen.',
    other: 'nog {n} bezorgingen bij deze server na de laatste fout zouden het bewijzen.',
  },
  '{n} more deliveries at the others would prove it.': {
    one: 'nog {n} bezorging bij de andere zou het bewijzen.',
    other: 'nog {n} bezorgingen bij de andere zouden het bewijzen.',
  },
  '{n} of {all} mailboxes take mail again': {
    one: '{n} van {all} postvakken neemt weer mail aan',
    other: '{n} van {all} postvakken nemen weer mail aan',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    one: 'nog {n} bezorging in dit postvak na de laatste fout zou het bewijzen.',
    other: 'nog {n} bezorgingen in dit postvak na de laatste fout zouden het bewijzen.',
  },
  '{n} more deliveries to the others would prove it.': {
    one: 'nog {n} bezorging in de andere zou het bewijzen.',
    other: 'nog {n} bezorgingen in de andere zouden het bewijzen.',
  },
  '{n} of {all} senders get through again': {
    one: '{n} van {all} afzenders komt weer door',
    other: '{n} van {all} afzenders komen weer door',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    one: 'nog {n} bezorging van deze afzender na de laatste fout zou het bewijzen.',
    other: 'nog {n} bezorgingen van deze afzender na de laatste fout zouden het bewijzen.',
  },
  '{n} more deliveries of the others would prove it.': {
    one: 'nog {n} bezorging van de andere zou het bewijzen.',
    other: 'nog {n} bezorgingen van de andere zouden het bewijzen.',
  },
  '{n} of {all} messages arrived': {
    one: '{n} van {all} berichten kwam aan',
    other: '{n} van {all} berichten kwamen aan',
  },
  '{n} more deliveries of this message would prove it.': {
    one: 'nog {n} bezorging van dit bericht zou het bewijzen.',
    other: 'nog {n} bezorgingen van dit bericht zouden het bewijzen.',
  },
  '{n} have still to arrive.': { one: '{n} moet nog aankomen.', other: '{n} moeten nog aankomen.' },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Bezorgd, na: {title}',
};
