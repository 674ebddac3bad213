import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Rifiutato in via definitiva, senza un motivo chiaro nella risposta',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'Il messaggio è stato rifiutato in via definitiva. Né le parole né i codici della risposta rivelano un motivo, quindi solo i log del server che ha risposto possono dire di più.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Cercare quest’ora e questo destinatario nel log del vostro server di posta: dice più della risposta.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Controllare che il vostro server di posta si fidi degli indirizzi del filtro, perché una regola contro i mittenti sconosciuti risponde spesso così.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason': 'Differito, senza un motivo chiaro nella risposta',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'Il messaggio questa volta non è stato accettato, e il filtro riprova da solo. Né le parole né i codici della risposta rivelano un motivo.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Attendere il prossimo tentativo: molti rifiuti di questo tipo finiscono entro un’ora.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Cercare quest’ora e questo destinatario nel log del vostro server di posta se continua: dice più della risposta.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Controllare che il vostro server di posta si fidi degli indirizzi del filtro, così che i suoi limiti e controlli per gli estranei non valgano.',
  'Not delivered, and the answer gives no clear reason':
    'Non consegnato, senza un motivo chiaro nella risposta',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'Il messaggio non è stato accettato in nessuno dei tentativi. Né le parole né i codici della risposta rivelano un motivo.',
};
