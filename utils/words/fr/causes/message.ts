import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Votre serveur de messagerie a pris le message pour du spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Un second contrôle antispam, sur votre propre serveur de messagerie ou chez son fournisseur, a refusé le message après que le filtre l’a laissé passer. Deux filtres à la suite jugent différemment, et de bons messages peuvent se perdre entre eux.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Exempter toutes les adresses du filtre du contrôle antispam sur votre serveur de messagerie, car le filtre a déjà contrôlé les messages.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Lire le message dans l’affichage de la quarantaine, et le remettre à une autre adresse s’il est légitime.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Le signaler au filtre comme spam non détecté si votre serveur de messagerie avait raison.',
  'Your mail server took the message and kept it back as spam':
    'Votre serveur de messagerie a accepté le message et l’a retenu comme spam',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'Le filtre a remis le message et votre serveur de messagerie l’a accepté. Son propre contrôle antispam l’a ensuite mis en quarantaine ou dans le courrier indésirable : la boîte aux lettres ne l’affiche donc pas.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Libérer le message : dans Microsoft 365, ouvrir security.microsoft.com, E-mail et collaboration, Révision, Quarantaine, choisir le message et le libérer ; ailleurs, regarder dans la quarantaine ou le dossier de courrier indésirable.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Exempter toutes les adresses du filtre du contrôle antispam sur votre serveur de messagerie, car le filtre a déjà contrôlé les messages ; dans Microsoft 365, par une règle de flux de courrier qui fixe pour elles le seuil de probabilité de courrier indésirable (SCL) à -1.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Signaler le message au filtre comme spam non détecté si votre serveur de messagerie avait raison.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Ajouter une règle de flux de courrier qui fixe le seuil de probabilité de courrier indésirable (SCL) à -1 pour les messages venant des adresses du filtre.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Ajouter les adresses du filtre comme passerelle entrante, et y désactiver l’évaluation antispam de Gmail.',
  // message.virus
  'Your mail server found a virus in the message':
    'Votre serveur de messagerie a trouvé un virus dans le message',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'L’antivirus de votre serveur de messagerie a reconnu du code malveillant dans le message ou sa pièce jointe et l’a refusé. Le filtre ne l’avait pas reconnu, ou votre antivirus se trompe.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Laisser le message où il est, et ne pas le remettre à une autre adresse, tant que son contenu n’est pas établi.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Demander à l’expéditeur, par un autre moyen, s’il l’a envoyé, et de vérifier son ordinateur.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Vérifier avec le nom que donne la réponse s’il s’agit d’une fausse alerte connue de votre antivirus, dans le cas où l’expéditeur est sûr de lui.',
  'The message was accepted and thrown away: a virus': 'Le message a été accepté puis supprimé : un virus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'Le filtre a remis le message ; l’antivirus placé derrière lui y a trouvé du code malveillant et l’a supprimé sans prévenir personne. Il n’est pas dans la boîte aux lettres.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Vérifier avec le nom que donne la réponse s’il s’agit d’une fausse alerte connue de l’antivirus.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Regarder dans la quarantaine de l’antivirus, qui en a peut-être gardé une copie.',
  'Ask the sender by another way whether they sent it.':
    'Demander à l’expéditeur, par un autre moyen, s’il l’a envoyé.',
  // message.attachment
  'An attachment is not allowed': 'Une pièce jointe n’est pas autorisée',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Votre serveur de messagerie n’accepte pas le type du fichier joint, par exemple un programme, un script, une archive verrouillée ou un fichier à double extension. Le fichier n’est pas forcément nuisible ; seul son type est refusé.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Demander à l’expéditeur d’envoyer le fichier autrement, par exemple par un lien vers un partage de fichiers.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Autoriser ce type de fichier pour les messages du filtre sur votre serveur de messagerie si vous en avez besoin.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Remettre le message à une autre adresse dont le serveur accepte ces fichiers si vous êtes sûr du message.',
  // message.too-large
  'The message is too large for your mail server':
    'Le message est trop volumineux pour votre serveur de messagerie',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'Le message, avec ses pièces jointes, dépasse la taille qu’accepte votre serveur de messagerie ou cette boîte aux lettres. Les pièces jointes grossissent d’environ un tiers en route : un fichier inférieur à la limite peut donc quand même être trop volumineux.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Relever la taille maximale des messages sur votre serveur de messagerie, au moins jusqu’à celle du filtre, et remettre le message en file d’attente.',
  'Deliver the message to another address whose server takes larger mail.':
    'Remettre le message à une autre adresse dont le serveur accepte de plus gros messages.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Demander à l’expéditeur d’envoyer le fichier par un lien si la limite doit rester.',
  // message.malformed
  'The message is not built as the rules demand': 'Le message n’est pas construit selon les règles',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'La forme du message enfreint les règles de la messagerie : un en-tête manquant, en double ou défectueux, une ligne trop longue, ou des fins de ligne incorrectes. Votre serveur de messagerie y est strict. Le message a été produit ainsi par le programme de l’expéditeur.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Transmettre à l’expéditeur ce que dit la réponse, car seul son programme peut construire le message correctement.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Assouplir ce contrôle pour les messages du filtre sur votre serveur de messagerie si vous devez recevoir les messages de cet expéditeur.',
  'Deliver the message to another address if it is urgent.':
    'Remettre le message à une autre adresse s’il est urgent.',
  // message.extension-unsupported
  'The message needs a feature your server lacks': 'Le message exige une fonction que votre serveur n’a pas',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'Le message utilise une fonction récente de la messagerie, en général une adresse ou un en-tête avec d’autres caractères que les lettres anglaises simples (SMTPUTF8). Votre serveur de messagerie ne propose pas cette fonction : le message ne peut donc pas lui être transmis tel quel.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Activer la messagerie internationale (SMTPUTF8), ou la fonction que nomme la réponse, sur votre serveur de messagerie s’il en est capable.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Demander à l’expéditeur d’écrire depuis et vers des adresses en lettres simples uniquement.',
  'Deliver the message to another address whose server has the feature.':
    'Remettre le message à une autre adresse dont le serveur a cette fonction.',
  'Set `smtputf8_enable = yes`.': 'Définir `smtputf8_enable = yes`.',
  // message.policy
  'A rule of your mail server refused the message':
    'Une règle de votre serveur de messagerie a refusé le message',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Votre serveur de messagerie a une règle que ce message enfreint, et l’indique sans dire laquelle. La personne qui gère le serveur peut voir la règle dans ses paramètres ou son journal.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Chercher la règle qui a refusé dans le journal de votre serveur de messagerie, à l’heure de la tentative, et en exempter les adresses du filtre.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Chercher parmi les règles de flux de courrier et de contenu de votre serveur de messagerie celle qui correspond à cet expéditeur, ce destinataire ou cet objet.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Lancer un suivi des messages dans le Centre d’administration Exchange, qui nomme la règle de flux de courrier, et chercher une ancienne règle « Inbound SpamHero ».',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Rechercher le message dans le journal des e-mails de la console d’administration, qui nomme la règle de conformité ou de routage.',
};
