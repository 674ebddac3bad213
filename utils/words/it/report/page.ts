import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} su {all} destinatari',
  'stuck {span}': 'bloccato da {span}',
  'stuck less than a minute': 'bloccato da meno di un minuto',
  '{names} and {n} more': {
    many: '{names} e altri {n}',
    one: '{names} e {n} altro',
    other: '{names} e altri {n}',
  },
  '{status}: {title}. Press Tab for steps.': '{status}: {title}. Premere Tab per i passi.',
  Queued: 'In coda',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'In coda. Parte tra un istante, di solito in meno di un minuto.',
  Deferring: 'Differito',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Un tentativo di consegna è fallito; il filtro continua a provare.',
  'It could not be delivered to one or more recipients.':
    'Non è stato possibile consegnarlo a uno o più destinatari.',
  'Deep filtered': 'Filtraggio approfondito',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Trattenuto per un ulteriore filtraggio, circa due ore. “Deliver” lo rilascia subito.',
  'Not delivered': 'Non consegnato',
  'The page shows it as not delivered. Its log tells why.':
    'La pagina lo mostra come non consegnato. Il suo log dice perché.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'Ultima lettura: {when}',
  '{when} or later': '{when} o più tardi',
  '{n} messages known from {when}': {
    many: '{n} messaggi, ultima lettura: {when}',
    one: '{n} messaggio, ultima lettura: {when}',
    other: '{n} messaggi, ultima lettura: {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Tentativo {n} di {all}',
  'same answer': 'stessa risposta',
  '{recipient}: same as {other} above': '{recipient}: come {other} qui sopra',
  '{status} for {recipient}': '{status} per {recipient}',
  '{status} to {recipient}': '{status} a {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'il server di posta del filtro stesso',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Per leggerli tutti qui, aprire i “Logs” di uno di essi.',
  '{n} failed': { many: '{n} falliti', one: '{n} fallito', other: '{n} falliti' },
  '{n} deferring': { many: '{n} differiti', one: '{n} differito', other: '{n} differiti' },
  '{n} queued': { many: '{n} in coda', one: '{n} in coda', other: '{n} in coda' },
  '{n} deep filtered': {
    many: '{n} in filtraggio approfondito',
    one: '{n} in filtraggio approfondito',
    other: '{n} in filtraggio approfondito',
  },
  '{n} of unknown state': {
    many: '{n} di stato sconosciuto',
    one: '{n} di stato sconosciuto',
    other: '{n} di stato sconosciuto',
  },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'Voi o l’amministratore del vostro server',
  Wait: 'Attendere',
  'Nobody: delivered by now': 'Nessuno: ormai consegnati',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Lettura dei log: {done} di {total}',
  'since {when}': 'dal {when}',
  '{n} of {all}': '{n} su {all}',
  '{name}, one of {n} recipients': {
    many: '{name}, uno di {n} destinatari',
    one: '{name}, unico destinatario',
    other: '{name}, uno di {n} destinatari',
  },
  'Without any attempt so far: {n}': 'Finora senza alcun tentativo: {n}',
  'The log tells of no recipient: {n}': 'Il log non indica alcun destinatario: {n}',
  'Could not be read: {n}': 'Non leggibili: {n}',
  'Not read yet: {n}': 'Non ancora letti: {n}',
  'Show fewer': 'Mostra meno',
  'Show all {n}': 'Mostra tutti ({n})',
  'Copy as a ticket': 'Copia come ticket',
  'Copy all {n}': 'Copia tutti ({n})',
  Copied: 'Copiato',
  'The browser did not let it be copied': 'Il browser non ha permesso la copia',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'Yellowline non è ancora attivo su {host}.',
  'This page was opened before Yellowline was installed or updated.':
    'Questa pagina è stata aperta prima che Yellowline fosse installato o aggiornato.',
  'Yellowline does not run on {host}.': 'Yellowline non è attivo su {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Se la vostra pagina Quarantine+ è qui, consentitelo su questo solo sito.',
  'On this page: {rows}, {undelivered}, {logs}.': 'In questa pagina: {rows}, {undelivered}, {logs}.',
  '{n} rows': { many: '{n} righe', one: '{n} riga', other: '{n} righe' },
  '{n} undelivered': { many: '{n} non consegnati', one: '{n} non consegnato', other: '{n} non consegnati' },
  '{n} logs': { many: '{n} log', one: '{n} log', other: '{n} log' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Qui non è stato riconosciuto alcun messaggio non consegnato né alcun log aperto. Se ce n’è uno, segnalarlo in fondo a questa finestra: il rapporto dice com’è costruita la pagina.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'La pagina continua a togliere le spiegazioni, e Yellowline ha smesso di aggiungerle. Ricaricare la pagina per ricominciare.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'La pagina ha inviato più log insieme di quanti Yellowline ne legga; alcuni sono stati tralasciati.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Lettura del log…',
  'The log tells of no delivery attempt so far.': 'Il log non indica finora alcun tentativo di consegna.',
  'Why? Open Logs once: from then on pointing is enough.':
    'Perché? Aprire “Logs” una volta: da quel momento basta puntare la riga.',
  '{n} logs could not be read.': {
    many: 'Non è stato possibile leggere {n} log.',
    one: 'Non è stato possibile leggere {n} log.',
    other: 'Non è stato possibile leggere {n} log.',
  },
  'Reading has stopped.': 'La lettura si è fermata.',
  'Open Logs to see the reason here.': 'Aprire “Logs” per vedere qui il motivo.',
  'You are offline. What was read stays here.': 'Non c’è connessione. Ciò che è stato letto resta qui.',
  'The portal did not answer.': 'Il portale non ha risposto.',
  'The portal answered something else: are you signed in?':
    'Il portale ha risposto altro: l’accesso è ancora valido?',
  'The answer was not this message’s log.': 'La risposta non era il log di questo messaggio.',
  'The portal answered with an error ({code}).': 'Il portale ha risposto con un errore ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'destinatario non indicato',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Qui non c’è traccia di consegne.',
  'Open the logs of a message to see what happened to it.':
    'Aprire i “Logs” di un messaggio per vedere che cosa gli è successo.',
  '{status}: {open} of {scope}.': '{status}: {open} su {scope}.',
  '{status}: all {scope}.': '{status}: tutti ({scope}).',
  '{n} recipients': { many: '{n} destinatari', one: '{n} destinatario', other: '{n} destinatari' },
  '{recipients} in {messages}': '{recipients} in {messages}',
  '{n} messages': { many: '{n} messaggi', one: '{n} messaggio', other: '{n} messaggi' },
  '{n} recipients{#of}': { many: '{n} destinatari', one: '{n} destinatario', other: '{n} destinatari' },
  '{n} messages{#of}': { many: '{n} messaggi', one: '{n} messaggio', other: '{n} messaggi' },
  '{title}, and {n} other reasons.': {
    many: '{title}, e altri {n} motivi.',
    one: '{title}, e {n} altro motivo.',
    other: '{title}, e altri {n} motivi.',
  },
  'For {recipient}: {step}': 'Per {recipient}: {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Chiudere prima questo log: {name} è nella riga del messaggio, che è evidenziata.',
  'Close this log first. Then open {menu} and press {name}.':
    'Chiudere prima questo log. Poi aprire {menu} e premere {name}.',
  'Close this log first. Then press {name}.': 'Chiudere prima questo log. Poi premere {name}.',
  'Open {menu}, then press {name}.': 'Aprire {menu}, poi premere {name}.',
  'Here: {name}.': 'Qui: {name}.',
};
