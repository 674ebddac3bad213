import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    one: 'Verloop in de tijd, hoogstens {n} bericht tegelijk',
    other: 'Verloop in de tijd, hoogstens {n} berichten tegelijk',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    '{from} tot {to}: {failed} (gestreept, onderaan), {waiting} (gestippeld), {delivered} (effen); de hoogste balk is {most}.',
  failed: 'mislukt',
  waiting: 'wachtend',
  delivered: 'bezorgd',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Met adressen en namen zoals ze zijn.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    one: 'De werkbank van Yellowline leest dit bestand: het bevat de logregels van {n} bericht.',
    other: 'De werkbank van Yellowline leest dit bestand: het bevat de logregels van {n} berichten.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Gemaakt door Yellowline {when}, in de browser, uit het logboek.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Storingen',
  'Note: {note}': 'Notitie: {note}',
  '{recipient} at {server}': '{recipient} bij {server}',
  '{n} more messages are not in this file.': {
    one: 'Nog {n} bericht staat niet in dit bestand.',
    other: 'Nog {n} berichten staan niet in dit bestand.',
  },
  'None.': 'Geen.',
  Status: 'Status',
  Why: 'Waarom',
  'Who acts': 'Wie handelt',
  'Next hop': 'Volgende server',
  Tries: 'Pogingen',
  Time: 'Tijd',
  'Lines of the log': 'Regels van het logboek',
  'Next mails': 'Mails om te versturen',
  'To: {reader}': 'Aan: {reader}',
};
