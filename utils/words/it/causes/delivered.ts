import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Il vostro server di posta ha accettato il messaggio',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'Il messaggio ha lasciato il filtro e il vostro server di posta l’ha preso in carico. Se non si trova, le sue tracce proseguono lì.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Cercare nella posta indesiderata, nelle altre cartelle e nelle regole di inoltro della casella se il messaggio manca.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Dare all’amministratore del vostro server di posta la risposta citata qui: contiene i dati per una ricerca.',
};
