import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Personne : cela se rétablit tout seul',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { many: '{n} en attente', one: '{n} en attente', other: '{n} en attente' },
  nothing: 'rien',
  '{from} to {to}': '{from} à {to}',
  'until {when}': 'jusqu’au {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': '{messages} avant',
  'New causes': 'Nouvelles causes',
  'Causes that are gone': 'Causes disparues',
  'Servers that got worse': 'Serveurs en recul',
  'Servers that got better': 'Serveurs en progrès',
  'Delays that have moved': 'Délais qui ont changé',
  'Better than before: {share} did not arrive, {before} before.':
    'Mieux qu’avant : {share} non arrivés, contre {before} avant.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Moins bien qu’avant : {share} non arrivés, contre {before} avant.',
  'About as before: {share} did not arrive, {before} before.':
    'À peu près comme avant : {share} non arrivés, contre {before} avant.',
  'Nothing to compare: the first holds no message.':
    'Rien à comparer : le premier ne contient aucun message.',
  'Nothing to compare: the second holds no message.':
    'Rien à comparer : le second ne contient aucun message.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Moins bien qu’avant : {share} non arrivés, contre {before} avant, surtout vers {server}.',
  'New: {title} ({n}).': 'Nouveau : {title} ({n}).',
  '{open} of {n} messages': {
    many: '{open} sur {n} messages',
    one: '{open} sur {n} message',
    other: '{open} sur {n} messages',
  },
  '{share} not delivered, {before} before': '{share} non remis, {before} avant',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (médiane de {n}), {spanBefore} de {nBefore} avant',
  'and {n} more': { many: 'et encore {n}', one: 'et encore {n}', other: 'et encore {n}' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { many: '{n} domaines', one: '{n} domaine', other: '{n} domaines' },
  'Without a recipient': 'Sans destinataire',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'avant la file d’attente : réception du message ou tentatives précédentes',
  'waiting in the queue for its turn': 'attente de son tour dans la file',
  'finding and greeting the next server': 'recherche et prise de contact avec le serveur suivant',
  'handing the message over': 'transmission du message',
  '{span} in the filter.': '{span} dans le filtre.',
  '{span} in the filter, most of it {part}.': '{span} dans le filtre, surtout : {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Ouvert',
  Acknowledged: 'Pris en compte',
  Mended: 'Résolu',
  '{n} not arrived': { many: '{n} non arrivés', one: '{n} non arrivé', other: '{n} non arrivés' },
  '{n} open': { many: '{n} ouverts', one: '{n} ouvert', other: '{n} ouverts' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Aucun de ses messages n’est ici : il a été lu dans des fichiers, ou leur durée de conservation est passée.',
  'Open again': 'Rouvert',
  'Broke out again after it was mended {when}.': 'A repris après avoir été résolu ({when}).',
  'Who can end it: {actor}.': 'Qui peut y mettre fin : {actor}.',
  'It has gone on for {span}. What can end it:': 'Il dure depuis {span}. Ce qui peut y mettre fin :',
  'From {from} to {to}, for {span}.': 'Du {from} au {to}, pendant {span}.',
  'From {from} to {to}.': 'Du {from} au {to}.',
  'Mail arrives there again, last {when}.': 'Les messages y arrivent de nouveau, le dernier le {when}.',
  'Since {since}, for {span}, last seen {last}.':
    'Depuis le {since}, pendant {span}, vu pour la dernière fois le {last}.',
  'Since {since}, last seen {last}.': 'Depuis le {since}, vu pour la dernière fois le {last}.',
  '{n} delivered since': { many: '{n} remis depuis', one: '{n} remis depuis', other: '{n} remis depuis' },
  '{messages}: {shares}.': '{messages} : {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    many: '{messages} à {n} destinataires : {shares}.',
    one: '{messages} à {n} destinataire : {shares}.',
    other: '{messages} à {n} destinataires : {shares}.',
  },
  'Healed: everything has arrived.': 'Rétabli : tout est arrivé.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'Ce qui attend est remis tout seul une fois le problème corrigé, si c’est dans les cinq jours environ.',
  'What waits is delivered by itself.': 'Ce qui attend est remis tout seul.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Ce qui a échoué n’est pas réessayé tout seul : le remettre en file d’attente une fois le problème corrigé.',
  'What failed is not tried again by itself: re-queue it.':
    'Ce qui a échoué n’est pas réessayé tout seul : le remettre en file d’attente.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Ce qui a échoué n’est pas réessayé tout seul : le remettre en file d’attente une fois que c’est passé.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': { many: '{n} pris en compte', one: '{n} pris en compte', other: '{n} pris en compte' },
  '{n} mended': { many: '{n} résolus', one: '{n} résolu', other: '{n} résolus' },
  '{n} incidents are open.': {
    many: '{n} incidents sont ouverts.',
    one: '{n} incident est ouvert.',
    other: '{n} incidents sont ouverts.',
  },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'Aucune trace de remise trouvée.',
  'All {n} messages were delivered.': {
    many: 'Les {n} messages ont tous été remis.',
    one: 'Le message a été remis.',
    other: 'Les {n} messages ont tous été remis.',
  },
  'The message is not delivered: {title}.': 'Le message n’est pas remis : {title}.',
  'The message is not delivered.': 'Le message n’est pas remis.',
  '{share} are not delivered.': {
    many: 'Non remis : {share}.',
    one: 'Non remis : {share}.',
    other: 'Non remis : {share}.',
  },
  '{share} are not delivered, mostly: {title}.': {
    many: 'Non remis : {share}, surtout : {title}.',
    one: 'Non remis : {share} ({title}).',
    other: 'Non remis : {share}, surtout : {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    '{n} messages sont affichés, les échecs et les messages en attente avant ceux qui ont été remis aussitôt. Tous sont comptés.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Toutes les lignes du journal',
  // utils/report/workbench/message-view.ts
  Recipients: 'Destinataires',
  'Recoverable until': 'Récupérable jusqu’au',
  'about {when}': '{when} environ',
  '{n} earlier attempts with the same answer.': {
    many: '{n} tentatives précédentes avec la même réponse.',
    one: '{n} tentative précédente avec la même réponse.',
    other: '{n} tentatives précédentes avec la même réponse.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    many: '{n} tentatives précédentes avec la même réponse, la première le {since}.',
    one: '{n} tentative précédente avec la même réponse, la première le {since}.',
    other: '{n} tentatives précédentes avec la même réponse, la première le {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'Personne n’a été contacté : la raison est celle d’une tentative précédente.',
  'This line gives no reason: it is that of the attempt before.':
    'Cette ligne ne donne pas de raison : c’est celle de la tentative d’avant.',
  'after {span}': 'après {span}',
  'Retries ended at about {when}.': 'Les nouvelles tentatives ont pris fin vers le {when}.',
  'A new try was due at about {when}: this log ends before it.':
    'Une nouvelle tentative était prévue vers le {when} : ce journal s’arrête avant.',
  'Next try at about {when} (estimated from the gaps above).':
    'Prochaine tentative vers le {when} (estimée d’après les intervalles ci-dessus).',
  'Next try at about {when} (estimated).': 'Prochaine tentative vers le {when} (estimée).',
  'Retries end at about {when}.': 'Les nouvelles tentatives prennent fin vers le {when}.',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Ce message était dans « {file} », qui n’est plus ouvert ici : le rouvrir ou le coller de nouveau pour voir le message.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Ce message était dans un journal qui n’est plus ouvert ici : le rouvrir ou le coller de nouveau pour voir le message.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.':
    'Cette boîte aux lettres accepte de nouveau les messages, depuis {when}.',
  'Mail of this sender gets through again, since {when}.':
    'Les messages de cet expéditeur passent de nouveau, depuis {when}.',
  'This server takes mail again, since {when}.': 'Ce serveur accepte de nouveau les messages, depuis {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Dernier jour',
  Today: 'Aujourd’hui',
  'Last {n} days': { many: '{n} derniers jours', one: '{n} dernier jour', other: '{n} derniers jours' },
  '{n} days': { many: '{n} jours', one: '{n} jour', other: '{n} jours' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': {
    many: '… et {n} autres fichiers.',
    one: '… et {n} autre fichier.',
    other: '… et {n} autres fichiers.',
  },
  '{file} was not read to its end: the reading was stopped.':
    '{file} n’a pas été lu jusqu’au bout : la lecture a été arrêtée.',
  '{file} was not read: the reading was stopped.': '{file} n’a pas été lu : la lecture a été arrêtée.',
  '{file} holds no delivery records.': '{file} ne contient aucune trace de remise.',
  'What was read of it is shown.': 'Ce qui en a été lu est affiché.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} a été modifié, déplacé ou supprimé pendant la lecture : le choisir à nouveau, ou une copie.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} est endommagé ou incomplet : ses données compressées s’interrompent.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} est endommagé ou incomplet : sa liste de fichiers est illisible.',
  '{file} holds no files.': '{file} ne contient aucun fichier.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} est une archive ZIP64, qui n’est pas lue ici : la décompresser d’abord, ou la compresser en .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} est protégé par un mot de passe : le décompresser d’abord.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} est trop volumineux une fois décompressé : le décompresser d’abord, et choisir ce qui compte.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} est compressé d’une façon qui n’est pas lue ici : le décompresser d’abord, ou le compresser en .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} n’est pas du texte : choisir un journal, un message ou un tableau.',
  '{file} could not be read to its end.': '{file} n’a pas pu être lu jusqu’au bout.',
  '{names} and {n} more{#files}': {
    many: '{names} et {n} autres',
    one: '{names} et {n} autre',
    other: '{names} et {n} autres',
  },
  '{size} a second': '{size} par seconde',
  '{size} read in {span}': '{size} lus en {span}',
  'about {span} left': 'encore {span} environ',
  '{done} of {total} read': '{done} lus sur {total}',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    many: '{n} sur {all} arrivés depuis',
    one: '{n} sur {all} arrivé depuis',
    other: '{n} sur {all} arrivés depuis',
  },
  '{n} still wait': { many: '{n} attendent encore', one: '{n} attend encore', other: '{n} attendent encore' },
  'Mended {when}: {parts}.': 'Résolu ({when}) : {parts}.',
  '{n} had failed for good before: re-queue these': {
    many: '{n} avaient échoué définitivement avant : les remettre en file d’attente',
    one: '{n} avait échoué définitivement avant : le remettre en file d’attente',
    other: '{n} avaient échoué définitivement avant : les remettre en file d’attente',
  },
  '{n} had failed for good before': {
    many: '{n} avaient échoué définitivement avant',
    one: '{n} avait échoué définitivement avant',
    other: '{n} avaient échoué définitivement avant',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'Pas de preuve que c’est résolu : tout a échoué définitivement, et rien d’autre n’en témoigne.',
  'Not proven to be mended: {proof}': 'Pas de preuve que c’est résolu : {proof}',
  'Not proven to be mended: {seen}; {proof}': 'Pas de preuve que c’est résolu : {seen} ; {proof}',
  '{n} of {all} servers take mail again': {
    many: '{n} serveurs sur {all} acceptent de nouveau les messages',
    one: '{n} serveur sur {all} accepte de nouveau les messages',
    other: '{n} serveurs sur {all} acceptent de nouveau les messages',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    many: '{n} remises de plus à ce serveur après le dernier échec le prouveraient.',
    one: '{n} remise de plus à ce serveur après le dernier échec le prouverait.',
    other: '{n} remises de plus à ce serveur après le dernier échec le prouveraient.',
  },
  '{n} more deliveries at the others would prove it.': {
    many: '{n} remises de plus aux autres le prouveraient.',
    one: '{n} remise de plus aux autres le prouverait.',
    other: '{n} remises de plus aux autres le prouveraient.',
  },
  '{n} of {all} mailboxes take mail again': {
    many: '{n} boîtes aux lettres sur {all} acceptent de nouveau les messages',
    one: '{n} boîte aux lettres sur {all} accepte de nouveau les messages',
    other: '{n} boîtes aux lettres sur {all} acceptent de nouveau les messages',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    many: '{n} remises de plus à cette boîte aux lettres après le dernier échec le prouveraient.',
    one: '{n} remise de plus à cette boîte aux lettres après le dernier échec le prouverait.',
    other: '{n} remises de plus à cette boîte aux lettres après le dernier échec le prouveraient.',
  },
  '{n} more deliveries to the others would prove it.': {
    many: '{n} remises de plus aux autres le prouveraient.',
    one: '{n} remise de plus aux autres le prouverait.',
    other: '{n} remises de plus aux autres le prouveraient.',
  },
  '{n} of {all} senders get through again': {
    many: 'les messages de {n} expéditeurs sur {all} passent de nouveau',
    one: 'les messages de {n} expéditeur sur {all} passent de nouveau',
    other: 'les messages de {n} expéditeurs sur {all} passent de nouveau',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    many: '{n} remises de plus de cet expéditeur après le dernier échec le prouveraient.',
    one: '{n} remise de plus de cet expéditeur après le dernier échec le prouverait.',
    other: '{n} remises de plus de cet expéditeur après le dernier échec le prouveraient.',
  },
  '{n} more deliveries of the others would prove it.': {
    many: '{n} remises de plus des autres le prouveraient.',
    one: '{n} remise de plus des autres le prouverait.',
    other: '{n} remises de plus des autres le prouveraient.',
  },
  '{n} of {all} messages arrived': {
    many: '{n} messages sur {all} sont arrivés',
    one: '{n} message sur {all} est arrivé',
    other: '{n} messages sur {all} sont arrivés',
  },
  '{n} more deliveries of this message would prove it.': {
    many: '{n} remises de plus de ce message le prouveraient.',
    one: '{n} remise de plus de ce message le prouverait.',
    other: '{n} remises de plus de ce message le prouveraient.',
  },
  '{n} have still to arrive.': {
    many: '{n} doivent encore arriver.',
    one: '{n} doit encore arriver.',
    other: '{n} doivent encore arriver.',
  },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Remis, après : {title}',
};
