import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Rechercher cette heure, ce destinataire et cette réponse dans le journal de votre serveur de messagerie.',
  'Tell us where the mail went from there.': 'Nous indiquer où le message est allé ensuite.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Regarder dans le dossier de courrier indésirable, les autres dossiers et les règles de redirection de votre boîte aux lettres si le message manque.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Nous prévenir s’il n’y est pas, afin que le message puisse être recherché sur le serveur de messagerie.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Augmenter le quota de la boîte aux lettres (l’espace qui lui est alloué) si son titulaire ne peut pas libérer de place.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Supprimer ou archiver des messages dans votre boîte aux lettres, et vider la corbeille et le dossier de courrier indésirable.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Comparer l’adresse ci-dessous avec la bonne, et la corriger dans votre carnet d’adresses.',
  'Send the mail again to the right address.': 'Renvoyer le message à la bonne adresse.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Écrire désormais à la nouvelle adresse : la réponse ci-dessous l’indique peut-être.',
  'Send this mail there once more.': 'Renvoyer ce message à cette adresse.',
  // recipient.too-many
  'Send fewer recipients at once to this server.': 'Envoyer moins de destinataires à la fois à ce serveur.',
  // message.virus
  'Tell us whether you sent this mail.': 'Nous indiquer si vous avez bien envoyé ce message.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Vérifier votre ordinateur et les fichiers joints avec un antivirus à jour.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Envoyer le fichier autrement, par exemple par un lien vers un partage de fichiers.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Montrer la réponse ci-dessous à la personne qui gère le programme d’où vient le message : seul ce programme peut construire le message correctement.',
  'Send the mail again once that is mended.': 'Renvoyer le message une fois le problème corrigé.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Relever la taille maximale des messages sur votre serveur de messagerie, au moins jusqu’à celle du filtre.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Vérifier les enregistrements DNS du domaine de votre adresse d’expéditeur : il lui faut un enregistrement MX ou A qui fonctionne.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Vérifier l’adresse d’expéditeur que donne votre logiciel de messagerie : elle doit être complète, exister et vous appartenir.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Rechercher votre domaine et les liens de votre message dans la liste que nomme la réponse ci-dessous, ou dans toutes celles que connaît un outil de recherche de listes.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Demander à cette liste de retirer l’entrée une fois que sa cause est corrigée.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Faire retirer votre adresse de la liste que nomme la réponse ci-dessous.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Demander au fournisseur que nomme la réponse ci-dessous de réhabiliter votre adresse.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Vérifier le nom d’hôte et l’entrée DNS inverse de l’adresse qui a remis ce message.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Contacter le fournisseur au sujet de l’adresse qui a remis ce message.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Remettre les messages à ce serveur à un rythme plus lent si sa limite ne peut pas être modifiée.',
};
