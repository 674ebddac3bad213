import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'Über Yellowline',
  'What’s new in {version}': 'Was ist neu in {version}?',
  'These notes are kept in English alone.': 'Diese Notizen gibt es nur auf Englisch.',
  // components/options/backup.tsx
  'History and settings': 'Verlauf und Einstellungen',
  'Save all as a file': 'Alles als Datei speichern',
  'Erase everything': 'Alles löschen',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'Der Verlauf und alle Einstellungen werden endgültig gelöscht. Nur Einschränkungen, die Sie gewählt haben, bleiben, etwa nichts aufzubewahren oder kein Log durch Zeigen zu lesen. Den Platz auf der Platte gibt der Browser frei, wenn er das nächste Mal aufräumt.',
  Erase: 'Löschen',
  'Read a saved file': 'Gespeicherte Datei einlesen',
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Log einer Nachricht lesen, wenn ich darauf zeige',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Wie ein Klick auf „Logs“, eines nach dem anderen. Aus: Erklärt werden nur Logs, die offen sind oder waren.',
  'Show the overview over the list': 'Übersicht über die Liste zeigen',
  'How many messages are not delivered, by who must act.':
    'Wie viele Nachrichten nicht zugestellt sind, geordnet danach, wer handeln muss.',
  'Say the reason in the row': 'Grund in der Zeile nennen',
  'A small line under the subject of each message whose log was read.':
    'Eine kleine Zeile unter dem Betreff jeder Nachricht, deren Log gelesen wurde.',
  'Replace addresses and names in copied reports': 'Adressen und Namen in kopierten Berichten ersetzen',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com wird zu recipient-1@domain-1, gleich im ganzen Bericht.',
  'As the system has it': 'Wie im System',
  Light: 'Hell',
  Dark: 'Dunkel',
  'On the portal’s pages': 'Auf den Seiten des Portals',
  Everywhere: 'Überall',
  'Keep diagnosed messages': 'Untersuchte Nachrichten aufbewahren',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Nur in diesem Browser und nichts aus privaten Fenstern. Jede Nachricht zählt ab dem Zeitpunkt, zu dem sie zuletzt gesehen wurde.',
  'Logs that name no time zone are on': 'Zeitzone von Logs, die keine nennen',
  'Most relays write their local time, without saying which.':
    'Die meisten Relays schreiben ihre Ortszeit, ohne zu sagen, welche.',
  Colours: 'Farben',
  'Pages of the portal that are open take this when they are loaded again.':
    'Offene Seiten des Portals übernehmen das, wenn sie neu geladen werden.',
  Language: 'Sprache',
  'As the browser has it': 'Wie im Browser',
  'Language of texts for others': 'Sprache der Texte für andere',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'Was kopiert, gemailt oder gespeichert wird: Wer es bekommt, liest vielleicht eine andere als Sie.',
  'The same': 'Dieselbe',
  'Off: nothing is kept': 'Aus: nichts wird aufbewahrt',
  '30 days, as long as the portal': '30 Tage, so lange wie das Portal',
  'the clock of this computer': 'die Uhr dieses Computers',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Aufbewahrte Nachrichten, nach Herkunft',
  'Erase what is kept of {name}': 'Aufbewahrtes von {name} löschen',
  'These messages are erased for good.': 'Diese Nachrichten werden endgültig gelöscht.',
  'Erase them': 'Löschen',
  'Erase these': 'Diese löschen',
  'Erase these: what is kept of {name}': 'Diese löschen: Aufbewahrtes von {name}',
  // components/options/options.tsx
  'Yellowline settings': 'Einstellungen von Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'Ihre Organisation hat einiges hiervon für diesen Computer festgelegt: Es lässt sich hier nicht ändern.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Nur die Einstellungen',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '„Gespeicherte Datei einlesen“ nimmt auch eine solche Datei. Websites stehen nicht darin: Jeder Computer fragt nach ihnen.',
  'Save the settings': 'Einstellungen speichern',
  'Reset the settings': 'Einstellungen zurücksetzen',
  Undo: 'Rückgängig machen',
  // components/options/shortcuts.tsx
  Keys: 'Tastenkürzel',
  'no keys': 'kein Tastenkürzel',
  'Change the keys': 'Tastenkürzel ändern',
  // components/options/sites.tsx
  Sites: 'Websites',
  always: 'immer',
  'from your organisation': 'von Ihrer Organisation',
  Allow: 'Erlauben',
  'Allow {host}': '{host} erlauben',
  Remove: 'Entfernen',
  'Remove {host}': '{host} entfernen',
  'What becomes of them?': 'Was soll mit ihnen geschehen?',
  'Remove, and keep them': 'Entfernen und sie behalten',
  'Remove, and erase them': 'Entfernen und sie löschen',
  Cancel: 'Abbrechen',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Adresse eines anderen Quarantine+-Portals, etwa von Ihrem Provider',
  Add: 'Hinzufügen',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Behalten',
};
