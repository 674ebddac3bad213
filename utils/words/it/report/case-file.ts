import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    many: 'Nel tempo, al massimo {n} messaggi alla volta',
    one: 'Nel tempo, al massimo {n} messaggio alla volta',
    other: 'Nel tempo, al massimo {n} messaggi alla volta',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    '{from}–{to}: {failed} (a righe, in basso), {waiting} (a punti), {delivered} (pieno); la barra più alta è {most}.',
  failed: 'falliti',
  waiting: 'in attesa',
  delivered: 'consegnati',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Con indirizzi e nomi così come sono.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    many: 'Il banco di lavoro di Yellowline legge questo file: contiene le righe di log di {n} messaggi.',
    one: 'Il banco di lavoro di Yellowline legge questo file: contiene le righe di log di {n} messaggio.',
    other: 'Il banco di lavoro di Yellowline legge questo file: contiene le righe di log di {n} messaggi.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Creato da Yellowline ({when}), nel browser, dal log.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Incidenti',
  'Note: {note}': 'Nota: {note}',
  '{recipient} at {server}': '{recipient} su {server}',
  '{n} more messages are not in this file.': {
    many: 'Altri {n} messaggi non sono in questo file.',
    one: '{n} altro messaggio non è in questo file.',
    other: 'Altri {n} messaggi non sono in questo file.',
  },
  'None.': 'Nessuno.',
  Status: 'Stato',
  Why: 'Perché',
  'Who acts': 'Chi agisce',
  'Next hop': 'Server successivo',
  Tries: 'Tentativi',
  Time: 'Ora',
  'Lines of the log': 'Righe del log',
  'Next mails': 'Email da inviare',
  'To: {reader}': 'A: {reader}',
};
