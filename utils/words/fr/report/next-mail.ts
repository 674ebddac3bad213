import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Jusque-là, il peut vous être transmis une fois le problème corrigé.',
  'Please ask the sender to send it once more.': 'Veuillez demander à l’expéditeur de le renvoyer.',
  'Once that is done, ask the sender to send it once more.':
    'Une fois que c’est fait, demandez à l’expéditeur de le renvoyer.',
  'You need not do anything.': 'Vous n’avez rien à faire.',
  'This has to be mended first by us, and then by {actor}.':
    'C’est d’abord à nous d’agir, puis {actor} doit corriger le problème.',
  'This has to be mended by {actor}.': 'C’est {actor} qui doit corriger le problème.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Merci de nous prévenir une fois que c’est fait, pour que nous vous transmettions le message.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Merci de nous prévenir une fois que c’est fait, pour que nous remettions le message en file d’attente.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Merci de nous prévenir une fois que c’est fait : l’expéditeur pourra alors le renvoyer.',
  'Please tell us once that is done.': 'Merci de nous prévenir une fois que c’est fait.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Renvoyer le message une fois corrigé ce que dit la réponse ci-dessous.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Trouver ce qui a conduit à la réponse ci-dessous, et le corriger ou nous dire quoi changer.',
  'Please:': 'Merci de :',
  'You can help:': 'Vous pouvez aider :',
  'So that it does not happen again:': 'Pour que cela ne se reproduise pas :',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Cause',
  'Who must act': 'Qui doit agir',
  Server: 'Serveur',
  'Answered by': 'Réponse de',
  Answer: 'Réponse',
  Also: 'Aussi',
  'Queue id': 'Identifiant de file d’attente',
  'Message-ID': 'Message-ID',
  Portal: 'Portail',
  '{host}, port {port}': '{host}, port {port}',
  From: 'De',
  To: 'À',
  Subject: 'Objet',
  State: 'État',
  Attempts: 'Tentatives',
  'first {when}': 'la première le {when}',
  'last {when}': 'la dernière le {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { many: '{n} en attente', one: '{n} en attente', other: '{n} en attente' },
  '{n} were delivered since': {
    many: '{n} remis depuis',
    one: '{n} remis depuis',
    other: '{n} remis depuis',
  },
  Messages: 'Messages',
  'First failure': 'Premier échec',
  'Last failure': 'Dernier échec',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': {
    many: '{names} et {n} autres',
    one: '{names} et {n} autre',
    other: '{names} et {n} autres',
  },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Bonjour,',
  'For whoever looks into this:': 'Pour la personne qui examinera le problème :',
  '{word}:': '{word} :',
  'The addresses of {filter}: {href}': 'Les adresses de {filter} : {href}',
  'Your mail': 'Votre message',
  Mail: 'Message',
  '{mail} to {server}: not getting through since {since}': '{mail} vers {server} : bloqué depuis le {since}',
  us: 'nous',
  'where it went': 'où il est allé',
  'not getting through': 'bloqué',
  '{mail} from {sender} to {recipient}: {what}': '{mail} de {sender} à {recipient} : {what}',
  '{mail} to {recipient}: {what}': '{mail} à {recipient} : {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'votre serveur de messagerie',
  'your mail server{#to}': 'votre serveur de messagerie',
  'the mail server': 'le serveur de messagerie',
  'the mail server{#to}': 'le serveur de messagerie',
  'the recipient’s mail server': 'le serveur de messagerie du destinataire',
  'the recipient’s mail server{#to}': 'le serveur de messagerie du destinataire',
  'our mail server': 'notre serveur de messagerie',
  'our mail server{#to}': 'notre serveur de messagerie',
  'your mail to {recipients}': 'votre message à {recipients}',
  'the mail from {sender} to {recipients}': 'le message de {sender} à {recipients}',
  'the mail to {recipients}': 'le message à {recipients}',
  'a mail from {sender} to {recipients}': 'un message de {sender} à {recipients}',
  'a mail to {recipients}': 'un message à {recipients}',
  'a mail from {sender} to you ({recipient})': 'un message de {sender} pour vous ({recipient})',
  'a mail to you ({recipient})': 'un message pour vous ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} a accepté {mail}, puis l’a retenu hors de la boîte aux lettres.',
  '{server} accepted {mail}.': '{server} a accepté {mail}.',
  'It is unclear what became of {mail}.': 'On ne sait pas ce qu’est devenu {mail}.',
  '{server} says that it would refuse {mail}.': '{server} dit qu’il refuserait {mail}.',
  '{server} has put off {mail}.': '{server} a différé {mail}.',
  '{server} did not take {mail}.': '{server} n’a pas accepté {mail}.',
  '{mail} has not arrived yet.': '{mail} n’est pas encore arrivé.',
  '{mail} could not be delivered.': '{mail} n’a pas pu être remis.',
  'Some mail that came since {since} has not arrived.':
    'Des messages envoyés depuis le {since} ne sont pas arrivés.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Depuis le {since}, des messages de votre part vers {server} n’ont pas pu être remis.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    many: '{n} messages vers {server} ont rencontré le même problème depuis le {since} : {shares}.',
    one: '{n} message vers {server} a rencontré le même problème depuis le {since} : {shares}.',
    other: '{n} messages vers {server} ont rencontré le même problème depuis le {since} : {shares}.',
  },
  'The reason: {reason}': 'Voici la raison. {reason}',
  'The reason seems to be this: {reason}': 'Voici la raison, semble-t-il. {reason}',
  'This may be the reason, among others: {reason}': 'Voici une raison possible, parmi d’autres. {reason}',
  'The server’s answer gives no clear reason.': 'La réponse du serveur ne donne pas de raison claire.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Administrateur du serveur de messagerie',
  'The person who waits': 'La personne qui attend',
  'Network or DNS admin': 'Administrateur réseau ou DNS',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.': 'C’est à nous d’agir : faire renvoyer le message.',
  'We must act: re-queue the message.': 'C’est à nous d’agir : remettre le message en file d’attente.',
  'We must act first, then {actor}.': 'Nous devons agir d’abord, puis {actor}.',
  'Nobody: it is tried again by itself': 'Personne : une nouvelle tentative a lieu d’elle-même',
  'We first, then {actor}': 'Nous d’abord, puis {actor}',
};
