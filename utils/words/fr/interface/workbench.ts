import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'En préparation…',
  'Case file': 'Dossier',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Une seule page sans script, qui s’ouvre partout, s’imprime en A4 et se relit ici. Elle contient :',
  'Addresses and names replaced, the same throughout': 'Adresses et noms remplacés, partout de la même façon',
  'All addresses and names as they are': 'Toutes les adresses et tous les noms tels quels',
  'Save the case file': 'Enregistrer le dossier',
  // components/workbench/cause-table.tsx
  Causes: 'Causes',
  'Table of causes': 'Tableau des causes',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Faire glisser le pointeur sur une période pour lister ses messages.',
  'Chosen: {time}': 'Choisi : {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'En tableau',
  'Table of the chart over time': 'Tableau du graphique au fil du temps',
  'From{#time}': 'À partir de',
  // components/workbench/comparison.tsx
  'What has changed': 'Ce qui a changé',
  Compare: 'Comparer',
  'choose …': 'choisir…',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Par domaine des destinataires',
  'Table of the recipients’ domains': 'Tableau des domaines des destinataires',
  '{n} more are not shown: those with the least trouble.': {
    many: '{n} de plus ne sont pas affichés : ceux qui ont le moins de problèmes.',
    one: '{n} de plus n’est pas affiché : celui qui a le moins de problèmes.',
    other: '{n} de plus ne sont pas affichés : ceux qui ont le moins de problèmes.',
  },
  Domain: 'Domaine',
  Mostly: 'Surtout',
  'Median delay': 'Délai médian',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Journaux à lire',
  'Choose files': 'Choisir des fichiers',
  'Choose a folder': 'Choisir un dossier',
  'Paste text': 'Coller du texte',
  'Drop logs here, or choose them.': 'Déposez des journaux ici, ou choisissez-les.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Journaux de messagerie, avis de non-remise (.eml), exports de suivis des messages (.csv, .json), compressés ou non en .gz ou .zip, de toute taille.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Vous voyez alors ce que les messages sont devenus au fil du temps, quelles causes sont en jeu et qui peut y mettre fin, et chaque message avec ses tentatives et la ligne qui le prouve.',
  'Try with a sample log': 'Essayer avec un journal d’exemple',
  'Log text': 'Texte du journal',
  'Read{#button}': 'Lire',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Comment l’historique se remplit',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'Des messages sont conservés ici quand le portail montre pourquoi ils sont bloqués, ou quand vous le demandez dans la fenêtre de l’extension ou à côté d’une liste de journaux. Vous les retrouvez ensuite par destinataire, expéditeur, cause ou serveur, même quand le portail les a oubliés.',
  'To see how such a list looks:': 'Pour voir à quoi ressemble une telle liste :',
  // components/workbench/incident-list.tsx
  'Show {n} more': {
    many: 'Afficher {n} de plus',
    one: 'Afficher {n} de plus',
    other: 'Afficher {n} de plus',
  },
  '{n} more that are open struck fewer messages, and are not listed.': {
    many: '{n} autres incidents ouverts ont touché moins de messages, et ne sont pas affichés.',
    one: '{n} autre incident ouvert a touché moins de messages, et n’est pas affiché.',
    other: '{n} autres incidents ouverts ont touché moins de messages, et ne sont pas affichés.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Messages à afficher',
  'Clear filters': 'Effacer les filtres',
  Search: 'Rechercher',
  'Address, queue id, server, cause': 'Adresse, identifiant, serveur, cause',
  'Recipient’s domain': 'Domaine du destinataire',
  'Sender’s domain': 'Domaine de l’expéditeur',
  'More filters': 'Plus de filtres',
  Until: 'Jusqu’à',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Tout',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Écriture…',
  'It could not be written: try again.': 'L’écriture a échoué : réessayer.',
  'Save as': 'Enregistrer sous',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    many: '{n} autres destinataires, non affichés ici.',
    one: '{n} autre destinataire, non affiché ici.',
    other: '{n} autres destinataires, non affichés ici.',
  },
  '{n} earlier attempts are not shown.': {
    many: '{n} tentatives précédentes ne sont pas affichées.',
    one: '{n} tentative précédente n’est pas affichée.',
    other: '{n} tentatives précédentes ne sont pas affichées.',
  },
  'at {server}': 'sur {server}',
  // components/workbench/period-bar.tsx
  Period: 'Période',
  'All{#time}': 'Toute la durée',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Lecture de {files}',
  'Follow as it grows': 'Suivre les nouvelles lignes',
  // components/workbench/workbench.tsx
  Logs: 'Journaux',
  'Skip to the messages': 'Aller aux messages',
  'Yellowline workbench': 'Atelier Yellowline',
  'What is shown': 'Ce qui est affiché',
  'Everything is read in this window. Nothing is sent.': 'Tout est lu dans cette fenêtre. Rien n’est envoyé.',
};
