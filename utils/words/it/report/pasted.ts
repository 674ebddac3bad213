import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    many: 'E altri {n} destinatari, non mostrati.',
    one: 'E {n} altro destinatario, non mostrato.',
    other: 'E altri {n} destinatari, non mostrati.',
  },
  '{n} delivered': { many: '{n} consegnati', one: '{n} consegnato', other: '{n} consegnati' },
  'from {sender}': 'da {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Incollare un log di consegna, o la risposta di un server di posta.',
  'This text could not be read to its end.': 'Non è stato possibile leggere questo testo fino alla fine.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Incollare una parte più breve del log, come le righe di un solo messaggio.',
  'The text is very long: only its first six million characters were read.':
    'Il testo è molto lungo: sono stati letti solo i suoi primi sei milioni di caratteri.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    many: '{n} risposte, senza un log attorno.',
    one: '{n} risposta, senza un log attorno.',
    other: '{n} risposte, senza un log attorno.',
  },
  '{n} delivery attempts': {
    many: '{n} tentativi di consegna',
    one: '{n} tentativo di consegna',
    other: '{n} tentativi di consegna',
  },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'Il messaggio gira in tondo: è tornato di continuo a {host}.',
  'These headers show no way that can be read.': 'Queste intestazioni non mostrano un percorso leggibile.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'Ha raggiunto {host} ({when}); nessun filtro vi dichiara di averlo messo da parte.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'Ha raggiunto {host}; nessun filtro vi dichiara di averlo messo da parte.',
  '{filter} put it into Junk ({proof}).': '{filter} l’ha messo nella posta indesiderata ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} l’ha messo in quarantena ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} l’ha messo nella posta in arrivo ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} l’ha preso per spam ({proof}): cercare nella posta indesiderata e in quarantena.',
  '{filter} put it into Junk': '{filter} l’ha messo nella posta indesiderata',
  '{filter} put it into quarantine': '{filter} l’ha messo in quarantena',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} l’ha messo nella posta in arrivo. Se non è lì, guardare regole, inoltri e altre cartelle',
  '{filter} took it for spam': '{filter} l’ha preso per spam',
  '{filter} let it pass': '{filter} l’ha lasciato passare',
  '{filter} says no more than its codes': '{filter} non dice altro che i suoi codici',
  'The last server found {results}.': 'L’ultimo server ha trovato {results}.',
  '{n} more hops, not shown.': {
    many: 'Altri {n} passaggi, non mostrati.',
    one: '{n} altro passaggio, non mostrato.',
    other: 'Altri {n} passaggi, non mostrati.',
  },
  'Microsoft’s own check': 'controllo proprio di Microsoft',
  'It took {total}, of which {span} before {host} had it.':
    'Ha impiegato {total}, di cui {span} prima di arrivare a {host}.',
  'the next server': 'il server successivo',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'Nulla dimostra che un server di SpamHero sia su questo percorso: ogni sua riga può essere stata scritta da qualcuno prima dell’ultimo server.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Dimostrato a partire da {host}. Le righe precedenti possono essere state scritte da chiunque lungo il percorso.',
  'the filter': 'il filtro',
  'the server itself': 'il server stesso',
  'its clock is wrong': 'il suo orologio è sbagliato',
  'the recipient': 'il destinatario',
  '(log)': '(log)',
  '(proven)': '(dimostrato)',
};
