import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Nessuno: si risolve da solo',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { many: '{n} in attesa', one: '{n} in attesa', other: '{n} in attesa' },
  nothing: 'nulla',
  '{from} to {to}': '{from}–{to}',
  'until {when}': 'fino al {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': '{messages} prima',
  'New causes': 'Nuove cause',
  'Causes that are gone': 'Cause scomparse',
  'Servers that got worse': 'Server peggiorati',
  'Servers that got better': 'Server migliorati',
  'Delays that have moved': 'Ritardi cambiati',
  'Better than before: {share} did not arrive, {before} before.':
    'Meglio di prima: {share} non arrivati, prima {before}.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Peggio di prima: {share} non arrivati, prima {before}.',
  'About as before: {share} did not arrive, {before} before.':
    'Più o meno come prima: {share} non arrivati, prima {before}.',
  'Nothing to compare: the first holds no message.': 'Nulla da confrontare: il primo non contiene messaggi.',
  'Nothing to compare: the second holds no message.':
    'Nulla da confrontare: il secondo non contiene messaggi.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Peggio di prima: {share} non arrivati, prima {before}, soprattutto verso {server}.',
  'New: {title} ({n}).': 'Nuovo: {title} ({n}).',
  '{open} of {n} messages': {
    many: '{open} su {n} messaggi',
    one: '{open} su {n} messaggio',
    other: '{open} su {n} messaggi',
  },
  '{share} not delivered, {before} before': '{share} non consegnati, prima {before}',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (mediana di {n}), prima {spanBefore} di {nBefore}',
  'and {n} more': { many: 'e ancora {n}', one: 'e ancora {n}', other: 'e ancora {n}' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { many: '{n} domini', one: '{n} dominio', other: '{n} domini' },
  'Without a recipient': 'Senza destinatario',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'prima della coda: ricezione del messaggio o tentativi precedenti',
  'waiting in the queue for its turn': 'attesa del proprio turno in coda',
  'finding and greeting the next server': 'ricerca e contatto del server successivo',
  'handing the message over': 'consegna del messaggio al server',
  '{span} in the filter.': '{span} nel filtro.',
  '{span} in the filter, most of it {part}.': '{span} nel filtro, per lo più: {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Aperto',
  Acknowledged: 'Preso in carico',
  Mended: 'Risolto',
  '{n} not arrived': { many: '{n} non arrivati', one: '{n} non arrivato', other: '{n} non arrivati' },
  '{n} open': { many: '{n} aperti', one: '{n} aperto', other: '{n} aperti' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Qui non c’è nessuno dei suoi messaggi: è stato letto da file, o il periodo di conservazione è passato.',
  'Open again': 'Di nuovo aperto',
  'Broke out again after it was mended {when}.': 'Si è ripresentato dopo essere stato risolto ({when}).',
  'Who can end it: {actor}.': 'Chi può porvi fine: {actor}.',
  'It has gone on for {span}. What can end it:': 'Dura da {span}. Che cosa può porvi fine:',
  'From {from} to {to}, for {span}.': 'Dal {from} al {to}, per {span}.',
  'From {from} to {to}.': 'Dal {from} al {to}.',
  'Mail arrives there again, last {when}.': 'I messaggi vi arrivano di nuovo, l’ultimo il {when}.',
  'Since {since}, for {span}, last seen {last}.': 'Dal {since}, per {span}, visto l’ultima volta il {last}.',
  'Since {since}, last seen {last}.': 'Dal {since}, visto l’ultima volta il {last}.',
  '{n} delivered since': {
    many: '{n} consegnati da allora',
    one: '{n} consegnato da allora',
    other: '{n} consegnati da allora',
  },
  '{messages}: {shares}.': '{messages}: {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    many: '{messages} a {n} destinatari: {shares}.',
    one: '{messages} a {n} destinatario: {shares}.',
    other: '{messages} a {n} destinatari: {shares}.',
  },
  'Healed: everything has arrived.': 'Risolto da sé: tutto è arrivato.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'Ciò che attende viene consegnato da solo una volta risolto il problema, per circa cinque giorni.',
  'What waits is delivered by itself.': 'Ciò che attende viene consegnato da solo.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Ciò che è fallito non viene ritentato automaticamente: rimetterlo in coda una volta risolto il problema.',
  'What failed is not tried again by itself: re-queue it.':
    'Ciò che è fallito non viene ritentato automaticamente: rimetterlo in coda.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Ciò che è fallito non viene ritentato automaticamente: rimetterlo in coda una volta che è passato.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': {
    many: '{n} presi in carico',
    one: '{n} preso in carico',
    other: '{n} presi in carico',
  },
  '{n} mended': { many: '{n} risolti', one: '{n} risolto', other: '{n} risolti' },
  '{n} incidents are open.': {
    many: '{n} incidenti sono aperti.',
    one: '{n} incidente è aperto.',
    other: '{n} incidenti sono aperti.',
  },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'Nessuna traccia di consegna trovata.',
  'All {n} messages were delivered.': {
    many: 'Tutti i {n} messaggi sono stati consegnati.',
    one: 'Il messaggio è stato consegnato.',
    other: 'Tutti i {n} messaggi sono stati consegnati.',
  },
  'The message is not delivered: {title}.': 'Il messaggio non è consegnato: {title}.',
  'The message is not delivered.': 'Il messaggio non è consegnato.',
  '{share} are not delivered.': {
    many: 'Non consegnati: {share}.',
    one: 'Non consegnato: {share}.',
    other: 'Non consegnati: {share}.',
  },
  '{share} are not delivered, mostly: {title}.': {
    many: 'Non consegnati: {share}, soprattutto: {title}.',
    one: 'Non consegnato: {share}. {title}.',
    other: 'Non consegnati: {share}, soprattutto: {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    'Sono elencati {n} messaggi, quelli falliti o in attesa prima di quelli consegnati subito. Tutti sono contati.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Tutte le righe del log',
  // utils/report/workbench/message-view.ts
  Recipients: 'Destinatari',
  'Recoverable until': 'Recuperabile fino a',
  'about {when}': 'circa {when}',
  '{n} earlier attempts with the same answer.': {
    many: '{n} tentativi precedenti con la stessa risposta.',
    one: '{n} tentativo precedente con la stessa risposta.',
    other: '{n} tentativi precedenti con la stessa risposta.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    many: '{n} tentativi precedenti con la stessa risposta, il primo {since}.',
    one: '{n} tentativo precedente con la stessa risposta, il primo {since}.',
    other: '{n} tentativi precedenti con la stessa risposta, il primo {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'Nessuno è stato contattato: il motivo è quello di un tentativo precedente.',
  'This line gives no reason: it is that of the attempt before.':
    'Questa riga non dà un motivo: è quello del tentativo prima.',
  'after {span}': 'dopo {span}',
  'Retries ended at about {when}.': 'I nuovi tentativi sono finiti ({when} circa).',
  'A new try was due at about {when}: this log ends before it.':
    'Un nuovo tentativo era previsto ({when} circa): questo log finisce prima.',
  'Next try at about {when} (estimated from the gaps above).':
    'Prossimo tentativo: {when} circa (stimato dagli intervalli sopra).',
  'Next try at about {when} (estimated).': 'Prossimo tentativo: {when} circa (stimato).',
  'Retries end at about {when}.': 'I nuovi tentativi finiscono ({when} circa).',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Questo messaggio era in “{file}”, che qui non è più aperto: aprirlo o incollarlo di nuovo per vedere il messaggio.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Questo messaggio era in un log che qui non è più aperto: aprirlo o incollarlo di nuovo per vedere il messaggio.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.': 'Questa casella accetta di nuovo la posta, dal {when}.',
  'Mail of this sender gets through again, since {when}.':
    'La posta di questo mittente passa di nuovo, dal {when}.',
  'This server takes mail again, since {when}.': 'Questo server accetta di nuovo la posta, dal {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Ultimo giorno',
  Today: 'Oggi',
  'Last {n} days': { many: 'Ultimi {n} giorni', one: 'Ultimo {n} giorno', other: 'Ultimi {n} giorni' },
  '{n} days': { many: '{n} giorni', one: '{n} giorno', other: '{n} giorni' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': {
    many: '… e ancora {n} file.',
    one: '… e ancora {n} file.',
    other: '… e ancora {n} file.',
  },
  '{file} was not read to its end: the reading was stopped.':
    '{file} non è stato letto fino alla fine: la lettura è stata fermata.',
  '{file} was not read: the reading was stopped.': '{file} non è stato letto: la lettura è stata fermata.',
  '{file} holds no delivery records.': '{file} non contiene tracce di consegna.',
  'What was read of it is shown.': 'Viene mostrato ciò che ne è stato letto.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} è stato modificato, spostato o rimosso durante la lettura: sceglierlo di nuovo, o una sua copia.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} è danneggiato o incompleto: i suoi dati compressi si interrompono.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} è danneggiato o incompleto: il suo elenco di file non è leggibile.',
  '{file} holds no files.': '{file} non contiene file.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} è un archivio ZIP64, che qui non viene letto: decomprimerlo prima, o comprimerlo come .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} è protetto da una password: decomprimerlo prima.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} è troppo grande una volta decompresso: decomprimerlo prima, e scegliere ciò che conta.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} è compresso in un modo che qui non viene letto: decomprimerlo prima, o comprimerlo come .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} non è testo: scegliere un log, un messaggio o una tabella.',
  '{file} could not be read to its end.': 'Non è stato possibile leggere {file} fino alla fine.',
  '{names} and {n} more{#files}': {
    many: '{names} e altri {n}',
    one: '{names} e {n} altro',
    other: '{names} e altri {n}',
  },
  '{size} a second': '{size} al secondo',
  '{size} read in {span}': '{size} letti in {span}',
  'about {span} left': 'ancora circa {span}',
  '{done} of {total} read': 'letti {done} su {total}',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    many: '{n} su {all} arrivati da allora',
    one: '{n} su {all} arrivato da allora',
    other: '{n} su {all} arrivati da allora',
  },
  '{n} still wait': {
    many: '{n} attendono ancora',
    one: '{n} attende ancora',
    other: '{n} attendono ancora',
  },
  'Mended {when}: {parts}.': 'Risolto ({when}): {parts}.',
  '{n} had failed for good before: re-queue these': {
    many: '{n} erano già falliti definitivamente: rimetterli in coda',
    one: '{n} era già fallito definitivamente: rimetterlo in coda',
    other: '{n} erano già falliti definitivamente: rimetterli in coda',
  },
  '{n} had failed for good before': {
    many: '{n} erano già falliti definitivamente',
    one: '{n} era già fallito definitivamente',
    other: '{n} erano già falliti definitivamente',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'Non è dimostrato che sia risolto: tutto è fallito definitivamente, e null’altro lo dimostra.',
  'Not proven to be mended: {proof}': 'Non è dimostrato che sia risolto: {proof}',
  'Not proven to be mended: {seen}; {proof}': 'Non è dimostrato che sia risolto: {seen}; {proof}',
  '{n} of {all} servers take mail again': {
    many: '{n} server su {all} accettano di nuovo messaggi',
    one: '{n} server su {all} accetta di nuovo messaggi',
    other: '{n} server su {all} accettano di nuovo messaggi',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    many: 'altre {n} consegne a questo server dopo l’ultimo errore lo proverebbero.',
    one: '{n} altra consegna a questo server dopo l’ultimo errore lo proverebbe.',
    other: 'altre {n} consegne a questo server dopo l’ultimo errore lo proverebbero.',
  },
  '{n} more deliveries at the others would prove it.': {
    many: 'altre {n} consegne agli altri lo proverebbero.',
    one: '{n} altra consegna agli altri lo proverebbe.',
    other: 'altre {n} consegne agli altri lo proverebbero.',
  },
  '{n} of {all} mailboxes take mail again': {
    many: '{n} caselle su {all} ricevono di nuovo messaggi',
    one: '{n} casella su {all} riceve di nuovo messaggi',
    other: '{n} caselle su {all} ricevono di nuovo messaggi',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    many: 'altre {n} consegne a questa casella dopo l’ultimo errore lo proverebbero.',
    one: '{n} altra consegna a questa casella dopo l’ultimo errore lo proverebbe.',
    other: 'altre {n} consegne a questa casella dopo l’ultimo errore lo proverebbero.',
  },
  '{n} more deliveries to the others would prove it.': {
    many: 'altre {n} consegne alle altre lo proverebbero.',
    one: '{n} altra consegna alle altre lo proverebbe.',
    other: 'altre {n} consegne alle altre lo proverebbero.',
  },
  '{n} of {all} senders get through again': {
    many: 'i messaggi di {n} mittenti su {all} passano di nuovo',
    one: 'i messaggi di {n} mittente su {all} passano di nuovo',
    other: 'i messaggi di {n} mittenti su {all} passano di nuovo',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    many: 'altre {n} consegne di questo mittente dopo l’ultimo errore lo proverebbero.',
    one: '{n} altra consegna di questo mittente dopo l’ultimo errore lo proverebbe.',
    other: 'altre {n} consegne di questo mittente dopo l’ultimo errore lo proverebbero.',
  },
  '{n} more deliveries of the others would prove it.': {
    many: 'altre {n} consegne degli altri lo proverebbero.',
    one: '{n} altra consegna degli altri lo proverebbe.',
    other: 'altre {n} consegne degli altri lo proverebbero.',
  },
  '{n} of {all} messages arrived': {
    many: '{n} messaggi su {all} sono arrivati',
    one: '{n} messaggio su {all} è arrivato',
    other: '{n} messaggi su {all} sono arrivati',
  },
  '{n} more deliveries of this message would prove it.': {
    many: 'altre {n} consegne di questo messaggio lo proverebbero.',
    one: '{n} altra consegna di questo messaggio lo proverebbe.',
    other: 'altre {n} consegne di questo messaggio lo proverebbero.',
  },
  '{n} have still to arrive.': {
    many: '{n} devono ancora arrivare.',
    one: '{n} deve ancora arrivare.',
    other: '{n} devono ancora arrivare.',
  },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Consegnato, dopo: {title}',
};
