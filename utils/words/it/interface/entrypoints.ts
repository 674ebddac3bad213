import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Non è stato compreso: ricaricare la pagina.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} non è un file salvato qui.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} è stato salvato da una versione più recente di Yellowline: aggiornare Yellowline per leggere questo file.',
  '{n} messages were restored.': {
    many: '{n} messaggi sono stati importati.',
    one: '{n} messaggio è stato importato.',
    other: '{n} messaggi sono stati importati.',
  },
  '{n} messages were restored, and the settings.': {
    many: '{n} messaggi sono stati importati, insieme alle impostazioni.',
    one: '{n} messaggio è stato importato, insieme alle impostazioni.',
    other: '{n} messaggi sono stati importati, insieme alle impostazioni.',
  },
  '{n} entries were no messages, and were left out.': {
    many: '{n} voci non erano messaggi, e sono state tralasciate.',
    one: '{n} voce non era un messaggio, ed è stata tralasciata.',
    other: '{n} voci non erano messaggi, e sono state tralasciate.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Poi l’estensione non ha più risposto. Leggere il file ancora una volta: ciò che è stato importato resta, e nulla viene importato due volte.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Tutto è stato eliminato.',
  'What was kept of {portal} is erased.': 'Ciò che {portal} conteneva è stato eliminato.',
  'What was kept of pasted text and of files is erased.':
    'Ciò che contenevano i testi incollati o i file letti è stato eliminato.',
  'nothing is kept{#it_stays_that}': 'non viene conservato nulla',
  'messages are kept for {n} days{#it_stays_that}': {
    many: 'i messaggi sono conservati per {n} giorni',
    one: 'i messaggi sono conservati per {n} giorno',
    other: 'i messaggi sono conservati per {n} giorni',
  },
  'no log is read by pointing{#it_stays_that}': 'nessun log viene letto con il puntatore',
  'copied reports have no names{#it_stays_that}': 'i rapporti copiati non contengono nomi',
  '{what}, and that {more}': '{what}, e {more}',
  'As you chose, it stays that {what}.': 'Come avete scelto, resta così: {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.':
    'La cronologia non risponde: ricaricare questa pagina.',
  '{n} messages kept, about {size}.': {
    many: '{n} messaggi conservati, circa {size}.',
    one: '{n} messaggio conservato, circa {size}.',
    other: '{n} messaggi conservati, circa {size}.',
  },
  'Pasted, or read from files': 'Incollati, o letti da file',
  // entrypoints/options/main.tsx
  'Saved.': 'Salvato.',
  'That did not work: load this page again and try once more.':
    'Non ha funzionato: ricaricare questa pagina e riprovare.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Tutte le scelte sono come all’inizio.',
  'Your choices are back.': 'Le vostre scelte sono di nuovo attive.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'Il browser non ha conservato questa scelta: il suo spazio è pieno o disattivato.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'Apri la finestra dell’estensione',
  'The browser keeps them on its page of extension shortcuts.':
    'Il browser le tiene nella sua pagina delle scorciatoie delle estensioni.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'Firefox le tiene nella sua pagina dei componenti aggiuntivi, sotto l’ingranaggio: Gestisci scorciatoie estensioni.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'Yellowline è già attivo su {host}.',
  'The browser was not allowed to let Yellowline run there.':
    'Al browser non è stato permesso di attivarvi Yellowline.',
  'The browser does not let extensions run there.': 'Il browser non permette estensioni su quella pagina.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline: {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline: privacy',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'Nessun messaggio da scrivere: {reader} non può fare nulla per quanto dice questo log.',
  'There is something to write to others: {commands}.': 'C’è qualcosa da scrivere ad altri: {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Benvenuti in Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Log di esempio',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    many: 'Salvato, con {n} messaggi.',
    one: 'Salvato, con {n} messaggio.',
    other: 'Salvato, con {n} messaggi.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Testo incollato',
  'Dropped text': 'Testo trascinato',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Non è ancora conservato nulla.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    many: '{n} messaggi salvati come {file}.',
    one: '{n} messaggio salvato come {file}.',
    other: '{n} messaggi salvati come {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Questi sono i primi {number}: restringere l’elenco per salvarne altri.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { many: '{n} messaggi.', one: '{n} messaggio.', other: '{n} messaggi.' },
  '{number} of {n} messages.': {
    many: '{number} su {n} messaggi.',
    one: '{number} su {n} messaggio.',
    other: '{number} su {n} messaggi.',
  },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'Esame dei suoi messaggi…',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'Lettura delle sue righe…',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Tentativi di consegna nel tempo',
  'Messages by their last attempt': 'Messaggi secondo il loro ultimo tentativo',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'fino a {to}',
  'from {from}': 'da {from}',
  'from {from} until {to}': 'da {from} fino a {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'La lettura si è interrotta: il browser l’ha terminata, forse per mancanza di memoria. Leggere meno file alla volta.',
  'Selected text': 'Testo selezionato',
  'The reading broke off: load this page again, and open the files once more.':
    'La lettura si è interrotta: ricaricare questa pagina e aprire di nuovo i file.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'Quanto è stato aggiunto ai log non è stato letto. Quanto era stato letto prima rimane. Trascinarli qui di nuovo per riprovare.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} è stato troncato o ricominciato. Quanto ne è stato letto rimane. Se mancano righe scritte poco prima, trascinare qui anche il file precedente.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'L’elenco si è interrotto: ricaricare questa pagina.',
  'One record of the history cannot be read, and is left as it is.':
    'Un record della cronologia non è leggibile, e resta com’è.',
  '{n} records of the history cannot be read, and are left as they are.': {
    many: '{n} record della cronologia non sono leggibili, e restano come sono.',
    one: '{n} record della cronologia non è leggibile, e resta com’è.',
    other: '{n} record della cronologia non sono leggibili, e restano come sono.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Questo incidente non è più in ciò che è stato letto.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'Non viene conservato nulla: la cronologia è disattivata. Attivarla nelle impostazioni.',
  'The extension does not answer: load this page again.':
    'L’estensione non risponde: ricaricare questa pagina.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'Il verdetto, e che cosa scrivere a chi',
  'The verdict': 'Il verdetto',
  'Among them what was delivered after it: the proof of its end':
    'Tra questi ciò che è stato consegnato dopo: la prova della sua fine',
  'The log lines of each, as data that can be read again':
    'Le righe di log di ciascuno, come dati che si possono rileggere',
  'Every attempt with its answer': 'Ogni tentativo con la sua risposta',
  'A chart over time': 'Un grafico nel tempo',
  'The incidents among them, with your notes': 'Gli incidenti tra questi, con le vostre note',
  '{n} messages: recipient, status, cause, server, times': {
    many: '{n} messaggi: destinatario, stato, causa, server, orari',
    one: '{n} messaggio: destinatario, stato, causa, server, orari',
    other: '{n} messaggi: destinatario, stato, causa, server, orari',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    many: '{n} messaggi, i primi di {total}: destinatario, stato, causa, server, orari',
    one: '{n} messaggio, il primo di {total}: destinatario, stato, causa, server, orari',
    other: '{n} messaggi, i primi di {total}: destinatario, stato, causa, server, orari',
  },
  'Mail to {domain}': 'Messaggi a {domain}',
  '{what} until {to}': '{what} fino a {to}',
  '{what} from {from} until {to}': '{what} da {from} a {to}',
  'Message {id} to {recipient}': 'Messaggio {id} a {recipient}',
  'Message to {recipient}': 'Messaggio a {recipient}',
  'All {n} messages arrived.': {
    many: 'Tutti i {n} messaggi sono arrivati.',
    one: 'Il messaggio è arrivato.',
    other: 'Tutti i {n} messaggi sono arrivati.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    many: '{n} su {messages} non sono arrivati, soprattutto: {title}.',
    one: '{n} su {messages} non è arrivato, soprattutto: {title}.',
    other: '{n} su {messages} non sono arrivati, soprattutto: {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file}, a confronto con {other}',
  'The last 24 hours, beside those before': 'Le ultime 24 ore, a confronto con le precedenti',
  'The last 7 days, beside those before': 'Gli ultimi 7 giorni, a confronto con i precedenti',
  'The second half of the time, beside the first': 'La seconda metà del periodo, a confronto con la prima',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Questo messaggio non è in ciò che è stato letto.',
  'The lines of this message could not be read.':
    'Non è stato possibile leggere le righe di questo messaggio.',
  'This incident is not in what was read.': 'Questo incidente non è in ciò che è stato letto.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'Il file di questo messaggio è cambiato dopo la lettura: sceglierlo di nuovo per vederne le righe.',
};
