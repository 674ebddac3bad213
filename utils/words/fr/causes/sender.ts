import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'Le domaine de l’expéditeur n’existe pas',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Votre serveur de messagerie a recherché le domaine de l’adresse de l’expéditeur et n’a rien trouvé qui accepte des messages. Il refuse les expéditeurs auxquels on ne peut pas répondre.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Informer l’expéditeur, par un autre moyen, que le domaine de son adresse n’a pas d’enregistrements DNS (les entrées publiques des noms) qui fonctionnent.',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Vérifier que votre serveur de messagerie peut résoudre les noms, si des expéditeurs de plusieurs domaines sont refusés ainsi.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Exempter les adresses du filtre de ce contrôle, car le filtre a déjà examiné l’expéditeur.',
  // sender.rejected
  'Your mail server refuses the sender’s address':
    'Votre serveur de messagerie refuse l’adresse de l’expéditeur',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'L’adresse dont le message dit provenir n’est pas acceptée : elle n’a pas pu être vérifiée, n’est pas complète, ou est une adresse de votre propre domaine utilisée de l’extérieur.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Lire les mots cités : ils disent si l’adresse n’a pas pu être vérifiée, est incomplète ou appartient à votre propre domaine.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Exempter les adresses du filtre des contrôles de l’expéditeur sur votre serveur de messagerie, comme les « callouts » (interrogation en retour du serveur de l’expéditeur) et l’anti-usurpation.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Indiquer à l’expéditeur quelle adresse a été refusée, si c’est l’adresse elle-même qui est fausse.',
};
