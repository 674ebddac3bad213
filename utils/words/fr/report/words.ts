import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label} : {what}',
  '“{words}”': '« {words} »',
  '{before} and {next}': '{before} et {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before} ; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Personne n’a à agir.',
  'Nobody has to act: it is tried again by itself.':
    'Personne n’a à agir : une nouvelle tentative a lieu d’elle-même.',
  'You must act: have the message sent once more.': 'C’est à vous d’agir : faire renvoyer le message.',
  'You must act: re-queue the message.': 'C’est à vous d’agir : remettre le message en file d’attente.',
  'You must act first, then {actor}.': 'Vous devez agir d’abord, puis {actor}.',
  '{actor} can tell why.': '{actor} peut dire pourquoi.',
  '{actor} must act.': '{actor} doit agir.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'L’administrateur de votre serveur de messagerie',
  'Your network or DNS admin': 'Votre administrateur réseau ou DNS',
  'The mailbox’s owner': 'Le titulaire de la boîte aux lettres',
  'The sender': 'L’expéditeur',
  'SpamHero support': 'Le support de SpamHero',
  Nobody: 'Personne',
  'your mail server’s admin': 'l’administrateur de votre serveur de messagerie',
  'your network or DNS admin': 'votre administrateur réseau ou DNS',
  'the mailbox’s owner': 'le titulaire de la boîte aux lettres',
  'the sender': 'l’expéditeur',
  'SpamHero support{#inside}': 'le support de SpamHero',
  nobody: 'personne',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'Le filtre n’a pas contacté votre serveur cette fois ; les mots viennent d’une tentative précédente.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Mais cela dure maintenant depuis plus de quatre heures, plus longtemps que d’habitude.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'Le journal ne donne pas de raison ici ; celle-ci vient de la dernière tentative échouée.',
  'The words come from another server; {server} only passed them on.':
    'Les mots viennent d’un autre serveur ; {server} n’a fait que les transmettre.',
  'The words come from another server; the one that answered only passed them on.':
    'Les mots viennent d’un autre serveur ; celui qui a répondu n’a fait que les transmettre.',
  'This is the likely reason; the words do not prove it.':
    'C’est la raison probable ; les mots ne la prouvent pas.',
  'This is only a possible reason; the words allow others.':
    'Ce n’est qu’une raison possible ; les mots en permettent d’autres.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'La réponse ({code}) est définitive dans ses termes, mais le filtre continue d’essayer.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'La connexion a été coupée après l’envoi de tout le message : il peut donc arriver plusieurs fois.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'une fois le problème corrigé',
  'if it cannot wait': 'si cela ne peut pas attendre',
  'if you know that it is good': 'si vous savez qu’il est légitime',
  'if it was meant for another address': 's’il était destiné à une autre adresse',
  'if it is needed at once': 's’il est nécessaire tout de suite',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'Comment relancer la file d’attente',
  'Re-queue the message': 'Remettre le message en file d’attente',
  'at the message’s row': 'sur la ligne du message',
  'How to re-queue the message': 'Comment remettre le message en file d’attente',
  'Deliver now': 'Remettre maintenant',
  'at the message’s row > Deliver': 'sur la ligne du message > Deliver',
  'How to deliver it now': 'Comment le remettre maintenant',
  'Deliver to an alternate address': 'Remettre à une autre adresse',
  'How to deliver it to an alternate address': 'Comment le remettre à une autre adresse',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'Le filtre a abandonné entre-temps ({day}).',
  'It is not tried again by itself.': 'Aucune nouvelle tentative n’a lieu d’elle-même.',
  'Not tried again by itself.': 'Pas de nouvelle tentative automatique.',
  'It is not tried any more.': 'Il n’y a plus de nouvelle tentative.',
  'Not tried any more.': 'Plus de nouvelle tentative.',
  'Not lost: the filter tries again by itself, for about five days.':
    'Pas perdu : le filtre réessaie de lui-même, pendant environ cinq jours.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'Pas perdu : une nouvelle tentative était prévue le {when}. Rouvrir les « Logs » pour la voir. Le filtre continue jusqu’au {end} environ.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'Pas perdu : le filtre réessaie de lui-même, prochaine fois vers {next} et jusqu’au {end} environ (estimé d’après les intervalles de ce journal).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Pas perdu : le filtre réessaie de lui-même, prochaine fois vers {next} et jusqu’au {end} environ (estimé).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'Il n’est pas perdu : le filtre réessaie de lui-même, pendant environ cinq jours.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'Il n’est pas perdu : le filtre réessaie de lui-même jusqu’au {end} environ.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Il n’est pas perdu : le filtre réessaie de lui-même, prochaine fois vers {next} et jusqu’au {end} environ (estimé).',
  'The filter kept the message until about {day}.': 'Le filtre a conservé le message jusqu’au {day} environ.',
  'The filter keeps the message until about {day}.': 'Le filtre conserve le message jusqu’au {day} environ.',
  'The filter keeps the message for 30 days.': 'Le filtre conserve le message 30 jours.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'Sur {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Rien ici qui puisse être lu comme une trace de remise.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Ouvrir les « Logs » d’un message dans Quarantine+ et copier tout le journal, avec les lignes où figure status=.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Ou coller seulement ce que le serveur de messagerie a répondu, comme « 452 4.2.2 Mailbox is full ».',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Coller seulement ce que le serveur de messagerie a répondu, comme « 452 4.2.2 Mailbox is full ».',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Coller l’avis revenu à l’expéditeur, avec les mots du serveur qui a refusé le message.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Coller ce qu’écrit « postqueue -p », « mailq » ou « Get-Queue | Format-List » : les raisons y figurent.',
  'It is no text: it holds binary data.': 'Ce n’est pas du texte : ce sont des données binaires.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      many: 'Il contient {n} lignes de Postfix ({daemons}) sur des messages reçus ou en attente, et aucune sur leur transmission : celles-là portent « status= ».',
      one: 'Il contient {n} ligne de Postfix ({daemons}) sur des messages reçus ou en attente, et aucune sur leur transmission : celles-là portent « status= ».',
      other:
        'Il contient {n} lignes de Postfix ({daemons}) sur des messages reçus ou en attente, et aucune sur leur transmission : celles-là portent « status= ».',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Il contient les totaux d’une file d’attente : combien de messages attendent, et non pourquoi.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'Ce sont des en-têtes de message : ils montrent un parcours, aucun refus. Coller l’avis de non-remise ou le journal.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Cela ressemble à du JSON, sans événement de remise connu ici.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Cela ressemble à un tableau avec les colonnes {columns} : aucune ne parle d’un destinataire et d’un résultat.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    many: 'Il contient {n} lignes de journal, aucune avec à la fois un destinataire et le sort du message.',
    one: 'Il contient une ligne de journal, mais pas à la fois un destinataire et le sort du message.',
    other: 'Il contient {n} lignes de journal, aucune avec à la fois un destinataire et le sort du message.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Il contient le journal de {programs} et d’autres : aucune ligne ne parle d’un destinataire et du sort du message.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Il contient le journal de {programs} : aucune ligne ne parle d’un destinataire et du sort du message.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Cela se lit comme une lettre : sans code de réponse comme 550, ni ligne d’un programme de messagerie, on ne peut rien en tirer.',
  // utils/report/words/status-words.ts
  Delivered: 'Remis',
  Waiting: 'En attente',
  Failed: 'Échec',
  'Given up after retries': 'Tentatives épuisées',
  'Would be accepted': 'Serait accepté',
  'Would be refused': 'Serait refusé',
  Unclear: 'Incertain',
  'Accepted, then kept back': 'Accepté, puis retenu',
  'Was waiting': 'Était en attente',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Rechercher cette heure et ce destinataire dans le journal de votre serveur de messagerie : il en dit plus que cette ligne.',
  'Refused, for a reason that cannot be read': 'Refusé, pour une raison illisible',
  'The message was refused for good. The log does not say why in words that are known here.':
    'Le message a été refusé définitivement. Le journal ne dit pas pourquoi dans des mots connus ici.',
  'Put off, for a reason that cannot be read': 'Différé, pour une raison illisible',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'Le message n’a pas encore pu être remis. Le journal ne dit pas pourquoi dans des mots connus ici.',
  'The log does not say what happened': 'Le journal ne dit pas ce qui s’est passé',
  'This record gives no reason that can be read.': 'Cette ligne ne donne aucune raison lisible.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Pour que cela ne se reproduise pas',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Demander à l’expéditeur de renvoyer le message, car il n’est plus conservé.',
  'Re-queue the message.': 'Remettre le message en file d’attente.',
  'Re-queue the message once that is mended.':
    'Remettre le message en file d’attente une fois le problème corrigé.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'Rien à faire. Si le message manque, s’adresser à l’administrateur de votre serveur de messagerie.',
  'Wait: the filter tries again by itself.': 'Attendre : le filtre réessaie de lui-même.',
  'Do not release it until its content is clear.': 'Ne pas le libérer tant que son contenu n’est pas établi.',
  // utils/report/words/times.ts
  '{span} ago': 'il y a {span}',
  'less than a minute ago': 'il y a moins d’une minute',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} messages de cette page ne sont pas remis',
    one: '{n} message de cette page n’est pas remis',
    other: '{n} messages de cette page ne sont pas remis',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    many: '{n} messages que personne n’a encore essayé de remettre',
    one: '{n} message que personne n’a encore essayé de remettre',
    other: '{n} messages que personne n’a encore essayé de remettre',
  },
  'Message {id} from {sender}': 'Message {id} de {sender}',
  'Message {id}': 'Message {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'Filtrage approfondi : le filtre le retient depuis {when}, et n’a pas encore essayé de le remettre.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'Filtrage approfondi : le filtre le retient, et n’a pas encore essayé de le remettre.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Personne n’a à agir : le filtre le recontrôle de lui-même, en général dans les deux heures environ.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Rouvrir les « Logs », car ce délai est passé. « Deliver » sur sa ligne le libère aussitôt.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Attendre, ou appuyer sur « Deliver » sur sa ligne : cela le libère aussitôt.',
  'Queued since {when}: not tried yet.': 'En file d’attente depuis {when} : aucune tentative jusqu’ici.',
  'Queued: not tried yet.': 'En file d’attente : aucune tentative jusqu’ici.',
  'Nobody has to act: the filter tries it by itself.': 'Personne n’a à agir : le filtre essaie de lui-même.',
  'Open the logs again: an attempt was due by now.':
    'Rouvrir les « Logs » : une tentative devait avoir lieu entre-temps.',
  'Wait: it usually goes out in less than a minute.': 'Attendre : il part en général en moins d’une minute.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'Dans le filtre depuis {when} : ce journal ne mentionne aucune tentative de remise.',
  'With the filter: this log tells of no attempt to deliver it.':
    'Dans le filtre : ce journal ne mentionne aucune tentative de remise.',
  'Nobody has to act yet.': 'Personne n’a à agir pour l’instant.',
  'Open the logs again to see what becomes of it.': 'Rouvrir les « Logs » pour voir ce qu’il devient.',
};
