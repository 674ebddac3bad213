import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'Le message tourne en rond',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'Le message est passé par tant de serveurs qu’il a été arrêté. Le plus souvent, votre serveur de messagerie le renvoie sans cesse au filtre au lieu de le mettre dans la boîte aux lettres.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Trouver ce qui renvoie le message : une redirection, un alias, un connecteur ou un hôte actif (smart host) sur votre serveur de messagerie qui ramène au filtre.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Vérifier que Settings > Delivery mail host nomme votre propre serveur de messagerie et non le filtre.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Remettre ce message à une autre adresse, sur un autre système de messagerie, s’il est nécessaire avant.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Remettre ce message en file d’attente pour une adresse hors de Microsoft : Microsoft l’a pris pour un message sortant, car il correspondait au connecteur de quelqu’un, souvent de l’expéditeur.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Remettre les messages de ce destinataire par l’alias qui se termine par onmicrosoft.com comme contournement durable.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Demander à l’administrateur de l’expéditeur de désactiver l’ancien connecteur entrant qui contient les adresses du filtre.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Vérifier le type du domaine accepté et le connecteur d’envoi : un « relais interne » avec un hôte actif (smart host) qui ramène au filtre crée une boucle.',
  // route.null-mx
  'The domain says that it takes no mail': 'Le domaine déclare n’accepter aucun message',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'L’entrée DNS de messagerie de ce domaine est celle, particulière, qui signifie « pas de messages ici » (un enregistrement MX nul), ou son serveur le dit clairement.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Vérifier s’il y a une faute de frappe dans le domaine de l’adresse, et indiquer la bonne adresse à l’expéditeur.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Vérifier que Settings > Delivery mail host nomme votre serveur de messagerie, et non un hôte qui n’accepte pas de messages.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Remplacer l’enregistrement MX formé d’un seul point si ce domaine doit recevoir des messages.',
  'Re-queue the message once the domain takes mail.':
    'Remettre le message en file d’attente une fois que le domaine accepte les messages.',
};
