import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Dit is niet begrepen: laad de pagina opnieuw.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} is geen bestand dat hier is opgeslagen.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} is opgeslagen door een nieuwere versie van Yellowline: werk Yellowline bij om dit bestand te lezen.',
  '{n} messages were restored.': {
    one: '{n} bericht is overgenomen.',
    other: '{n} berichten zijn overgenomen.',
  },
  '{n} messages were restored, and the settings.': {
    one: '{n} bericht is overgenomen, en de instellingen.',
    other: '{n} berichten zijn overgenomen, en de instellingen.',
  },
  '{n} entries were no messages, and were left out.': {
    one: '{n} vermelding was geen bericht en is weggelaten.',
    other: '{n} vermeldingen waren geen berichten en zijn weggelaten.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Daarna antwoordde de extensie niet meer. Lees het bestand nog een keer: wat is overgenomen blijft, en niets wordt dubbel overgenomen.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Alles is gewist.',
  'What was kept of {portal} is erased.': 'Wat van {portal} was bewaard, is gewist.',
  'What was kept of pasted text and of files is erased.':
    'Wat was bewaard van wat u plakte of uit bestanden las, is gewist.',
  'nothing is kept{#it_stays_that}': 'er wordt niets bewaard',
  'messages are kept for {n} days{#it_stays_that}': {
    one: 'berichten worden {n} dag bewaard',
    other: 'berichten worden {n} dagen bewaard',
  },
  'no log is read by pointing{#it_stays_that}': 'er wordt geen logboek gelezen door aanwijzen',
  'copied reports have no names{#it_stays_that}': 'in gekopieerde rapporten staan geen namen',
  '{what}, and that {more}': '{what}; {more}',
  'As you chose, it stays that {what}.': 'Zoals u koos, blijft het zo: {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.':
    'De geschiedenis antwoordt niet: laad deze pagina opnieuw.',
  '{n} messages kept, about {size}.': {
    one: '{n} bericht bewaard, ongeveer {size}.',
    other: '{n} berichten bewaard, ongeveer {size}.',
  },
  'Pasted, or read from files': 'Geplakt, of uit bestanden gelezen',
  // entrypoints/options/main.tsx
  'Saved.': 'Opgeslagen.',
  'That did not work: load this page again and try once more.':
    'Dat lukte niet: laad deze pagina opnieuw en probeer het nog een keer.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Alle keuzes zijn zoals aan het begin.',
  'Your choices are back.': 'Uw keuzes zijn terug.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'De browser heeft deze keuze niet bewaard: zijn opslag is vol of staat uit.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'De pop-up openen',
  'The browser keeps them on its page of extension shortcuts.':
    'De browser beheert ze op zijn pagina met sneltoetsen voor extensies.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'Firefox beheert ze op zijn pagina met add-ons, onder het tandwiel: ‘Sneltoetsen voor extensies beheren’.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'Yellowline draait al op {host}.',
  'The browser was not allowed to let Yellowline run there.':
    'De browser kreeg geen toestemming om Yellowline daar te laten draaien.',
  'The browser does not let extensions run there.': 'De browser laat daar geen extensies draaien.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline: {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline: privacy',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'Geen e-mail te schrijven: {reader} kan niets doen aan wat dit logboek vertelt.',
  'There is something to write to others: {commands}.':
    'Er is wel iets aan anderen te schrijven: {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Welkom bij Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Voorbeeldlogboek',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    one: 'Opgeslagen, met {n} bericht.',
    other: 'Opgeslagen, met {n} berichten.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Geplakte tekst',
  'Dropped text': 'Gesleepte tekst',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Er is nog niets bewaard.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    one: '{n} bericht opgeslagen als {file}.',
    other: '{n} berichten opgeslagen als {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Dit zijn de eerste {number}: beperk de lijst om andere op te slaan.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { one: '{n} bericht.', other: '{n} berichten.' },
  '{number} of {n} messages.': { one: '{number} van {n} bericht.', other: '{number} van {n} berichten.' },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'De berichten ervan worden gelezen…',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'De regels ervan worden gelezen…',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Bezorgpogingen in de tijd',
  'Messages by their last attempt': 'Berichten naar hun laatste poging',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'tot {to}',
  'from {from}': 'vanaf {from}',
  'from {from} until {to}': 'van {from} tot {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'Het lezen is afgebroken: de browser heeft het beëindigd, misschien door gebrek aan geheugen. Lees minder bestanden tegelijk.',
  'Selected text': 'Geselecteerde tekst',
  'The reading broke off: load this page again, and open the files once more.':
    'Het lezen is afgebroken: laad deze pagina opnieuw en open de bestanden nog een keer.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'Wat aan de logboeken is toegevoegd, kon niet worden gelezen. Wat eerder is gelezen, blijft. Sleep ze nog een keer hierheen om het opnieuw te proberen.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} is ingekort of opnieuw begonnen. Wat ervan is gelezen, blijft. Ontbreken er regels die net daarvoor zijn geschreven, sleep dan ook het oudere bestand hierheen.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'De lijst is afgebroken: laad deze pagina opnieuw.',
  'One record of the history cannot be read, and is left as it is.':
    'Eén vermelding van de geschiedenis is niet te lezen en blijft zoals ze is.',
  '{n} records of the history cannot be read, and are left as they are.': {
    one: '{n} vermelding van de geschiedenis is niet te lezen en blijft zoals ze is.',
    other: '{n} vermeldingen van de geschiedenis zijn niet te lezen en blijven zoals ze zijn.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Deze storing zit niet meer in wat is gelezen.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'Er wordt niets bewaard: de geschiedenis staat uit. Zet haar aan in de instellingen.',
  'The extension does not answer: load this page again.':
    'De extensie antwoordt niet: laad deze pagina opnieuw.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'De uitkomst, en wat aan wie te schrijven',
  'The verdict': 'De uitkomst',
  'Among them what was delivered after it: the proof of its end':
    'Daaronder wat erna is bezorgd: het bewijs dat het voorbij is',
  'The log lines of each, as data that can be read again':
    'De logregels van elk, als gegevens die weer te lezen zijn',
  'Every attempt with its answer': 'Elke poging met het antwoord erop',
  'A chart over time': 'Een grafiek over de tijd',
  'The incidents among them, with your notes': 'De storingen daaronder, met uw notities',
  '{n} messages: recipient, status, cause, server, times': {
    one: '{n} bericht: ontvanger, status, oorzaak, server, tijden',
    other: '{n} berichten: ontvanger, status, oorzaak, server, tijden',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    one: '{n} bericht, het eerste van {total}: ontvanger, status, oorzaak, server, tijden',
    other: '{n} berichten, de eerste van {total}: ontvanger, status, oorzaak, server, tijden',
  },
  'Mail to {domain}': 'Mail naar {domain}',
  '{what} until {to}': '{what} tot {to}',
  '{what} from {from} until {to}': '{what} van {from} tot {to}',
  'Message {id} to {recipient}': 'Bericht {id} aan {recipient}',
  'Message to {recipient}': 'Bericht aan {recipient}',
  'All {n} messages arrived.': {
    one: 'Het bericht is aangekomen.',
    other: 'Alle {n} berichten zijn aangekomen.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    one: '{n} van {messages} is niet aangekomen, vooral: {title}.',
    other: '{n} van {messages} zijn niet aangekomen, vooral: {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file}, naast {other}',
  'The last 24 hours, beside those before': 'De laatste 24 uur, naast die daarvoor',
  'The last 7 days, beside those before': 'De laatste 7 dagen, naast die daarvoor',
  'The second half of the time, beside the first': 'De tweede helft van de tijd, naast de eerste',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Dit bericht zit niet in wat is gelezen.',
  'The lines of this message could not be read.': 'De regels van dit bericht konden niet worden gelezen.',
  'This incident is not in what was read.': 'Deze storing zit niet in wat is gelezen.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'Het bestand van dit bericht is gewijzigd sinds het is gelezen: kies het opnieuw om de regels ervan te zien.',
};
