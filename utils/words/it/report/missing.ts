import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Qualcosa non è riuscito, e l’elenco non dice dove: presso il filtro o sul server a cui consegna.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'Il relay ha rinunciato dopo giorni di tentativi; in questo log non c’è alcun errore precedente di questo messaggio, quindi il motivo non si può dire.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'Il codice di risposta {code} è un’accettazione, ma le parole rifiutano; si è creduto alle parole.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'I codici si contraddicono: {final} è definitivo, {short} è temporaneo.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'Le parole non corrispondono ad alcuna causa nota qui; il codice {code} è proprio di {vendor} e significa “{title}”.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'La risposta non conteneva parole; il codice {code} è proprio di {vendor} e significa “{title}”.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'Le parole non corrispondono ad alcuna causa nota qui; il codice {code} è registrato come “{title}”.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'La risposta non conteneva parole; il codice {code} è registrato come “{title}”.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'Le parole non corrispondono ad alcuna causa nota qui, e nessun registro conosce il codice {code}, quindi il motivo non si può dire.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'Il codice di risposta {code} non è una risposta a una consegna, quindi non se ne può ricavare nulla.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'Il codice di risposta {code} è un’accettazione, e le parole non corrispondono ad alcuna causa nota qui, quindi il motivo non si può dire.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'Il codice di risposta {code} è un’accettazione, e non dice altro, quindi il motivo non si può dire.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'Il codice di risposta {code} è un rifiuto temporaneo, e le parole non corrispondono ad alcuna causa nota qui, quindi il motivo non si può dire.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'Il codice di risposta {code} è un rifiuto temporaneo, e non dice altro, quindi il motivo non si può dire.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'Il codice di risposta {code} è un rifiuto definitivo, e le parole non corrispondono ad alcuna causa nota qui, quindi il motivo non si può dire.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'Il codice di risposta {code} è un rifiuto definitivo, e non dice altro, quindi il motivo non si può dire.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Non c’è alcun codice, e le parole non corrispondono ad alcuna causa nota qui, quindi il motivo non si può dire.',
  'The record holds no reply, so the reason cannot be told.':
    'La riga non contiene alcuna risposta, quindi il motivo non si può dire.',
};
