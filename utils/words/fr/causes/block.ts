import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'L’adresse du filtre est sur une liste de blocage publique',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Votre serveur de messagerie consulte une liste publique d’adresses suspectes, et l’adresse du filtre s’y trouve actuellement. Cette liste vise les expéditeurs inconnus ; les messages du filtre ont déjà été contrôlés et ne devraient pas y être recherchés.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Exempter toutes les adresses du filtre des contrôles par liste de blocage sur votre serveur de messagerie.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Signaler le nom de la liste et la réponse au support du filtre, pour qu’il fasse retirer l’adresse.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Vérifier sur la page de recherche de la liste, souvent indiquée dans la réponse, si l’adresse y figure encore.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there': 'L’adresse du filtre y a mauvaise réputation',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Votre système de messagerie, ou le fournisseur derrière lui, note les adresses d’envoi et refuse l’adresse du filtre. Il voit l’adresse du filtre et non celle de l’expéditeur d’origine : le spam que le filtre laisse passer lui est donc imputé.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Déclarer toutes les adresses du filtre comme fiables dans votre système de messagerie, pour qu’elles ne soient pas notées.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Signaler la réponse entière au support du filtre, pour qu’il demande au fournisseur de réhabiliter l’adresse.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Demander le retrait au fournisseur sur la page que la réponse indique, si elle en indique une.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Votre serveur de messagerie bloque l’adresse du filtre',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Votre serveur de messagerie, ou un pare-feu devant lui, a l’adresse du filtre sur sa propre liste : ajoutée à la main, par pays, ou parce qu’une protection a compté des échecs. Personne d’autre ne décide de cette liste.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Retirer les adresses du filtre de la liste de blocage, de la règle par pays ou du bannissement de votre serveur de messagerie ou de votre pare-feu.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Ajouter toutes les adresses du filtre à la liste des adresses de confiance, pour qu’elles ne soient plus bloquées.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Chercher dans le journal de votre serveur de messagerie, à l’heure de la tentative, la règle qui a refusé.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Rechercher les adresses du filtre dans le portail Defender, dans la liste d’adresses IP bloquées du filtrage des connexions et dans « Tenant Allow/Block List ».',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Regarder dans WHM sous cPHulk, dans le pare-feu et dans la liste des adresses bloquées d’Exim.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Rechercher l’adresse dans les tables que nomment check_client_access et postscreen_access_list.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'Le nom d’hôte du filtre n’est pas accepté',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Votre serveur de messagerie vérifie le nom de l’hôte qui se connecte : celui que le DNS donne pour son adresse (DNS inverse, PTR) ou celui par lequel il se présente (HELO). Il n’a pas pu confirmer le nom de l’hôte du filtre et a refusé.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Exempter toutes les adresses du filtre des contrôles de nom d’hôte, de HELO et de DNS inverse sur votre serveur de messagerie.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Signaler la réponse, avec l’adresse qu’elle nomme, au support du filtre, à qui appartiennent cette adresse et son nom.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Vérifier que le résolveur DNS de votre serveur de messagerie fonctionne, car un nom introuvable est tenu pour manquant.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'Le domaine de l’expéditeur ou un lien est sur une liste de blocage',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Votre serveur de messagerie a recherché le domaine de l’expéditeur, ou une adresse web du message, dans une liste publique de domaines suspects et l’y a trouvé. Il s’agit de l’origine ou du contenu du message, pas du filtre.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Informer l’expéditeur que son domaine ou un lien du message est sur la liste que nomme la réponse, pour qu’il puisse l’en faire retirer.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Exempter les messages du filtre des listes de blocage de domaines et de liens sur votre serveur de messagerie si vous vous fiez au verdict du filtre.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Remettre le message à une autre adresse s’il est urgent et que vous connaissez l’expéditeur.',
  // block.sender-local
  'Your mail system blocks this sender': 'Votre système de messagerie bloque cet expéditeur',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'L’adresse ou le domaine de l’expéditeur est sur une liste de blocage de votre propre système de messagerie, ou du destinataire. Quelqu’un, ou une règle, l’y a mis volontairement.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Vérifier si l’expéditeur est bloqué volontairement et, sinon, retirer l’adresse ou le domaine de la liste de blocage de votre système de messagerie ou du destinataire.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Ne rien changer si ces messages sont indésirables ; bloquer aussi l’expéditeur dans le filtre, et il n’y aura plus de tentative.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Regarder dans le portail Defender, dans « Tenant Allow/Block List » et dans les expéditeurs bloqués du destinataire.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Regarder dans la console d’administration sous Gmail > Spam, hameçonnage et logiciels malveillants > Expéditeurs bloqués.',
  'Look for the address in the tables that check_sender_access names.':
    'Rechercher l’adresse dans les tables que nomme check_sender_access.',
};
