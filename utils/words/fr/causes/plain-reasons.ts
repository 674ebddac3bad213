import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'Le serveur de messagerie n’a pas pu s’assurer que le message vient bien de l’expéditeur qu’il indique.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'Le serveur de messagerie a refusé le filtre, qui contrôle les messages avant qu’ils ne vous parviennent.',
  'The mail server had too many other connections to take it.':
    'Le serveur de messagerie avait trop d’autres connexions pour l’accepter.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'Le serveur de messagerie n’a pas pu être joint, ou la liaison a été coupée pendant la transmission du message.',
  'The mail server does not take mail from a new sender at the first try.':
    'Le serveur de messagerie n’accepte pas au premier essai les messages d’un nouvel expéditeur.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'Le serveur de messagerie n’accepte qu’un certain nombre de messages à la fois de la part du filtre, qui les contrôle avant qu’ils ne vous parviennent.',
  'No name server could say where mail for this address goes.':
    'Il n’a pas été possible de trouver où doivent aller les messages destinés à cette adresse.',
  'The mail is of a newer kind than the mail server can handle.':
    'Le message est d’un type plus récent que ce que le serveur de messagerie peut traiter.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'Le serveur de messagerie et le filtre, qui contrôle les messages avant qu’ils ne vous parviennent, ne se sont pas compris.',
  'The mail server did not take mail for some time.':
    'Le serveur de messagerie n’a pas accepté de messages pendant un certain temps.',
  'The address that it was sent to is not written as an address must be.':
    'L’adresse à laquelle il a été envoyé n’est pas écrite comme une adresse doit l’être.',
  'The mail server is not set up to take mail for this address.':
    'Le serveur de messagerie n’est pas configuré pour accepter les messages destinés à cette adresse.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'Le serveur de messagerie n’est pas configuré pour accepter les messages venant du filtre, qui les contrôle avant qu’ils ne vous parviennent.',
  'The mail was sent round in circles between mail servers.':
    'Le message a tourné en rond entre des serveurs de messagerie.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'Aucune connexion chiffrée au serveur de messagerie n’a pu être établie, et aucune autre n’était autorisée.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'Le filtre, qui contrôle les messages avant qu’ils ne vous parviennent, a lui-même rencontré une erreur.',
};
