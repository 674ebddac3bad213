import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'Le nom du serveur de messagerie n’existe pas',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'Le filtre a recherché l’hôte ou le domaine auquel remettre le message, et les serveurs de noms ont répondu que ce nom n’existe pas. Il est peut-être mal écrit ou supprimé, ou le domaine a expiré.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Vérifier l’orthographe de l’hôte sous Settings > Delivery mail host, et du domaine dans l’adresse.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Créer l’enregistrement A manquant pour ce nom d’hôte chez votre fournisseur DNS, ou rétablir l’ancien.',
  'Check that the registration of the domain has not expired.':
    'Vérifier que l’enregistrement du nom de domaine n’a pas expiré.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Un nom n’a pas pu être résolu pour l’instant',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'Les serveurs de noms du domaine n’ont pas donné de réponse exploitable pour savoir où vont les messages. Cela passe souvent tout seul ; si cela dure, les serveurs de noms du domaine sont en panne ou mal configurés.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Attendre la prochaine tentative : le filtre recherche à nouveau le nom de lui-même.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Vérifier les serveurs de noms du domaine avec votre fournisseur DNS si cela dure plus d’une heure.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Désactiver DNSSEC ou renouveler ses enregistrements si votre fournisseur DNS constate que les signatures du domaine ne correspondent pas.',
  'A name could not be looked up': 'Un nom n’a pas pu être résolu',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'Les serveurs de noms du domaine n’ont pas donné de réponse exploitable pour savoir où vont les messages. Ils sont, ou étaient, en panne ou mal configurés.',
  'Check the name servers of the domain with your DNS provider.':
    'Vérifier les serveurs de noms du domaine avec votre fournisseur DNS.',
  // dns.no-mx
  'The domain names no usable mail server': 'Le domaine n’indique aucun serveur de messagerie utilisable',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'Le nom existe, mais ses entrées DNS ne mènent à aucune adresse qui puisse recevoir des messages : l’enregistrement MX ou A (les entrées qui disent où vont les messages) manque, ou renvoie à un nom ou à une adresse qui ne peut pas fonctionner.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Créer un enregistrement A pour l’hôte indiqué sous Settings > Delivery mail host, afin que son nom mène à l’adresse publique de votre serveur de messagerie.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Créer un enregistrement A pour l’hôte auquel les messages sont remis, afin que son nom mène à l’adresse publique de votre serveur de messagerie.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Corriger les enregistrements MX qui renvoient à un nom inexistant, à un alias ou à une simple adresse IP : un MX doit nommer un hôte qui a une adresse.',
  'Check the spelling of the domain in the address.': 'Vérifier l’orthographe du domaine dans l’adresse.',
};
