import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} sur {all} destinataires',
  'stuck {span}': 'bloqué depuis {span}',
  'stuck less than a minute': 'bloqué depuis moins d’une minute',
  '{names} and {n} more': {
    many: '{names} et {n} autres',
    one: '{names} et {n} autre',
    other: '{names} et {n} autres',
  },
  '{status}: {title}. Press Tab for steps.': '{status} : {title}. Appuyer sur Tab pour les étapes.',
  Queued: 'En file d’attente',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'Dans la file d’attente. Il part dans un instant, en général en moins d’une minute.',
  Deferring: 'Différé',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Une tentative de remise a échoué ; le filtre continue d’essayer.',
  'It could not be delivered to one or more recipients.':
    'Il n’a pas pu être remis à un ou plusieurs destinataires.',
  'Deep filtered': 'Filtrage approfondi',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Retenu pour un filtrage supplémentaire, environ deux heures. « Deliver » le libère aussitôt.',
  'Not delivered': 'Non remis',
  'The page shows it as not delivered. Its log tells why.':
    'La page le montre comme non remis. Son journal dit pourquoi.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'État connu : {when}',
  '{when} or later': '{when} ou plus tard',
  '{n} messages known from {when}': {
    many: '{n} messages, état connu : {when}',
    one: '{n} message, état connu : {when}',
    other: '{n} messages, état connu : {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Tentative {n} sur {all}',
  'same answer': 'même réponse',
  '{recipient}: same as {other} above': '{recipient} : comme {other} ci-dessus',
  '{status} for {recipient}': '{status} pour {recipient}',
  '{status} to {recipient}': '{status} à {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'le serveur de messagerie propre au filtre',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.':
    'Pour les lire tous ici, ouvrir les « Logs » de l’un d’eux.',
  '{n} failed': { many: '{n} en échec', one: '{n} en échec', other: '{n} en échec' },
  '{n} deferring': { many: '{n} différés', one: '{n} différé', other: '{n} différés' },
  '{n} queued': {
    many: '{n} en file d’attente',
    one: '{n} en file d’attente',
    other: '{n} en file d’attente',
  },
  '{n} deep filtered': {
    many: '{n} en filtrage approfondi',
    one: '{n} en filtrage approfondi',
    other: '{n} en filtrage approfondi',
  },
  '{n} of unknown state': {
    many: '{n} d’état inconnu',
    one: '{n} d’état inconnu',
    other: '{n} d’état inconnu',
  },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'Vous ou l’administrateur de votre serveur',
  Wait: 'Attendre',
  'Nobody: delivered by now': 'Personne : remis entre-temps',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Lecture des journaux : {done} sur {total}',
  'since {when}': 'depuis le {when}',
  '{n} of {all}': '{n} sur {all}',
  '{name}, one of {n} recipients': {
    many: '{name}, un des {n} destinataires',
    one: '{name}, seul destinataire',
    other: '{name}, un des {n} destinataires',
  },
  'Without any attempt so far: {n}': 'Sans aucune tentative jusqu’ici : {n}',
  'The log tells of no recipient: {n}': 'Le journal ne nomme aucun destinataire : {n}',
  'Could not be read: {n}': 'Lecture impossible : {n}',
  'Not read yet: {n}': 'Pas encore lus : {n}',
  'Show fewer': 'Afficher moins',
  'Show all {n}': 'Tout afficher ({n})',
  'Copy as a ticket': 'Copier comme ticket',
  'Copy all {n}': 'Copier les {n}',
  Copied: 'Copié',
  'The browser did not let it be copied': 'Le navigateur n’a pas permis la copie',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'Yellowline ne fonctionne pas encore sur {host}.',
  'This page was opened before Yellowline was installed or updated.':
    'Cette page a été ouverte avant l’installation ou la mise à jour de Yellowline.',
  'Yellowline does not run on {host}.': 'Yellowline ne fonctionne pas sur {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Si votre page Quarantine+ est ici, autorisez-le sur ce seul site.',
  'On this page: {rows}, {undelivered}, {logs}.': 'Sur cette page : {rows}, {undelivered}, {logs}.',
  '{n} rows': { many: '{n} lignes', one: '{n} ligne', other: '{n} lignes' },
  '{n} undelivered': { many: '{n} non remis', one: '{n} non remis', other: '{n} non remis' },
  '{n} logs': { many: '{n} journaux', one: '{n} journal', other: '{n} journaux' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Aucun message non remis ni journal ouvert n’a été reconnu ici. S’il y en a un, signalez-le en bas de cette fenêtre : le rapport indique comment la page est construite.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'La page retire sans cesse les explications : Yellowline a donc cessé de les ajouter. Recharger la page pour recommencer.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'La page a envoyé plus de journaux à la fois que Yellowline n’en lit ; certains ont été laissés de côté.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Lecture du journal…',
  'The log tells of no delivery attempt so far.':
    'Le journal ne mentionne aucune tentative de remise jusqu’ici.',
  'Why? Open Logs once: from then on pointing is enough.':
    'Pourquoi ? Ouvrir « Logs » une fois : ensuite, pointer suffit.',
  '{n} logs could not be read.': {
    many: '{n} journaux n’ont pas pu être lus.',
    one: '{n} journal n’a pas pu être lu.',
    other: '{n} journaux n’ont pas pu être lus.',
  },
  'Reading has stopped.': 'La lecture s’est arrêtée.',
  'Open Logs to see the reason here.': 'Ouvrir « Logs » pour voir la raison ici.',
  'You are offline. What was read stays here.': 'Vous êtes hors ligne. Ce qui a été lu reste ici.',
  'The portal did not answer.': 'Le portail n’a pas répondu.',
  'The portal answered something else: are you signed in?':
    'Le portail a répondu autre chose : êtes-vous connecté ?',
  'The answer was not this message’s log.': 'La réponse n’était pas le journal de ce message.',
  'The portal answered with an error ({code}).': 'Le portail a répondu par une erreur ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'destinataire non nommé',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Aucune trace de remise ici.',
  'Open the logs of a message to see what happened to it.':
    'Ouvrir les « Logs » d’un message pour voir ce qui lui est arrivé.',
  '{status}: {open} of {scope}.': '{status} : {open} sur {scope}.',
  '{status}: all {scope}.': '{status} : tous ({scope}).',
  '{n} recipients': { many: '{n} destinataires', one: '{n} destinataire', other: '{n} destinataires' },
  '{recipients} in {messages}': '{recipients} dans {messages}',
  '{n} messages': { many: '{n} messages', one: '{n} message', other: '{n} messages' },
  '{n} recipients{#of}': { many: '{n} destinataires', one: '{n} destinataire', other: '{n} destinataires' },
  '{n} messages{#of}': { many: '{n} messages', one: '{n} message', other: '{n} messages' },
  '{title}, and {n} other reasons.': {
    many: '{title}, et {n} autres raisons.',
    one: '{title}, et {n} autre raison.',
    other: '{title}, et {n} autres raisons.',
  },
  'For {recipient}: {step}': 'Pour {recipient} : {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Fermer d’abord ce journal : {name} se trouve sur la ligne du message, qui est marquée.',
  'Close this log first. Then open {menu} and press {name}.':
    'Fermer d’abord ce journal. Ouvrir ensuite {menu} et appuyer sur {name}.',
  'Close this log first. Then press {name}.': 'Fermer d’abord ce journal. Appuyer ensuite sur {name}.',
  'Open {menu}, then press {name}.': 'Ouvrir {menu}, puis appuyer sur {name}.',
  'Here: {name}.': 'Ici : {name}.',
};
