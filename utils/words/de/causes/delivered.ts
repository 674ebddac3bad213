import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Ihr Mailserver hat die Nachricht angenommen',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'Die Nachricht hat den Filter verlassen, und Ihr Mailserver hat sie übernommen. Ist sie nicht zu finden, führt die Spur dort weiter.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Sehen Sie im Spamordner, in den anderen Ordnern und in den Weiterleitungsregeln des Postfachs nach, falls die Nachricht fehlt.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Geben Sie dem Administrator Ihres Mailservers die hier zitierte Antwort: Mit ihr lässt sich die Nachricht dort suchen.',
};
