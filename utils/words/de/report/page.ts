import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} von {all} Empfängern',
  'stuck {span}': 'hängt seit {span}',
  'stuck less than a minute': 'hängt seit weniger als einer Minute',
  '{names} and {n} more': { one: '{names} und {n} weiterer', other: '{names} und {n} weitere' },
  '{status}: {title}. Press Tab for steps.': '{status}: {title}. Tab drücken für die Schritte.',
  Queued: 'In Warteschlange',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'In der Warteschlange. Sie geht gleich hinaus, meist in weniger als einer Minute.',
  Deferring: 'Zurückgestellt',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Ein Zustellversuch ist gescheitert; der Filter versucht es weiter.',
  'It could not be delivered to one or more recipients.':
    'Sie konnte mindestens einem Empfänger nicht zugestellt werden.',
  'Deep filtered': 'Im Deep filter',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Für weitere Prüfung zurückgehalten, etwa zwei Stunden lang. „Deliver“ gibt sie sofort frei.',
  'Not delivered': 'Nicht zugestellt',
  'The page shows it as not delivered. Its log tells why.':
    'Die Seite zeigt sie als nicht zugestellt. Das Log sagt, warum.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'Stand {when}',
  '{when} or later': '{when} oder später',
  '{n} messages known from {when}': {
    one: '{n} Nachricht: Stand {when}',
    other: '{n} Nachrichten: Stand {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Versuch {n} von {all}',
  'same answer': 'gleiche Antwort',
  '{recipient}: same as {other} above': '{recipient}: wie {other} oben',
  '{status} for {recipient}': '{status} für {recipient}',
  '{status} to {recipient}': '{status} an {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'der eigene Mailserver des Filters',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Um hier alle zu lesen, öffnen Sie die „Logs“ von einer.',
  '{n} failed': { one: '{n} gescheitert', other: '{n} gescheitert' },
  '{n} deferring': { one: '{n} zurückgestellt', other: '{n} zurückgestellt' },
  '{n} queued': { one: '{n} in Warteschlange', other: '{n} in Warteschlange' },
  '{n} deep filtered': { one: '{n} im Deep filter', other: '{n} im Deep filter' },
  '{n} of unknown state': { one: '{n} mit unbekanntem Status', other: '{n} mit unbekanntem Status' },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'Sie oder der Administrator Ihres Servers',
  Wait: 'Warten',
  'Nobody: delivered by now': 'Niemand: inzwischen zugestellt',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Logs werden gelesen: {done} von {total}',
  'since {when}': 'seit {when}',
  '{n} of {all}': '{n} von {all}',
  '{name}, one of {n} recipients': {
    one: '{name}, der einzige Empfänger',
    other: '{name}, einer von {n} Empfängern',
  },
  'Without any attempt so far: {n}': 'Bisher ohne jeden Versuch: {n}',
  'The log tells of no recipient: {n}': 'Im Log kein Empfänger: {n}',
  'Could not be read: {n}': 'Nicht lesbar: {n}',
  'Not read yet: {n}': 'Noch nicht gelesen: {n}',
  'Show fewer': 'Weniger zeigen',
  'Show all {n}': 'Alle {n} zeigen',
  'Copy as a ticket': 'Als Ticket kopieren',
  'Copy all {n}': 'Alle {n} kopieren',
  Copied: 'Kopiert',
  'The browser did not let it be copied': 'Der Browser ließ das Kopieren nicht zu',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'Yellowline läuft auf {host} noch nicht.',
  'This page was opened before Yellowline was installed or updated.':
    'Diese Seite wurde geöffnet, bevor Yellowline installiert oder aktualisiert wurde.',
  'Yellowline does not run on {host}.': 'Yellowline läuft nicht auf {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Falls hier Ihre Quarantine+-Seite ist, lassen Sie es auf dieser einen Website laufen.',
  'On this page: {rows}, {undelivered}, {logs}.': 'Auf dieser Seite: {rows}, {undelivered}, {logs}.',
  '{n} rows': { one: '{n} Zeile', other: '{n} Zeilen' },
  '{n} undelivered': { one: '{n} nicht zugestellt', other: '{n} nicht zugestellt' },
  '{n} logs': { one: '{n} Log', other: '{n} Logs' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Hier wurde keine nicht zugestellte Nachricht und kein offenes Log erkannt. Gibt es hier doch etwas davon, melden Sie das unten in diesem Fenster: Die Meldung beschreibt, wie die Seite gebaut ist.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'Die Seite entfernt die Erklärungen immer wieder, daher fügt Yellowline keine mehr hinzu. Laden Sie die Seite neu, um von vorn zu beginnen.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'Die Seite schickte mehr Logs auf einmal, als Yellowline liest; einige wurden ausgelassen.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Das Log wird gelesen …',
  'The log tells of no delivery attempt so far.': 'Das Log berichtet bisher von keinem Zustellversuch.',
  'Why? Open Logs once: from then on pointing is enough.':
    'Warum? Öffnen Sie einmal „Logs“: Danach genügt das Zeigen.',
  '{n} logs could not be read.': { one: '{n} Log war nicht lesbar.', other: '{n} Logs waren nicht lesbar.' },
  'Reading has stopped.': 'Das Lesen ist angehalten.',
  'Open Logs to see the reason here.': 'Öffnen Sie „Logs“, um den Grund hier zu sehen.',
  'You are offline. What was read stays here.': 'Sie sind offline. Was gelesen wurde, bleibt hier.',
  'The portal did not answer.': 'Das Portal hat nicht geantwortet.',
  'The portal answered something else: are you signed in?':
    'Das Portal hat etwas anderes geantwortet: Sind Sie angemeldet?',
  'The answer was not this message’s log.': 'Die Antwort war nicht das Log dieser Nachricht.',
  'The portal answered with an error ({code}).': 'Das Portal antwortete mit einem Fehler ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'Empfänger nicht genannt',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Hier sind keine Zustelleinträge.',
  'Open the logs of a message to see what happened to it.':
    'Öffnen Sie die Logs einer Nachricht, um zu sehen, was mit ihr geschah.',
  '{status}: {open} of {scope}.': '{status}: {open} von {scope}.',
  '{status}: all {scope}.': '{status}: alle {scope}.',
  '{n} recipients': { one: '{n} Empfänger', other: '{n} Empfänger' },
  '{recipients} in {messages}': '{recipients} in {messages}',
  '{n} messages': { one: '{n} Nachricht', other: '{n} Nachrichten' },
  '{n} recipients{#of}': { one: '{n} Empfänger', other: '{n} Empfängern' },
  '{n} messages{#of}': { one: '{n} Nachricht', other: '{n} Nachrichten' },
  '{title}, and {n} other reasons.': {
    one: '{title}, und {n} weiterer Grund.',
    other: '{title}, und {n} weitere Gründe.',
  },
  'For {recipient}: {step}': 'Für {recipient}: {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Schließen Sie zuerst dieses Log: {name} steht in der Zeile der Nachricht, die markiert ist.',
  'Close this log first. Then open {menu} and press {name}.':
    'Schließen Sie zuerst dieses Log. Öffnen Sie dann {menu} und drücken Sie {name}.',
  'Close this log first. Then press {name}.': 'Schließen Sie zuerst dieses Log. Drücken Sie dann {name}.',
  'Open {menu}, then press {name}.': 'Öffnen Sie {menu} und drücken Sie dann {name}.',
  'Here: {name}.': 'Hier: {name}.',
};
