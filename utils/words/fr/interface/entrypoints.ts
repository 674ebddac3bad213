import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Cela n’a pas été compris : recharger la page.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} n’est pas un fichier enregistré ici.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} a été enregistré par une version plus récente de Yellowline : mettre Yellowline à jour pour lire ce fichier.',
  '{n} messages were restored.': {
    many: '{n} messages ont été repris.',
    one: '{n} message a été repris.',
    other: '{n} messages ont été repris.',
  },
  '{n} messages were restored, and the settings.': {
    many: '{n} messages ont été repris, ainsi que les paramètres.',
    one: '{n} message a été repris, ainsi que les paramètres.',
    other: '{n} messages ont été repris, ainsi que les paramètres.',
  },
  '{n} entries were no messages, and were left out.': {
    many: '{n} entrées n’étaient pas des messages, et ont été laissées de côté.',
    one: '{n} entrée n’était pas un message, et a été laissée de côté.',
    other: '{n} entrées n’étaient pas des messages, et ont été laissées de côté.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Ensuite, l’extension n’a plus répondu. Lire le fichier encore une fois : ce qui a été repris reste, et rien n’est repris deux fois.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Tout est effacé.',
  'What was kept of {portal} is erased.': 'Ce que contenait {portal} est effacé.',
  'What was kept of pasted text and of files is erased.':
    'Ce que contenaient vos textes collés ou vos fichiers lus est effacé.',
  'nothing is kept{#it_stays_that}': 'rien n’est conservé',
  'messages are kept for {n} days{#it_stays_that}': {
    many: 'les messages sont conservés {n} jours',
    one: 'les messages sont conservés {n} jour',
    other: 'les messages sont conservés {n} jours',
  },
  'no log is read by pointing{#it_stays_that}': 'aucun journal n’est lu en pointant',
  'copied reports have no names{#it_stays_that}': 'les rapports copiés ne contiennent pas de noms',
  '{what}, and that {more}': '{what}, et {more}',
  'As you chose, it stays that {what}.': 'Comme vous l’avez choisi, cela reste ainsi : {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.': 'L’historique ne répond pas : recharger cette page.',
  '{n} messages kept, about {size}.': {
    many: '{n} messages conservés, environ {size}.',
    one: '{n} message conservé, environ {size}.',
    other: '{n} messages conservés, environ {size}.',
  },
  'Pasted, or read from files': 'Collé, ou lu dans des fichiers',
  // entrypoints/options/main.tsx
  'Saved.': 'Enregistré.',
  'That did not work: load this page again and try once more.':
    'Cela n’a pas fonctionné : recharger cette page et réessayer.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Tous les choix sont comme au début.',
  'Your choices are back.': 'Vos choix sont rétablis.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'Le navigateur n’a pas conservé ce choix : son stockage est plein ou désactivé.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'Ouvrir la fenêtre de l’extension',
  'The browser keeps them on its page of extension shortcuts.':
    'Le navigateur les garde sur sa page des raccourcis d’extensions.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'Firefox les garde sur sa page des modules complémentaires, sous la roue dentée : Gérer les raccourcis d’extensions.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'Yellowline fonctionne déjà sur {host}.',
  'The browser was not allowed to let Yellowline run there.':
    'Le navigateur n’a pas reçu l’autorisation d’y faire fonctionner Yellowline.',
  'The browser does not let extensions run there.': 'Le navigateur n’y laisse pas fonctionner d’extensions.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline : {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline : confidentialité',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'Aucun message à écrire : {reader} ne peut rien faire à ce que dit ce journal.',
  'There is something to write to others: {commands}.':
    'Il y a quelque chose à écrire à d’autres : {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Bienvenue dans Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Journal d’exemple',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    many: 'Enregistré, avec {n} messages.',
    one: 'Enregistré, avec {n} message.',
    other: 'Enregistré, avec {n} messages.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Texte collé',
  'Dropped text': 'Texte déposé',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Rien n’est encore conservé.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    many: '{n} messages enregistrés sous {file}.',
    one: '{n} message enregistré sous {file}.',
    other: '{n} messages enregistrés sous {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Ce sont les {number} premiers : restreindre la liste pour en garder d’autres.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { many: '{n} messages.', one: '{n} message.', other: '{n} messages.' },
  '{number} of {n} messages.': {
    many: '{number} sur {n} messages.',
    one: '{number} sur {n} message.',
    other: '{number} sur {n} messages.',
  },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'Examen de ses messages…',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'Lecture de ses lignes…',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Tentatives de remise au fil du temps',
  'Messages by their last attempt': 'Messages selon leur dernière tentative',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'jusqu’au {to}',
  'from {from}': 'à partir du {from}',
  'from {from} until {to}': 'du {from} au {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'La lecture s’est interrompue : le navigateur y a mis fin, peut-être par manque de mémoire. Lire moins de fichiers à la fois.',
  'Selected text': 'Texte sélectionné',
  'The reading broke off: load this page again, and open the files once more.':
    'La lecture s’est interrompue : recharger cette page et rouvrir les fichiers.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'Ce qui a été ajouté aux journaux n’a pas pu être lu. Ce qui a été lu avant est conservé. Les déposer ici une nouvelle fois pour réessayer.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} a été tronqué ou recommencé. Ce qui en a été lu est conservé. S’il manque des lignes écrites juste avant, déposez ici aussi l’ancien fichier.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'La liste s’est interrompue : recharger cette page.',
  'One record of the history cannot be read, and is left as it is.':
    'Un enregistrement de l’historique est illisible, et est laissé tel quel.',
  '{n} records of the history cannot be read, and are left as they are.': {
    many: '{n} enregistrements de l’historique sont illisibles, et sont laissés tels quels.',
    one: '{n} enregistrement de l’historique est illisible, et est laissé tel quel.',
    other: '{n} enregistrements de l’historique sont illisibles, et sont laissés tels quels.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Cet incident n’est plus dans ce qui a été lu.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'Rien n’est conservé : l’historique est désactivé. L’activer dans les paramètres.',
  'The extension does not answer: load this page again.': 'L’extension ne répond pas : recharger cette page.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'Le verdict, et ce qu’il faut écrire à qui',
  'The verdict': 'Le verdict',
  'Among them what was delivered after it: the proof of its end':
    'Parmi eux, ce qui a été remis après : la preuve de sa fin',
  'The log lines of each, as data that can be read again':
    'Les lignes de journal de chacun, en données que l’on peut relire',
  'Every attempt with its answer': 'Chaque tentative avec sa réponse',
  'A chart over time': 'Un graphique au fil du temps',
  'The incidents among them, with your notes': 'Les incidents parmi eux, avec vos notes',
  '{n} messages: recipient, status, cause, server, times': {
    many: '{n} messages : destinataire, état, cause, serveur, heures',
    one: '{n} message : destinataire, état, cause, serveur, heures',
    other: '{n} messages : destinataire, état, cause, serveur, heures',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    many: '{n} messages, les premiers de {total} : destinataire, état, cause, serveur, heures',
    one: '{n} message, le premier de {total} : destinataire, état, cause, serveur, heures',
    other: '{n} messages, les premiers de {total} : destinataire, état, cause, serveur, heures',
  },
  'Mail to {domain}': 'Messages à {domain}',
  '{what} until {to}': '{what} jusqu’au {to}',
  '{what} from {from} until {to}': '{what} du {from} au {to}',
  'Message {id} to {recipient}': 'Message {id} à {recipient}',
  'Message to {recipient}': 'Message à {recipient}',
  'All {n} messages arrived.': {
    many: 'Les {n} messages sont tous arrivés.',
    one: 'Le message est arrivé.',
    other: 'Les {n} messages sont tous arrivés.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    many: '{n} sur {messages} ne sont pas arrivés, surtout : {title}.',
    one: '{n} sur {messages} n’est pas arrivé, surtout : {title}.',
    other: '{n} sur {messages} ne sont pas arrivés, surtout : {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file}, comparé à {other}',
  'The last 24 hours, beside those before': 'Les 24 dernières heures, comparées aux précédentes',
  'The last 7 days, beside those before': 'Les 7 derniers jours, comparés aux précédents',
  'The second half of the time, beside the first': 'La seconde moitié de la période, comparée à la première',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Ce message n’est pas dans ce qui a été lu.',
  'The lines of this message could not be read.': 'Les lignes de ce message n’ont pas pu être lues.',
  'This incident is not in what was read.': 'Cet incident n’est pas dans ce qui a été lu.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'Le fichier de ce message a changé depuis la lecture : le choisir à nouveau pour voir ses lignes.',
};
