import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'Il server di posta non ha potuto accertare che il messaggio provenga da chi vi figura come mittente.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'Il server di posta ha respinto il filtro, che controlla i messaggi prima che arrivino a destinazione.',
  'The mail server had too many other connections to take it.':
    'Il server di posta aveva troppe altre connessioni per accettarlo.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'Il server di posta non era raggiungibile, o ha interrotto la connessione durante la consegna del messaggio.',
  'The mail server does not take mail from a new sender at the first try.':
    'Il server di posta non accetta al primo tentativo messaggi da un nuovo mittente.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'Il server di posta accetta solo un certo numero di messaggi alla volta dal filtro, che li controlla prima che arrivino a destinazione.',
  'No name server could say where mail for this address goes.':
    'Non è stato possibile trovare dove debba andare la posta per questo indirizzo.',
  'The mail is of a newer kind than the mail server can handle.':
    'Il messaggio è di un tipo più recente di quelli che il server di posta sa trattare.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'Il server di posta e il filtro, che controlla i messaggi prima che arrivino a destinazione, non si sono capiti.',
  'The mail server did not take mail for some time.':
    'Il server di posta per un certo tempo non ha accettato messaggi.',
  'The address that it was sent to is not written as an address must be.':
    'L’indirizzo a cui è stato inviato non è scritto come deve esserlo un indirizzo.',
  'The mail server is not set up to take mail for this address.':
    'Il server di posta non è configurato per accettare messaggi per questo indirizzo.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'Il server di posta non è configurato per accettare messaggi dal filtro, che li controlla prima che arrivino a destinazione.',
  'The mail was sent round in circles between mail servers.':
    'Il messaggio ha girato in tondo tra server di posta.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'Non è stato possibile stabilire una connessione cifrata con il server di posta, e nessun’altra era consentita.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'Il filtro, che controlla i messaggi prima che arrivino a destinazione, ha un guasto proprio.',
};
