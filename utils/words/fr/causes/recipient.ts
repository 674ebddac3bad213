import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'L’adresse n’existe pas sur votre serveur de messagerie',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Votre serveur de messagerie n’a ni boîte aux lettres, ni alias, ni groupe pour cette adresse : il a donc refusé le message.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Vérifier s’il y a une faute de frappe dans l’adresse et, si c’est le cas, indiquer la bonne à l’expéditeur.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Créer la boîte aux lettres ou un alias sur votre serveur de messagerie si l’adresse doit exister.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Marquer l’adresse comme « Invalid » sous Settings > Email Recipients si elle ne doit pas exister, pour que le filtre refuse aussitôt ces messages.',
  'Re-queue the message once the address exists.':
    'Remettre le message en file d’attente une fois que l’adresse existe.',
  // recipient.disabled
  'The mailbox is disabled': 'La boîte aux lettres est désactivée',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Votre serveur de messagerie connaît cette adresse, mais sa boîte aux lettres, son compte ou son domaine y est désactivé, suspendu ou inactif.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Réactiver le compte sur votre serveur de messagerie si son titulaire doit recevoir des messages.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Vérifier auprès de votre hébergeur si le compte ou tout le domaine est suspendu, par exemple pour une facture impayée ou un abus.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Marquer l’adresse comme « Invalid » sous Settings > Email Recipients si elle n’est définitivement plus utilisée.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Regarder dans la console d’administration sous Annuaire > Utilisateurs si l’utilisateur est suspendu ou archivé.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Regarder dans WHM si le compte est suspendu, ou dans « Email Accounts » si la réception de la boîte aux lettres l’est.',
  // recipient.moved
  'The person has moved to another address': 'La personne a changé d’adresse',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Votre serveur de messagerie dit que cette adresse n’est plus utilisée et que son titulaire en a changé, peut-être pour celle que nomme sa réponse.',
  'Tell the sender the new address.': 'Indiquer la nouvelle adresse à l’expéditeur.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Créer un alias ou une redirection sur votre serveur de messagerie si les messages à l’ancienne adresse doivent encore arriver.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Remettre ce message à la nouvelle adresse depuis le filtre s’il est urgent.',
  // recipient.malformed
  'The recipient address is not well formed': 'L’adresse du destinataire est mal formée',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'L’adresse enfreint les règles des adresses e-mail (une partie manque, est trop longue ou contient un caractère interdit) : rien ne peut donc lui être remis.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Comparer l’adresse du journal avec la bonne : chercher des espaces, des virgules, des points doublés ou un domaine manquant.',
  'Tell the sender the right address and ask them to send the message again.':
    'Indiquer la bonne adresse à l’expéditeur et lui demander de renvoyer le message.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Vérifier les redirections et les alias en chemin si l’expéditeur l’a écrite correctement.',
  // recipient.mailbox-full
  'The mailbox is full': 'La boîte aux lettres est pleine',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Cette boîte aux lettres a utilisé tout l’espace que votre serveur de messagerie lui donne. Plus rien n’est accepté pour elle tant qu’il n’y a pas de place.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Supprimer ou archiver des messages dans cette boîte aux lettres, et vider sa corbeille et son dossier de courrier indésirable.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Augmenter le quota de la boîte aux lettres (l’espace qui lui est alloué) sur votre serveur de messagerie.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Remettre le message à une autre adresse s’il est nécessaire tout de suite.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Vider aussi le dossier Éléments récupérables, qui compte dans le quota, et activer la boîte aux lettres d’archivage s’il se remplit sans cesse.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Libérer aussi de l’espace dans Drive et Photos : ils partagent le stockage avec la messagerie.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Regarder sous « Email Accounts » le quota de la boîte aux lettres, ainsi que l’espace disque du compte.',
  // recipient.restricted
  'This recipient takes mail only from some senders': 'Ce destinataire n’accepte que certains expéditeurs',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'La boîte aux lettres, le groupe ou la liste existe, mais est configuré pour n’accepter que les messages d’expéditeurs choisis, ou pour refuser celui-ci. Les messages de l’extérieur de votre organisation sont souvent exclus par défaut.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Modifier les restrictions de remise de cette boîte aux lettres, de ce groupe ou de cette liste pour que des personnes extérieures à votre organisation puissent y écrire.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'N’ajouter que cet expéditeur aux expéditeurs autorisés si l’adresse doit rester fermée aux autres.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now':
    'Cette boîte aux lettres reçoit trop de messages en ce moment',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Votre serveur de messagerie limite le nombre de messages qu’une boîte aux lettres peut recevoir par période, et celle-ci dépasse cette limite. C’est la boîte aux lettres qui est limitée, pas l’expéditeur.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Attendre : le filtre réessaie de lui-même, et les messages passent une fois l’afflux terminé.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Trouver ce qui envoie autant à cette boîte aux lettres (alertes, lettre d’information, boucle de réponses automatiques), et l’arrêter ou le rediriger.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Répartir une boîte aux lettres partagée qui reçoit autant chaque jour, ou relever sa limite sur votre serveur de messagerie.',
  'This mailbox got too much mail in a short time':
    'Cette boîte aux lettres a reçu trop de messages en peu de temps',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Votre serveur de messagerie limite le nombre de messages qu’une boîte aux lettres peut recevoir par période, et celle-ci dépassait cette limite. C’est la boîte aux lettres qui est limitée, pas l’expéditeur.',
  // recipient.too-many
  'Too many recipients at once': 'Trop de destinataires à la fois',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Votre serveur de messagerie limite le nombre de destinataires d’une remise, et ce message en avait plus. Les autres le reçoivent lors de remises suivantes.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Attendre : le filtre présente à nouveau le message pour les destinataires restants.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Demander au support de SpamHero d’envoyer moins de destinataires à la fois si cela se répète.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Augmenter le nombre de destinataires que votre serveur de messagerie accepte par remise (la norme en demande 100).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Votre serveur de messagerie limite le nombre de destinataires d’une remise, et ce message en avait plus.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Relever MaxRecipientsPerMessage sur le connecteur de réception.',
  'Raise smtpd_recipient_limit.': 'Relever smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address': 'Votre serveur de messagerie vérifie encore l’adresse',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Votre serveur de messagerie demande à un autre serveur si cette adresse existe avant d’accepter le message, et n’a pas encore de réponse. Cela se règle le plus souvent à la tentative suivante.',
  'Wait for the next attempt: the check is often done by then.':
    'Attendre la prochaine tentative : la vérification est souvent terminée d’ici là.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Vérifier que le serveur de messagerie derrière votre passerelle est joignable depuis celle-ci si la réponse reste la même.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Désactiver la vérification d’adresse pour les messages du filtre, ou donner à votre passerelle la liste de ses adresses valides.',
  'Your mail server could not check the address': 'Votre serveur de messagerie n’a pas pu vérifier l’adresse',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Votre serveur de messagerie demande à un autre serveur si cette adresse existe avant d’accepter un message, et il n’a pas reçu de réponse.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Vérifier que le serveur de messagerie derrière votre passerelle est joignable depuis celle-ci.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'La boîte aux lettres est inutilisable pour l’instant',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Votre serveur de messagerie connaît cette adresse, mais ne peut pas ouvrir sa boîte aux lettres en ce moment : elle est verrouillée, occupée ou en cours de déplacement.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Attendre la prochaine tentative : ces verrouillages et déplacements prennent fin d’eux-mêmes.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Vérifier l’état de cette boîte aux lettres sur votre serveur de messagerie si cela dure plus d’une heure.',
  'The mailbox could not be used': 'La boîte aux lettres était inutilisable',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Votre serveur de messagerie connaît cette adresse, mais n’a pas pu ouvrir sa boîte aux lettres : elle était verrouillée, occupée ou en cours de déplacement.',
  'Check the state of this mailbox on your mail server.':
    'Vérifier l’état de cette boîte aux lettres sur votre serveur de messagerie.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Vérifier avec `Get-MailboxDatabaseCopyStatus` que la base de données de cette boîte aux lettres est montée, et avec `Get-MoveRequest` qu’aucun déplacement n’est bloqué.',
};
