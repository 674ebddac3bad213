import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    one: 'Im Zeitverlauf, höchstens {n} Nachricht zugleich',
    other: 'Im Zeitverlauf, höchstens {n} Nachrichten zugleich',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    '{from} bis {to}: {failed} (gestreift, unten), {waiting} (gepunktet), {delivered} (einfarbig); der höchste Balken ist {most}.',
  failed: 'gescheitert',
  waiting: 'wartend',
  delivered: 'zugestellt',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Mit unveränderten Adressen und Namen.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    one: 'Die Werkbank von Yellowline liest diese Datei: Sie enthält die Logzeilen von {n} Nachricht.',
    other: 'Die Werkbank von Yellowline liest diese Datei: Sie enthält die Logzeilen von {n} Nachrichten.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Von Yellowline am {when} im Browser erstellt, aus dem Log.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Störungen',
  'Note: {note}': 'Notiz: {note}',
  '{recipient} at {server}': '{recipient} bei {server}',
  '{n} more messages are not in this file.': {
    one: '{n} weitere Nachricht ist nicht in dieser Datei.',
    other: '{n} weitere Nachrichten sind nicht in dieser Datei.',
  },
  'None.': 'Keine.',
  Status: 'Status',
  Why: 'Warum',
  'Who acts': 'Wer handelt',
  'Next hop': 'Nächster Server',
  Tries: 'Versuche',
  Time: 'Zeit',
  'Lines of the log': 'Zeilen des Logs',
  'Next mails': 'Mails zum Versenden',
  'To: {reader}': 'An: {reader}',
};
