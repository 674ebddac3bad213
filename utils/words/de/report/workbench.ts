import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Niemand: Es erledigt sich von selbst',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { one: '{n} wartend', other: '{n} wartend' },
  nothing: 'nichts',
  '{from} to {to}': '{from} bis {to}',
  'until {when}': 'bis {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': 'vorher {messages}',
  'New causes': 'Neue Ursachen',
  'Causes that are gone': 'Verschwundene Ursachen',
  'Servers that got worse': 'Server, die schlechter wurden',
  'Servers that got better': 'Server, die besser wurden',
  'Delays that have moved': 'Veränderte Verzögerungen',
  'Better than before: {share} did not arrive, {before} before.':
    'Besser als zuvor: nicht angekommen {share}, zuvor {before}.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Schlechter als zuvor: nicht angekommen {share}, zuvor {before}.',
  'About as before: {share} did not arrive, {before} before.':
    'Etwa wie zuvor: nicht angekommen {share}, zuvor {before}.',
  'Nothing to compare: the first holds no message.':
    'Nichts zu vergleichen: Das Erste enthält keine Nachricht.',
  'Nothing to compare: the second holds no message.':
    'Nichts zu vergleichen: Das Zweite enthält keine Nachricht.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Schlechter als zuvor: nicht angekommen {share}, zuvor {before}, vor allem an {server}.',
  'New: {title} ({n}).': 'Neu: {title} ({n}).',
  '{open} of {n} messages': { one: '{open} von {n} Nachricht', other: '{open} von {n} Nachrichten' },
  '{share} not delivered, {before} before': '{share} nicht zugestellt, zuvor {before}',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (Median von {n}), zuvor {spanBefore} von {nBefore}',
  'and {n} more': { one: 'und noch {n}', other: 'und noch {n}' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { one: '{n} Domain', other: '{n} Domains' },
  'Without a recipient': 'Ohne Empfänger',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'vor der Warteschlange: Annahme der Nachricht oder frühere Versuche',
  'waiting in the queue for its turn': 'Warten in der Warteschlange',
  'finding and greeting the next server': 'Suche und Begrüßung des nächsten Servers',
  'handing the message over': 'Übergabe der Nachricht',
  '{span} in the filter.': '{span} im Filter.',
  '{span} in the filter, most of it {part}.': '{span} im Filter, das meiste davon: {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Offen',
  Acknowledged: 'Als bekannt markiert',
  Mended: 'Behoben',
  '{n} not arrived': { one: '{n} nicht angekommen', other: '{n} nicht angekommen' },
  '{n} open': { one: '{n} offen', other: '{n} offen' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Von den Nachrichten dieser Störung ist keine hier: Sie wurden aus Dateien gelesen, oder ihre Aufbewahrung ist abgelaufen.',
  'Open again': 'Wieder offen',
  'Broke out again after it was mended {when}.': 'Trat wieder auf, nachdem sie behoben war ({when}).',
  'Who can end it: {actor}.': 'Wer sie beenden kann: {actor}.',
  'It has gone on for {span}. What can end it:': 'Sie dauert schon {span}. Was sie beenden kann:',
  'From {from} to {to}, for {span}.': 'Von {from} bis {to}, {span} lang.',
  'From {from} to {to}.': 'Von {from} bis {to}.',
  'Mail arrives there again, last {when}.': 'Dort kommen wieder Mails an, zuletzt {when}.',
  'Since {since}, for {span}, last seen {last}.': 'Seit {since}, {span} lang, zuletzt {last}.',
  'Since {since}, last seen {last}.': 'Seit {since}, zuletzt {last}.',
  '{n} delivered since': { one: '{n} seither zugestellt', other: '{n} seither zugestellt' },
  '{messages}: {shares}.': '{messages}: {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    one: '{messages} an {n} Empfänger: {shares}.',
    other: '{messages} an {n} Empfänger: {shares}.',
  },
  'Healed: everything has arrived.': 'Überstanden: Alles ist angekommen.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'Was wartet, wird von selbst zugestellt, sobald das behoben ist, etwa fünf Tage lang.',
  'What waits is delivered by itself.': 'Was wartet, wird von selbst zugestellt.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Gescheitertes wird nicht von selbst wieder versucht: Reihen Sie es erneut ein, sobald das behoben ist.',
  'What failed is not tried again by itself: re-queue it.':
    'Gescheitertes wird nicht von selbst wieder versucht: Reihen Sie es erneut ein.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Gescheitertes wird nicht von selbst wieder versucht: Reihen Sie es erneut ein, sobald das vorbei ist.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': { one: '{n} als bekannt markiert', other: '{n} als bekannt markiert' },
  '{n} mended': { one: '{n} behoben', other: '{n} behoben' },
  '{n} incidents are open.': { one: '{n} Störung ist offen.', other: '{n} Störungen sind offen.' },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'Keine Zustelleinträge gefunden.',
  'All {n} messages were delivered.': {
    one: 'Die Nachricht wurde zugestellt.',
    other: 'Alle {n} Nachrichten wurden zugestellt.',
  },
  'The message is not delivered: {title}.': 'Die Nachricht ist nicht zugestellt: {title}.',
  'The message is not delivered.': 'Die Nachricht ist nicht zugestellt.',
  '{share} are not delivered.': {
    one: '{share} ist nicht zugestellt.',
    other: '{share} sind nicht zugestellt.',
  },
  '{share} are not delivered, mostly: {title}.': {
    one: '{share} ist nicht zugestellt, meist: {title}.',
    other: '{share} sind nicht zugestellt, meist: {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    '{n} Nachrichten sind aufgeführt, gescheiterte und wartende vor denen, die sofort zugestellt wurden. Gezählt sind alle.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Alle Zeilen des Logs',
  // utils/report/workbench/message-view.ts
  Recipients: 'Empfänger',
  'Recoverable until': 'Wiederherstellbar bis',
  'about {when}': 'etwa {when}',
  '{n} earlier attempts with the same answer.': {
    one: '{n} früherer Versuch mit derselben Antwort.',
    other: '{n} frühere Versuche mit derselben Antwort.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    one: '{n} früherer Versuch mit derselben Antwort, der erste {since}.',
    other: '{n} frühere Versuche mit derselben Antwort, der erste {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'Niemand wurde kontaktiert: Der Grund ist der eines früheren Versuchs.',
  'This line gives no reason: it is that of the attempt before.':
    'Diese Zeile nennt keinen Grund: Es ist der des Versuchs davor.',
  'after {span}': 'nach {span}',
  'Retries ended at about {when}.': 'Die Versuche endeten etwa {when}.',
  'A new try was due at about {when}: this log ends before it.':
    'Ein neuer Versuch war etwa {when} fällig: Dieses Log endet davor.',
  'Next try at about {when} (estimated from the gaps above).':
    'Nächster Versuch etwa {when} (geschätzt aus den Abständen oben).',
  'Next try at about {when} (estimated).': 'Nächster Versuch etwa {when} (geschätzt).',
  'Retries end at about {when}.': 'Die Versuche enden etwa {when}.',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Diese Nachricht war in „{file}“, das hier nicht mehr offen ist: Öffnen Sie es noch einmal oder fügen Sie es wieder ein, um die Nachricht zu sehen.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Diese Nachricht war in einem Log, das hier nicht mehr offen ist: Öffnen Sie es noch einmal oder fügen Sie es wieder ein, um die Nachricht zu sehen.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.': 'Dieses Postfach nimmt wieder Mails an, seit {when}.',
  'Mail of this sender gets through again, since {when}.':
    'Mails dieses Absenders kommen wieder durch, seit {when}.',
  'This server takes mail again, since {when}.': 'Dieser Server nimmt wieder Mails an, seit {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Letzter Tag',
  Today: 'Heute',
  'Last {n} days': { one: 'Letzter {n} Tag', other: 'Letzte {n} Tage' },
  '{n} days': { one: '{n} Tag', other: '{n} Tage' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': { one: '… und {n} weitere Datei.', other: '… und {n} weitere Dateien.' },
  '{file} was not read to its end: the reading was stopped.':
    '{file} wurde nicht bis zum Ende gelesen: Das Lesen wurde angehalten.',
  '{file} was not read: the reading was stopped.': '{file} wurde nicht gelesen: Das Lesen wurde angehalten.',
  '{file} holds no delivery records.': '{file} enthält keine Zustelleinträge.',
  'What was read of it is shown.': 'Was davon gelesen wurde, ist gezeigt.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} wurde beim Lesen geändert, verschoben oder entfernt: Wählen Sie die Datei noch einmal oder eine Kopie davon.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} ist beschädigt oder unvollständig: Die gepackten Daten brechen ab.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} ist beschädigt oder unvollständig: Das Dateiverzeichnis ist nicht lesbar.',
  '{file} holds no files.': '{file} enthält keine Dateien.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} ist ein ZIP64-Archiv, das hier nicht gelesen wird: Entpacken Sie es vorher oder packen Sie es als .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} ist durch ein Passwort geschützt: Entpacken Sie es vorher.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} enthält entpackt zu viel: Entpacken Sie es vorher und wählen Sie aus, worauf es ankommt.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} ist auf eine Art gepackt, die hier nicht gelesen wird: Entpacken Sie es vorher oder packen Sie es als .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} ist kein Text: Wählen Sie ein Log, eine Mail oder eine Tabelle.',
  '{file} could not be read to its end.': '{file} ließ sich nicht bis zum Ende lesen.',
  '{names} and {n} more{#files}': { one: '{names} und {n} weitere', other: '{names} und {n} weitere' },
  '{size} a second': '{size} je Sekunde',
  '{size} read in {span}': '{size} in {span} gelesen',
  'about {span} left': 'noch etwa {span}',
  '{done} of {total} read': '{done} von {total} gelesen',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    one: '{n} von {all} seither angekommen',
    other: '{n} von {all} seither angekommen',
  },
  '{n} still wait': { one: '{n} wartet noch', other: '{n} warten noch' },
  'Mended {when}: {parts}.': 'Behoben {when}: {parts}.',
  '{n} had failed for good before: re-queue these': {
    one: '{n} war vorher endgültig gescheitert: diese erneut einreihen',
    other: '{n} waren vorher endgültig gescheitert: diese erneut einreihen',
  },
  '{n} had failed for good before': {
    one: '{n} war vorher endgültig gescheitert',
    other: '{n} waren vorher endgültig gescheitert',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'Nicht als behoben belegt: Alles ist endgültig gescheitert, und nichts anderes gibt Aufschluss.',
  'Not proven to be mended: {proof}': 'Nicht als behoben belegt: {proof}',
  'Not proven to be mended: {seen}; {proof}': 'Nicht als behoben belegt: {seen}; {proof}',
  '{n} of {all} servers take mail again': {
    one: '{n} von {all} Servern nimmt wieder Mails an',
    other: '{n} von {all} Servern nehmen wieder Mails an',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    one: '{n} weitere Zustellung an diesen Server nach dem letzten Fehler wäre der Beleg.',
    other: '{n} weitere Zustellungen an diesen Server nach dem letzten Fehler wären der Beleg.',
  },
  '{n} more deliveries at the others would prove it.': {
    one: '{n} weitere Zustellung an die anderen wäre der Beleg.',
    other: '{n} weitere Zustellungen an die anderen wären der Beleg.',
  },
  '{n} of {all} mailboxes take mail again': {
    one: '{n} von {all} Postfächern nimmt wieder Mails an',
    other: '{n} von {all} Postfächern nehmen wieder Mails an',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    one: '{n} weitere Zustellung an dieses Postfach nach dem letzten Fehler wäre der Beleg.',
    other: '{n} weitere Zustellungen an dieses Postfach nach dem letzten Fehler wären der Beleg.',
  },
  '{n} more deliveries to the others would prove it.': {
    one: '{n} weitere Zustellung an die anderen wäre der Beleg.',
    other: '{n} weitere Zustellungen an die anderen wären der Beleg.',
  },
  '{n} of {all} senders get through again': {
    one: '{n} von {all} Absendern kommt wieder durch',
    other: '{n} von {all} Absendern kommen wieder durch',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    one: '{n} weitere Zustellung dieses Absenders nach dem letzten Fehler wäre der Beleg.',
    other: '{n} weitere Zustellungen dieses Absenders nach dem letzten Fehler wären der Beleg.',
  },
  '{n} more deliveries of the others would prove it.': {
    one: '{n} weitere Zustellung der anderen wäre der Beleg.',
    other: '{n} weitere Zustellungen der anderen wären der Beleg.',
  },
  '{n} of {all} messages arrived': {
    one: '{n} von {all} Nachrichten ist angekommen',
    other: '{n} von {all} Nachrichten sind angekommen',
  },
  '{n} more deliveries of this message would prove it.': {
    one: '{n} weitere Zustellung dieser Nachricht wäre der Beleg.',
    other: '{n} weitere Zustellungen dieser Nachricht wären der Beleg.',
  },
  '{n} have still to arrive.': { one: '{n} muss noch ankommen.', other: '{n} müssen noch ankommen.' },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Zugestellt, nach: {title}',
};
