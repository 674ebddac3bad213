import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} van {all} ontvangers',
  'stuck {span}': 'zit {span} vast',
  'stuck less than a minute': 'zit minder dan een minuut vast',
  '{names} and {n} more': { one: '{names} en nog {n}', other: '{names} en nog {n}' },
  '{status}: {title}. Press Tab for steps.': '{status}: {title}. Druk op Tab voor stappen.',
  Queued: 'In de wachtrij',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'In de wachtrij. Het gaat zo weg, meestal binnen een minuut.',
  Deferring: 'Uitgesteld',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Een poging om het te bezorgen mislukte; het filter blijft proberen.',
  'It could not be delivered to one or more recipients.':
    'Het kon bij een of meer ontvangers niet worden bezorgd.',
  'Deep filtered': 'In het Deep filter',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Vastgehouden om verder te filteren, ongeveer twee uur lang. ‘Deliver’ geeft het meteen vrij.',
  'Not delivered': 'Niet bezorgd',
  'The page shows it as not delivered. Its log tells why.':
    'De pagina toont het als niet bezorgd. Het logboek ervan zegt waarom.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'Stand van {when}',
  '{when} or later': '{when} of later',
  '{n} messages known from {when}': {
    one: '{n} bericht: stand van {when}',
    other: '{n} berichten: stand van {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Poging {n} van {all}',
  'same answer': 'zelfde antwoord',
  '{recipient}: same as {other} above': '{recipient}: zoals {other} hierboven',
  '{status} for {recipient}': '{status} voor {recipient}',
  '{status} to {recipient}': '{status} aan {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'de eigen mailserver van het filter',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.':
    'Open de ‘Logs’ van één bericht om ze hier allemaal te lezen.',
  '{n} failed': { one: '{n} mislukt', other: '{n} mislukt' },
  '{n} deferring': { one: '{n} uitgesteld', other: '{n} uitgesteld' },
  '{n} queued': { one: '{n} in de wachtrij', other: '{n} in de wachtrij' },
  '{n} deep filtered': { one: '{n} in het Deep filter', other: '{n} in het Deep filter' },
  '{n} of unknown state': { one: '{n} met onbekende status', other: '{n} met onbekende status' },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'U of de beheerder van uw server',
  Wait: 'Wachten',
  'Nobody: delivered by now': 'Niemand: intussen bezorgd',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Logboeken lezen: {done} van {total}',
  'since {when}': 'sinds {when}',
  '{n} of {all}': '{n} van {all}',
  '{name}, one of {n} recipients': {
    one: '{name}, de enige ontvanger',
    other: '{name}, een van {n} ontvangers',
  },
  'Without any attempt so far: {n}': 'Nog zonder enige poging: {n}',
  'The log tells of no recipient: {n}': 'Geen ontvanger in het logboek: {n}',
  'Could not be read: {n}': 'Niet te lezen: {n}',
  'Not read yet: {n}': 'Nog niet gelezen: {n}',
  'Show fewer': 'Minder tonen',
  'Show all {n}': 'Alle {n} tonen',
  'Copy as a ticket': 'Kopiëren als ticket',
  'Copy all {n}': 'Alle {n} kopiëren',
  Copied: 'Gekopieerd',
  'The browser did not let it be copied': 'De browser stond kopiëren niet toe',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'Yellowline draait nog niet op {host}.',
  'This page was opened before Yellowline was installed or updated.':
    'Deze pagina is geopend voordat Yellowline werd geïnstalleerd of bijgewerkt.',
  'Yellowline does not run on {host}.': 'Yellowline draait niet op {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Als uw Quarantine+-pagina hier is, laat het dan op deze ene site draaien.',
  'On this page: {rows}, {undelivered}, {logs}.': 'Op deze pagina: {rows}, {undelivered}, {logs}.',
  '{n} rows': { one: '{n} rij', other: '{n} rijen' },
  '{n} undelivered': { one: '{n} niet bezorgd', other: '{n} niet bezorgd' },
  '{n} logs': { one: '{n} logboek', other: '{n} logboeken' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Hier is geen niet-bezorgd bericht en geen open logboek herkend. Is dat er wel, meld het dan onderaan dit venster: de melding zegt hoe de pagina is opgebouwd.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'De pagina haalt de uitleg steeds weer weg, dus voegt Yellowline die niet meer toe. Herlaad de pagina om opnieuw te beginnen.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'De pagina stuurde meer logboeken tegelijk dan Yellowline leest; sommige zijn weggelaten.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Het logboek wordt gelezen…',
  'The log tells of no delivery attempt so far.': 'Het logboek noemt nog geen poging om te bezorgen.',
  'Why? Open Logs once: from then on pointing is enough.':
    'Waarom? Open één keer ‘Logs’: daarna is aanwijzen genoeg.',
  '{n} logs could not be read.': {
    one: '{n} logboek kon niet worden gelezen.',
    other: '{n} logboeken konden niet worden gelezen.',
  },
  'Reading has stopped.': 'Het lezen is gestopt.',
  'Open Logs to see the reason here.': 'Open ‘Logs’ om de reden hier te zien.',
  'You are offline. What was read stays here.': 'U bent offline. Wat is gelezen, blijft hier.',
  'The portal did not answer.': 'De portal antwoordde niet.',
  'The portal answered something else: are you signed in?':
    'De portal antwoordde iets anders: bent u aangemeld?',
  'The answer was not this message’s log.': 'Het antwoord was niet het logboek van dit bericht.',
  'The portal answered with an error ({code}).': 'De portal antwoordde met een fout ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'ontvanger niet genoemd',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Hier staan geen bezorgingsvermeldingen.',
  'Open the logs of a message to see what happened to it.':
    'Open de logboeken van een bericht om te zien wat ermee gebeurde.',
  '{status}: {open} of {scope}.': '{status}: {open} van {scope}.',
  '{status}: all {scope}.': '{status}: alle {scope}.',
  '{n} recipients': { one: '{n} ontvanger', other: '{n} ontvangers' },
  '{recipients} in {messages}': '{recipients} in {messages}',
  '{n} messages': { one: '{n} bericht', other: '{n} berichten' },
  '{n} recipients{#of}': { one: '{n} ontvanger', other: '{n} ontvangers' },
  '{n} messages{#of}': { one: '{n} bericht', other: '{n} berichten' },
  '{title}, and {n} other reasons.': {
    one: '{title}, en {n} andere reden.',
    other: '{title}, en {n} andere redenen.',
  },
  'For {recipient}: {step}': 'Voor {recipient}: {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Sluit eerst dit logboek: {name} staat in de rij van het bericht, die is gemarkeerd.',
  'Close this log first. Then open {menu} and press {name}.':
    'Sluit eerst dit logboek. Open dan {menu} en druk op {name}.',
  'Close this log first. Then press {name}.': 'Sluit eerst dit logboek. Druk dan op {name}.',
  'Open {menu}, then press {name}.': 'Open {menu} en druk dan op {name}.',
  'Here: {name}.': 'Hier: {name}.',
};
