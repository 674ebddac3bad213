import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Votre serveur de messagerie n’a pas compris une commande',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'Dans l’échange entre le filtre et votre serveur de messagerie, votre serveur n’a pas reconnu une commande ou l’un de ses détails. Le plus souvent, la raison est un pare-feu qui réécrit le trafic de messagerie, ou une fonction que le serveur annonce sans l’avoir.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Désactiver l’inspection SMTP dans votre pare-feu pour les adresses du filtre : certains réécrivent les commandes au point que le serveur ne peut plus les lire.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Mettre à jour votre serveur de messagerie, ou désactiver la fonction qu’il annonce puis refuse.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Envoyer les lignes de ce journal à SpamHero si le journal de votre serveur montre une commande complète et correcte.',
  // protocol.sequence
  'The mail conversation got out of step': 'L’échange entre les serveurs s’est désynchronisé',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Votre serveur de messagerie dit que des commandes sont arrivées dans le mauvais ordre ou trop tôt. La raison habituelle est un pare-feu ou un proxy qui modifie le trafic de messagerie entre le filtre et votre serveur.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Désactiver l’inspection SMTP et les proxys de messagerie dans votre pare-feu pour les adresses du filtre.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Exempter les adresses du filtre des délais d’accueil et des contrôles des clients qui parlent trop tôt (early talker) sur votre serveur de messagerie.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Envoyer les lignes de ce journal à SpamHero si rien ne se trouve entre le filtre et votre serveur.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Votre serveur de messagerie compte trop d’échecs',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Votre serveur de messagerie a relevé beaucoup de commandes échouées ou d’adresses inconnues venant d’un même expéditeur et a fermé la porte. Il prend le filtre, qui apporte les messages de tous, pour quelqu’un qui devine des adresses.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Exempter les adresses du filtre des limites d’erreurs et de destinataires inconnus sur votre serveur de messagerie et votre pare-feu.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Importer la liste de vos adresses valides sous Settings > Email Recipients, pour que le filtre refuse lui-même les adresses inconnues.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Attendre la prochaine tentative : un tel bannissement s’achève en général en quelques minutes ou quelques heures.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Relever MaxProtocolErrors sur le connecteur de réception qu’utilise le filtre.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Relever smtpd_hard_error_limit, ou le régler selon le nombre de destinataires d’une remise.',
};
