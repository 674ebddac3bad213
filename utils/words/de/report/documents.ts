import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'Zu tun: die Nachricht noch einmal senden lassen',
  'To do: re-queue the message': 'Zu tun: die Nachricht erneut einreihen',
  'First whoever works on this ticket, then {actor}': 'Zuerst, wer dieses Ticket bearbeitet, dann {actor}',
  'Answer of {source}': 'Antwort ({source})',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.': 'Von Yellowline im Browser erstellt, aus dem Log.',
  'Status lines of the log': 'Statuszeilen des Logs',
  'Addresses and names were replaced.': 'Adressen und Namen wurden ersetzt.',
  'Mail delivery report': 'Bericht zur Mailzustellung',
  'Next: {step}': 'Als Nächstes: {step}',
  Sender: 'Absender',
  Arrived: 'Eingegangen',
  'What it means': 'Was es bedeutet',
  'Who has to act': 'Wer handeln muss',
  'Said by': 'Gesagt von',
  'Last answer': 'Letzte Antwort',
  'First attempt': 'Erster Versuch',
  'Last attempt': 'Letzter Versuch',
  'Attempts in the log': 'Versuche im Log',
  Steps: 'Schritte',
  Message: 'Nachricht',
  '… and {n} more messages.': {
    one: '… und {n} weitere Nachricht.',
    other: '… und {n} weitere Nachrichten.',
  },
  '… and {n} more lines.': { one: '… und {n} weitere Zeile.', other: '… und {n} weitere Zeilen.' },
  '… and {n} more recipients.': {
    one: '… und {n} weiterer Empfänger.',
    other: '… und {n} weitere Empfänger.',
  },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'Wer dieses Ticket bearbeitet, oder der Administrator des Servers',
  '{n} messages to look at': {
    one: '{n} Nachricht, die zu prüfen ist',
    other: '{n} Nachrichten, die zu prüfen sind',
  },
  'First{#step}': 'Zuerst',
  'not named': 'nicht genannt',
  '{names}, and {n} others': { one: '{names} und {n} weiterer', other: '{names} und {n} weitere' },
  // utils/report/documents/ticket.ts
  'First step': 'Erster Schritt',
  '{status} for {open} of {all} recipients': '{status} für {open} von {all} Empfängern',
  '{status} since {when} ({span})': '{status} seit {when} (vor {span})',
  '{status} since {when}': '{status} seit {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Angenommen',
  'By server': 'Vom Server',
  'Its answer': 'Dessen Antwort',
  Recipient: 'Empfänger',
  'Queue ID at the filter': 'Queue-ID im Filter',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'Der Server oben hat die Nachricht übernommen; wohin sie ging, kann also sagen, wer ihn betreibt: Suchen Sie in dessen Log nach dieser Zeit, diesem Empfänger und dieser Antwort.',
  'Tracking information': 'Angaben zur Nachverfolgung',
};
