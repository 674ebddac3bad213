import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'Il dominio del mittente non esiste',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Il vostro server di posta ha cercato il dominio dell’indirizzo del mittente e non ha trovato nulla che accetti posta. Rifiuta i mittenti a cui non si può rispondere.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Informare il mittente, per altra via, che il dominio nel suo indirizzo non ha record DNS (le voci pubbliche dei nomi) funzionanti.',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Controllare che il vostro server di posta riesca a risolvere i nomi, se mittenti di più domini vengono rifiutati così.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Escludere gli indirizzi del filtro da questo controllo, perché il filtro ha già esaminato il mittente.',
  // sender.rejected
  'Your mail server refuses the sender’s address':
    'Il vostro server di posta rifiuta l’indirizzo del mittente',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'L’indirizzo da cui il messaggio dice di provenire non è accettato: non ha potuto essere verificato, non è completo, o è un indirizzo del vostro stesso dominio usato dall’esterno.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Leggere le parole citate: dicono se l’indirizzo non ha potuto essere verificato, è incompleto o appartiene al vostro stesso dominio.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Escludere gli indirizzi del filtro dai controlli sul mittente del vostro server di posta, come i callout (la richiesta di conferma al server del mittente) e l’anti-spoofing.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Comunicare al mittente quale indirizzo è stato rifiutato, se è l’indirizzo stesso a essere sbagliato.',
};
