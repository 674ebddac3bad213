import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Uw mailserver nam het bericht aan',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'Het bericht heeft het filter verlaten en uw mailserver heeft het overgenomen. Is het niet te vinden, dan loopt het spoor daar verder.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Kijk in de spammap, de andere mappen en de doorstuurregels van het postvak als het bericht ontbreekt.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Geef de beheerder van uw mailserver het antwoord dat hier is aangehaald: daarmee kan hij het bericht daar opzoeken.',
};
