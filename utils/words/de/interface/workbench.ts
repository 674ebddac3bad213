import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'Wird erstellt …',
  'Case file': 'Fallakte',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Eine Seite ohne Skript, die sich überall öffnen, auf A4 drucken und hier wieder einlesen lässt. Darin:',
  'Addresses and names replaced, the same throughout': 'Adressen und Namen ersetzt, überall gleich',
  'All addresses and names as they are': 'Alle Adressen und Namen unverändert',
  'Save the case file': 'Fallakte speichern',
  // components/workbench/cause-table.tsx
  Causes: 'Ursachen',
  'Table of causes': 'Tabelle der Ursachen',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Ziehen Sie über einen Zeitraum, um seine Nachrichten aufzulisten.',
  'Chosen: {time}': 'Gewählt: {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'Als Tabelle',
  'Table of the chart over time': 'Tabelle zum zeitlichen Verlauf',
  'From{#time}': 'Ab',
  // components/workbench/comparison.tsx
  'What has changed': 'Was sich geändert hat',
  Compare: 'Vergleichen',
  'choose …': 'wählen …',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Nach Domain der Empfänger',
  'Table of the recipients’ domains': 'Tabelle der Empfängerdomains',
  '{n} more are not shown: those with the least trouble.': {
    one: '{n} weitere ist nicht gezeigt: die mit den wenigsten Problemen.',
    other: '{n} weitere sind nicht gezeigt: die mit den wenigsten Problemen.',
  },
  Domain: 'Domain',
  Mostly: 'Meist',
  'Median delay': 'Verzögerung (Median)',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Zu lesende Logs',
  'Choose files': 'Dateien wählen',
  'Choose a folder': 'Ordner wählen',
  'Paste text': 'Text einfügen',
  'Drop logs here, or choose them.': 'Ziehen Sie Logs hierher oder wählen Sie sie aus.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Maillogs, Unzustellbarkeitsmeldungen (.eml), Exporte von Nachrichtenverfolgungen (.csv, .json), auch gepackt als .gz oder .zip, in jeder Größe.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Dann sehen Sie, was mit der Zeit aus den Mails wurde, welche Ursachen auftraten und wer sie beheben kann, und jede Nachricht mit ihren Versuchen und der Zeile, die es belegt.',
  'Try with a sample log': 'Mit einem Beispiellog ausprobieren',
  'Log text': 'Logtext',
  'Read{#button}': 'Lesen',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Wie sich der Verlauf füllt',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'Nachrichten werden hier aufbewahrt, wenn das Portal zeigt, warum sie feststecken, oder wenn Sie es im Popup oder neben einer Liste von Logs wünschen. Dann finden Sie sie nach Empfänger, Absender, Ursache oder Server wieder, auch nachdem das Portal sie vergessen hat.',
  'To see how such a list looks:': 'So sieht eine solche Liste aus:',
  // components/workbench/incident-list.tsx
  'Show {n} more': { one: '{n} weitere zeigen', other: '{n} weitere zeigen' },
  '{n} more that are open struck fewer messages, and are not listed.': {
    one: '{n} weitere offene betraf weniger Nachrichten und ist nicht aufgeführt.',
    other: '{n} weitere offene betrafen weniger Nachrichten und sind nicht aufgeführt.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Aufzulistende Nachrichten',
  'Clear filters': 'Filter zurücksetzen',
  Search: 'Suche',
  'Address, queue id, server, cause': 'Adresse, Queue-ID, Server, Ursache',
  'Recipient’s domain': 'Empfängerdomain',
  'Sender’s domain': 'Absenderdomain',
  'More filters': 'Weitere Filter',
  Until: 'Bis',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Alle',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Wird geschrieben …',
  'It could not be written: try again.': 'Es ließ sich nicht schreiben. Noch einmal versuchen.',
  'Save as': 'Speichern als',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    one: '{n} weiterer Empfänger, hier nicht gezeigt.',
    other: '{n} weitere Empfänger, hier nicht gezeigt.',
  },
  '{n} earlier attempts are not shown.': {
    one: '{n} früherer Versuch ist nicht gezeigt.',
    other: '{n} frühere Versuche sind nicht gezeigt.',
  },
  'at {server}': 'bei {server}',
  // components/workbench/period-bar.tsx
  Period: 'Zeitraum',
  'All{#time}': 'Gesamt',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Beim Lesen: {files}',
  'Follow as it grows': 'Neuen Zeilen folgen',
  // components/workbench/workbench.tsx
  Logs: 'Logs',
  'Skip to the messages': 'Direkt zu den Nachrichten',
  'Yellowline workbench': 'Yellowline-Werkbank',
  'What is shown': 'Was gezeigt wird',
  'Everything is read in this window. Nothing is sent.':
    'Alles wird in diesem Fenster gelesen. Nichts wird gesendet.',
};
