import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Das wurde nicht verstanden: Laden Sie die Seite neu.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} ist keine Datei, die hier gespeichert wurde.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} wurde von einer neueren Version von Yellowline gespeichert: Aktualisieren Sie es, um diese Datei zu lesen.',
  '{n} messages were restored.': {
    one: '{n} Nachricht wurde übernommen.',
    other: '{n} Nachrichten wurden übernommen.',
  },
  '{n} messages were restored, and the settings.': {
    one: '{n} Nachricht wurde übernommen, dazu die Einstellungen.',
    other: '{n} Nachrichten wurden übernommen, dazu die Einstellungen.',
  },
  '{n} entries were no messages, and were left out.': {
    one: '{n} Eintrag war keine Nachricht und wurde ausgelassen.',
    other: '{n} Einträge waren keine Nachrichten und wurden ausgelassen.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Dann antwortete die Erweiterung nicht mehr. Lesen Sie die Datei noch einmal ein: Was übernommen wurde, bleibt, und nichts wird doppelt übernommen.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Alles ist gelöscht.',
  'What was kept of {portal} is erased.': 'Was von {portal} aufbewahrt war, ist gelöscht.',
  'What was kept of pasted text and of files is erased.':
    'Was Sie eingefügt oder aus Dateien eingelesen hatten, ist gelöscht.',
  'nothing is kept{#it_stays_that}': 'nichts wird aufbewahrt',
  'messages are kept for {n} days{#it_stays_that}': {
    one: 'Nachrichten werden {n} Tag aufbewahrt',
    other: 'Nachrichten werden {n} Tage aufbewahrt',
  },
  'no log is read by pointing{#it_stays_that}': 'kein Log wird durch Zeigen gelesen',
  'copied reports have no names{#it_stays_that}': 'kopierte Berichte enthalten keine Namen',
  '{what}, and that {more}': '{what}; {more}',
  'As you chose, it stays that {what}.': 'Wie von Ihnen gewählt, bleibt es dabei: {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.':
    'Der Verlauf antwortet nicht: Laden Sie diese Seite neu.',
  '{n} messages kept, about {size}.': {
    one: '{n} Nachricht aufbewahrt, etwa {size}.',
    other: '{n} Nachrichten aufbewahrt, etwa {size}.',
  },
  'Pasted, or read from files': 'Eingefügt oder aus Dateien gelesen',
  // entrypoints/options/main.tsx
  'Saved.': 'Gespeichert.',
  'That did not work: load this page again and try once more.':
    'Das hat nicht geklappt: Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Alle Einstellungen sind wie am Anfang.',
  'Your choices are back.': 'Ihre Einstellungen sind wieder da.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'Der Browser hat diese Wahl nicht gespeichert: Sein Speicher ist voll oder abgeschaltet.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'Popup öffnen',
  'The browser keeps them on its page of extension shortcuts.':
    'Der Browser verwaltet sie auf seiner Seite für Tastenkürzel von Erweiterungen.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'Firefox verwaltet sie auf seiner Add-ons-Seite, unter dem Zahnrad: „Tastenkombinationen für Erweiterungen verwalten“.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'Yellowline läuft auf {host} schon.',
  'The browser was not allowed to let Yellowline run there.':
    'Dem Browser wurde nicht erlaubt, Yellowline dort laufen zu lassen.',
  'The browser does not let extensions run there.': 'Der Browser lässt dort keine Erweiterungen laufen.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline: {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline: Datenschutz',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'Keine E-Mail zu schreiben: {reader} kann gegen das, was dieses Log sagt, nichts tun.',
  'There is something to write to others: {commands}.': 'Für andere gibt es etwas zu schreiben: {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Willkommen bei Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Beispiellog',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    one: 'Gespeichert, mit {n} Nachricht.',
    other: 'Gespeichert, mit {n} Nachrichten.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Eingefügter Text',
  'Dropped text': 'Hereingezogener Text',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Noch ist nichts aufbewahrt.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    one: '{n} Nachricht gespeichert als {file}.',
    other: '{n} Nachrichten gespeichert als {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Das sind die ersten {number}: Grenzen Sie die Liste ein, um andere zu speichern.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { one: '{n} Nachricht.', other: '{n} Nachrichten.' },
  '{number} of {n} messages.': { one: '{number} von {n} Nachricht.', other: '{number} von {n} Nachrichten.' },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'Nachrichten der Störung werden gelesen …',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'Zeilen der Nachricht werden gelesen …',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Zustellversuche im Zeitverlauf',
  'Messages by their last attempt': 'Nachrichten nach ihrem letzten Versuch',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'bis {to}',
  'from {from}': 'ab {from}',
  'from {from} until {to}': 'von {from} bis {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'Das Lesen brach ab: Der Browser hat es beendet, vielleicht aus Speichermangel. Lesen Sie weniger Dateien auf einmal.',
  'Selected text': 'Markierter Text',
  'The reading broke off: load this page again, and open the files once more.':
    'Das Lesen brach ab: Laden Sie diese Seite neu und öffnen Sie die Dateien noch einmal.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'Was zu den Logs hinzugekommen ist, konnte nicht gelesen werden. Was vorher gelesen wurde, bleibt. Ziehen Sie sie noch einmal hierher, um es erneut zu versuchen.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} wurde gekürzt oder neu begonnen. Was davon gelesen wurde, bleibt. Fehlen Zeilen, die kurz davor geschrieben wurden, ziehen Sie auch die ältere Datei hierher.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'Die Liste brach ab: Laden Sie diese Seite neu.',
  'One record of the history cannot be read, and is left as it is.':
    'Ein Eintrag des Verlaufs ist nicht lesbar und bleibt, wie er ist.',
  '{n} records of the history cannot be read, and are left as they are.': {
    one: '{n} Eintrag des Verlaufs ist nicht lesbar und bleibt, wie er ist.',
    other: '{n} Einträge des Verlaufs sind nicht lesbar und bleiben, wie sie sind.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Diese Störung ist im Gelesenen nicht mehr enthalten.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'Nichts wird aufbewahrt: Der Verlauf ist ausgeschaltet. Schalten Sie ihn in den Einstellungen ein.',
  'The extension does not answer: load this page again.':
    'Die Erweiterung antwortet nicht: Laden Sie diese Seite neu.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'Das Ergebnis und was wem zu schreiben ist',
  'The verdict': 'Das Ergebnis',
  'Among them what was delivered after it: the proof of its end':
    'Darunter, was danach zugestellt wurde: der Beleg für ihr Ende',
  'The log lines of each, as data that can be read again':
    'Die Logzeilen von jeder, als Daten, die sich wieder einlesen lassen',
  'Every attempt with its answer': 'Jeder Versuch mit seiner Antwort',
  'A chart over time': 'Ein Diagramm über die Zeit',
  'The incidents among them, with your notes': 'Die Störungen darunter, mit Ihren Notizen',
  '{n} messages: recipient, status, cause, server, times': {
    one: '{n} Nachricht: Empfänger, Status, Ursache, Server, Zeiten',
    other: '{n} Nachrichten: Empfänger, Status, Ursache, Server, Zeiten',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    one: '{n} Nachricht, die erste von {total}: Empfänger, Status, Ursache, Server, Zeiten',
    other: '{n} Nachrichten, die ersten von {total}: Empfänger, Status, Ursache, Server, Zeiten',
  },
  'Mail to {domain}': 'Mails an {domain}',
  '{what} until {to}': '{what} bis {to}',
  '{what} from {from} until {to}': '{what} von {from} bis {to}',
  'Message {id} to {recipient}': 'Nachricht {id} an {recipient}',
  'Message to {recipient}': 'Nachricht an {recipient}',
  'All {n} messages arrived.': {
    one: 'Die Nachricht ist angekommen.',
    other: 'Alle {n} Nachrichten sind angekommen.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    one: '{n} von {messages} ist nicht angekommen, meist: {title}.',
    other: '{n} von {messages} sind nicht angekommen, meist: {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file} neben {other}',
  'The last 24 hours, beside those before': 'Die letzten 24 Stunden neben denen davor',
  'The last 7 days, beside those before': 'Die letzten 7 Tage neben denen davor',
  'The second half of the time, beside the first': 'Die zweite Hälfte der Zeit neben der ersten',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Diese Nachricht ist im Gelesenen nicht enthalten.',
  'The lines of this message could not be read.': 'Die Zeilen dieser Nachricht ließen sich nicht lesen.',
  'This incident is not in what was read.': 'Diese Störung ist im Gelesenen nicht enthalten.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'Die Datei dieser Nachricht hat sich seit dem Lesen geändert: Wählen Sie sie noch einmal, um ihre Zeilen zu sehen.',
};
