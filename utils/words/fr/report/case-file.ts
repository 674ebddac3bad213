import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    many: 'Au fil du temps, {n} messages au plus à la fois',
    one: 'Au fil du temps, {n} message au plus à la fois',
    other: 'Au fil du temps, {n} messages au plus à la fois',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    'Du {from} au {to} : {failed} (hachuré, en bas), {waiting} (pointillé), {delivered} (uni) ; la barre la plus haute est {most}.',
  failed: 'en échec',
  waiting: 'en attente',
  delivered: 'remis',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Avec les adresses et les noms tels quels.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    many: 'L’atelier de Yellowline relit ce fichier : il contient les lignes de journal de {n} messages.',
    one: 'L’atelier de Yellowline relit ce fichier : il contient les lignes de journal de {n} message.',
    other: 'L’atelier de Yellowline relit ce fichier : il contient les lignes de journal de {n} messages.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Créé par Yellowline ({when}), dans le navigateur, à partir du journal.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Incidents',
  'Note: {note}': 'Note : {note}',
  '{recipient} at {server}': '{recipient} sur {server}',
  '{n} more messages are not in this file.': {
    many: '{n} autres messages ne sont pas dans ce fichier.',
    one: '{n} autre message n’est pas dans ce fichier.',
    other: '{n} autres messages ne sont pas dans ce fichier.',
  },
  'None.': 'Aucun.',
  Status: 'État',
  Why: 'Pourquoi',
  'Who acts': 'Qui agit',
  'Next hop': 'Serveur suivant',
  Tries: 'Tentatives',
  Time: 'Heure',
  'Lines of the log': 'Lignes du journal',
  'Next mails': 'E-mails à envoyer',
  'To: {reader}': 'À : {reader}',
};
