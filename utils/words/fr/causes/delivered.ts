import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Votre serveur de messagerie a accepté le message',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'Le message a quitté le filtre et votre serveur de messagerie l’a pris en charge. S’il est introuvable, sa trace se poursuit là-bas.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Regarder dans le dossier de courrier indésirable, les autres dossiers et les règles de redirection de la boîte aux lettres si le message manque.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Donner la réponse citée ici à l’administrateur de votre serveur de messagerie : c’est l’information de suivi pour une recherche.',
};
