import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'À faire : faire renvoyer le message',
  'To do: re-queue the message': 'À faire : remettre le message en file d’attente',
  'First whoever works on this ticket, then {actor}':
    'D’abord la personne qui traite ce ticket, puis {actor}',
  'Answer of {source}': 'Réponse ({source})',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.':
    'Créé par Yellowline dans le navigateur, à partir du journal.',
  'Status lines of the log': 'Lignes d’état du journal',
  'Addresses and names were replaced.': 'Les adresses et les noms ont été remplacés.',
  'Mail delivery report': 'Rapport de remise du message',
  'Next: {step}': 'Ensuite : {step}',
  Sender: 'Expéditeur',
  Arrived: 'Arrivé',
  'What it means': 'Ce que cela signifie',
  'Who has to act': 'Qui doit agir',
  'Said by': 'Dit par',
  'Last answer': 'Dernière réponse',
  'First attempt': 'Première tentative',
  'Last attempt': 'Dernière tentative',
  'Attempts in the log': 'Tentatives dans le journal',
  Steps: 'Étapes',
  Message: 'Message',
  '… and {n} more messages.': {
    many: '… et {n} autres messages.',
    one: '… et {n} autre message.',
    other: '… et {n} autres messages.',
  },
  '… and {n} more lines.': {
    many: '… et {n} autres lignes.',
    one: '… et {n} autre ligne.',
    other: '… et {n} autres lignes.',
  },
  '… and {n} more recipients.': {
    many: '… et {n} autres destinataires.',
    one: '… et {n} autre destinataire.',
    other: '… et {n} autres destinataires.',
  },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'La personne qui traite ce ticket, ou l’administrateur du serveur',
  '{n} messages to look at': {
    many: '{n} messages à examiner',
    one: '{n} message à examiner',
    other: '{n} messages à examiner',
  },
  'First{#step}': 'D’abord',
  'not named': 'non nommé',
  '{names}, and {n} others': {
    many: '{names}, et {n} autres',
    one: '{names}, et {n} autre',
    other: '{names}, et {n} autres',
  },
  // utils/report/documents/ticket.ts
  'First step': 'Première étape',
  '{status} for {open} of {all} recipients': '{status} pour {open} sur {all} destinataires',
  '{status} since {when} ({span})': '{status} depuis le {when} ({span})',
  '{status} since {when}': '{status} depuis le {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Accepté',
  'By server': 'Par le serveur',
  'Its answer': 'Sa réponse',
  Recipient: 'Destinataire',
  'Queue ID at the filter': 'Identifiant de file d’attente du filtre',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'Le serveur ci-dessus a pris le message : c’est donc à son administrateur de dire où il est allé. Rechercher cette heure, ce destinataire et cette réponse dans son journal.',
  'Tracking information': 'Informations de suivi',
};
