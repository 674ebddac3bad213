import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Votre serveur de messagerie ne considère pas le domaine comme le sien',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Votre serveur de messagerie pense que les messages pour ce domaine vont ailleurs et qu’on lui demande de les relayer, ce qu’il refuse. Soit le domaine manque dans ses propres paramètres, soit le filtre remet les messages au mauvais serveur.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Ajouter le domaine sur votre serveur de messagerie comme domaine qu’il héberge et pour lequel il accepte les messages.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Vérifier sous Settings > Delivery mail host que le filtre remet les messages au serveur qui a vos boîtes aux lettres.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Demander à votre hébergeur de le faire si vous ne le pouvez pas : lui préciser que les messages arrivent par un filtre, et que le domaine est local.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Vérifier que le domaine est un domaine accepté du locataire et que sa configuration est terminée, et que le « Delivery mail host » est celui que Microsoft indique pour ce domaine.',
  // relay.client-not-allowed
  'Your server does not let this filter address in': 'Votre serveur n’admet pas cette adresse du filtre',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Votre serveur de messagerie n’accepte de messages que d’une liste de serveurs, par un connecteur, une liste d’accès ou un pare-feu, et l’adresse du filtre qui a transmis ce message n’y figure pas.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Ajouter toutes les adresses actuelles du filtre à la liste des serveurs autorisés à remettre des messages à votre serveur de messagerie.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Chercher une règle créée pour d’anciennes adresses du filtre, ou pour un autre filtre, et la mettre à jour.',
  // relay.authentication-required
  'Your mail server wants the filter to log in':
    'Votre serveur de messagerie veut que le filtre s’authentifie',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Votre serveur de messagerie a demandé un nom d’utilisateur et un mot de passe, ou a refusé ceux qu’il a reçus. Les messages venant d’autres serveurs ne s’authentifient jamais : celui-ci a donc été transmis à un serveur ou à un port destiné aux logiciels de messagerie des utilisateurs.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Faire accepter par votre serveur de messagerie, sans authentification, les messages pour votre propre domaine venant des adresses du filtre.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Vérifier que Settings > Delivery mail host nomme le serveur de réception et le port 25, et non un serveur d’envoi (comme smtp.… ou le port 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Vérifier le nom d’utilisateur et le mot de passe si une authentification a été volontairement configurée pour cette remise.',
  'The filter could not log in to your mail server':
    'Le filtre n’a pas pu s’authentifier auprès de votre serveur de messagerie',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'Le filtre a été configuré pour s’authentifier auprès de votre serveur de messagerie, et son propre serveur de messagerie dit que cela n’a pas fonctionné.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Envoyer les lignes de ce journal au support de SpamHero, qui a configuré l’authentification.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Autoriser « Utilisateurs anonymes » sur le connecteur de réception qu’atteint le filtre.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Remettre les messages à l’hôte propre à votre domaine sous mail.protection.outlook.com, et non à smtp.office365.com.',
};
