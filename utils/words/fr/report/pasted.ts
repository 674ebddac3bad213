import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    many: 'Et {n} autres destinataires, non affichés.',
    one: 'Et {n} autre destinataire, non affiché.',
    other: 'Et {n} autres destinataires, non affichés.',
  },
  '{n} delivered': { many: '{n} remis', one: '{n} remis', other: '{n} remis' },
  'from {sender}': 'de {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Coller un journal de remise, ou la réponse d’un serveur de messagerie.',
  'This text could not be read to its end.': 'Ce texte n’a pas pu être lu jusqu’au bout.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Coller une partie plus courte du journal, comme les lignes d’un seul message.',
  'The text is very long: only its first six million characters were read.':
    'Le texte est très long : seuls ses six premiers millions de caractères ont été lus.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    many: '{n} réponses, sans journal autour d’elles.',
    one: '{n} réponse, sans journal autour d’elle.',
    other: '{n} réponses, sans journal autour d’elles.',
  },
  '{n} delivery attempts': {
    many: '{n} tentatives de remise',
    one: '{n} tentative de remise',
    other: '{n} tentatives de remise',
  },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'Le message tourne en rond : il est revenu sans cesse à {host}.',
  'These headers show no way that can be read.': 'Ces en-têtes ne montrent aucun parcours lisible.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'Il a atteint {host} ({when}) ; aucun filtre n’y dit l’avoir mis de côté.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'Il a atteint {host} ; aucun filtre n’y dit l’avoir mis de côté.',
  '{filter} put it into Junk ({proof}).': '{filter} l’a mis dans le courrier indésirable ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} l’a mis en quarantaine ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} l’a mis dans la boîte de réception ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} l’a pris pour du spam ({proof}) : regarder dans le courrier indésirable et en quarantaine.',
  '{filter} put it into Junk': '{filter} l’a mis dans le courrier indésirable',
  '{filter} put it into quarantine': '{filter} l’a mis en quarantaine',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} l’a mis dans la boîte de réception. S’il n’y est pas, regarder les règles, les redirections et les autres dossiers',
  '{filter} took it for spam': '{filter} l’a pris pour du spam',
  '{filter} let it pass': '{filter} l’a laissé passer',
  '{filter} says no more than its codes': '{filter} ne dit rien de plus que ses codes',
  'The last server found {results}.': 'Le dernier serveur a constaté {results}.',
  '{n} more hops, not shown.': {
    many: '{n} autres étapes, non affichées.',
    one: '{n} autre étape, non affichée.',
    other: '{n} autres étapes, non affichées.',
  },
  'Microsoft’s own check': 'contrôle propre à Microsoft',
  'It took {total}, of which {span} before {host} had it.':
    'Il a fallu {total}, dont {span} avant d’arriver à {host}.',
  'the next server': 'le serveur suivant',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'La présence d’un serveur de SpamHero sur ce parcours n’est pas prouvée : chacune de ses lignes peut avoir été écrite par quelqu’un avant le dernier serveur.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Prouvé à partir de {host}. Les lignes précédentes peuvent avoir été écrites par n’importe qui en chemin.',
  'the filter': 'le filtre',
  'the server itself': 'le serveur lui-même',
  'its clock is wrong': 'son horloge est fausse',
  'the recipient': 'le destinataire',
  '(log)': '(journal)',
  '(proven)': '(prouvé)',
};
