import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label}: {what}',
  '“{words}”': '“{words}”',
  '{before} and {next}': '{before} e {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before}; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Non occorre alcun intervento.',
  'Nobody has to act: it is tried again by itself.':
    'Non occorre alcun intervento: il nuovo tentativo è automatico.',
  'You must act: have the message sent once more.': 'Dovete agire voi: far inviare di nuovo il messaggio.',
  'You must act: re-queue the message.': 'Dovete agire voi: rimettere in coda il messaggio.',
  'You must act first, then {actor}.': 'Dovete agire prima voi, poi {actor}.',
  '{actor} can tell why.': '{actor} può dire perché.',
  '{actor} must act.': '{actor} deve agire.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'L’amministratore del vostro server di posta',
  'Your network or DNS admin': 'Il vostro amministratore di rete o DNS',
  'The mailbox’s owner': 'Il titolare della casella',
  'The sender': 'Il mittente',
  'SpamHero support': 'L’assistenza di SpamHero',
  Nobody: 'Nessuno',
  'your mail server’s admin': 'l’amministratore del vostro server di posta',
  'your network or DNS admin': 'il vostro amministratore di rete o DNS',
  'the mailbox’s owner': 'il titolare della casella',
  'the sender': 'il mittente',
  'SpamHero support{#inside}': 'l’assistenza di SpamHero',
  nobody: 'nessuno',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'Questa volta il filtro non ha contattato il vostro server; le parole sono di un tentativo precedente.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Ma dura ormai da più di quattro ore, più del solito.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'Qui il log non dà un motivo; questo è dell’ultimo tentativo fallito.',
  'The words come from another server; {server} only passed them on.':
    'Le parole vengono da un altro server; {server} le ha solo riportate.',
  'The words come from another server; the one that answered only passed them on.':
    'Le parole vengono da un altro server; quello che ha risposto le ha solo riportate.',
  'This is the likely reason; the words do not prove it.':
    'Questo è il motivo probabile; le parole non lo provano.',
  'This is only a possible reason; the words allow others.':
    'Questo è solo un motivo possibile; le parole ne ammettono altri.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'La risposta ({code}) è definitiva a parole, ma il filtro continua a provare.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'La connessione si è interrotta dopo l’invio dell’intero messaggio, che può quindi arrivare più di una volta.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'una volta risolto il problema',
  'if it cannot wait': 'se non può attendere',
  'if you know that it is good': 'se si sa che è buono',
  'if it was meant for another address': 'se era destinato a un altro indirizzo',
  'if it is needed at once': 'se serve subito',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'Come far ripartire la coda',
  'Re-queue the message': 'Rimettere in coda il messaggio',
  'at the message’s row': 'nella riga del messaggio',
  'How to re-queue the message': 'Come rimettere in coda il messaggio',
  'Deliver now': 'Consegnare ora',
  'at the message’s row > Deliver': 'nella riga del messaggio > Deliver',
  'How to deliver it now': 'Come consegnarlo ora',
  'Deliver to an alternate address': 'Consegnare a un indirizzo alternativo',
  'How to deliver it to an alternate address': 'Come consegnarlo a un indirizzo alternativo',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'Il filtro ormai ha rinunciato ({day}).',
  'It is not tried again by itself.': 'Non viene ritentato automaticamente.',
  'Not tried again by itself.': 'Nessun nuovo tentativo automatico.',
  'It is not tried any more.': 'Non si riprova più.',
  'Not tried any more.': 'Nessun altro tentativo.',
  'Not lost: the filter tries again by itself, for about five days.':
    'Non è perso: il filtro riprova da solo, per circa cinque giorni.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'Non è perso: un nuovo tentativo era previsto per il {when}. Riaprire i “Logs” per vederlo. Il filtro continua fino al {end} circa.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'Non è perso: il filtro riprova da solo (prossimo tentativo: {next} circa) fino al {end} circa (stimato dagli intervalli in questo log).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Non è perso: il filtro riprova da solo (prossimo tentativo: {next} circa) fino al {end} circa (stimato).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'Il messaggio non è perso: il filtro riprova da solo, per circa cinque giorni.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'Il messaggio non è perso: il filtro riprova da solo fino al {end} circa.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Il messaggio non è perso: il filtro riprova da solo (prossimo tentativo: {next} circa) fino al {end} circa (stimato).',
  'The filter kept the message until about {day}.':
    'Il filtro ha conservato il messaggio fino al {day} circa.',
  'The filter keeps the message until about {day}.': 'Il filtro conserva il messaggio fino al {day} circa.',
  'The filter keeps the message for 30 days.': 'Il filtro conserva il messaggio per 30 giorni.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'Su {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Qui non c’è nulla che si possa leggere come traccia di consegna.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Aprire i “Logs” di un messaggio in Quarantine+ e copiare l’intero log, con le righe che contengono status=.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Oppure incollare solo la risposta del server di posta, come “452 4.2.2 Mailbox is full”.',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Incollare solo la risposta del server di posta, come “452 4.2.2 Mailbox is full”.',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Incollare l’avviso tornato al mittente, con le parole del server che ha rifiutato il messaggio.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Incollare ciò che scrive “postqueue -p”, “mailq” o “Get-Queue | Format-List”: contiene i motivi.',
  'It is no text: it holds binary data.': 'Non è testo: contiene dati binari.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      many: 'Contiene {n} righe di Postfix ({daemons}) su messaggi arrivati o in attesa, e nessuna sulla loro consegna: quelle hanno “status=”.',
      one: 'Contiene {n} riga di Postfix ({daemons}) su messaggi arrivati o in attesa, e nessuna sulla loro consegna: quelle hanno “status=”.',
      other:
        'Contiene {n} righe di Postfix ({daemons}) su messaggi arrivati o in attesa, e nessuna sulla loro consegna: quelle hanno “status=”.',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Contiene i conteggi di una coda: quanti messaggi attendono, e non perché.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'Queste sono intestazioni di un messaggio: mostrano un percorso, non un rifiuto. Incollare la notifica di mancato recapito o il log.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Sembra JSON, senza un evento di consegna noto qui.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Sembra una tabella con le colonne {columns}: nessuna indica un destinatario e un esito.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    many: 'Contiene {n} righe di log, nessuna con un destinatario insieme all’esito del messaggio.',
    one: 'Contiene una riga di log, senza un destinatario insieme all’esito del messaggio.',
    other: 'Contiene {n} righe di log, nessuna con un destinatario insieme all’esito del messaggio.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Contiene il log di {programs} e altri: nessuna riga indica un destinatario e l’esito del messaggio.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Contiene il log di {programs}: nessuna riga indica un destinatario e l’esito del messaggio.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Sembra una lettera: senza un codice di risposta come 550, o una riga di un programma di posta, non se ne può ricavare nulla.',
  // utils/report/words/status-words.ts
  Delivered: 'Consegnato',
  Waiting: 'In attesa',
  Failed: 'Fallito',
  'Given up after retries': 'Tentativi esauriti',
  'Would be accepted': 'Sarebbe accettato',
  'Would be refused': 'Sarebbe rifiutato',
  Unclear: 'Incerto',
  'Accepted, then kept back': 'Accettato, poi trattenuto',
  'Was waiting': 'Era in attesa',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Cercare quest’ora e questo destinatario nel log del vostro server di posta: dice più di questa riga.',
  'Refused, for a reason that cannot be read': 'Rifiutato, per un motivo non leggibile',
  'The message was refused for good. The log does not say why in words that are known here.':
    'Il messaggio è stato rifiutato in via definitiva. Il log non dice perché con parole note qui.',
  'Put off, for a reason that cannot be read': 'Differito, per un motivo non leggibile',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'Non è stato ancora possibile consegnare il messaggio. Il log non dice perché con parole note qui.',
  'The log does not say what happened': 'Il log non dice che cosa è successo',
  'This record gives no reason that can be read.': 'Questa riga non dà alcun motivo leggibile.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Perché non si ripeta',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Chiedere al mittente di inviare di nuovo il messaggio, perché non è più conservato.',
  'Re-queue the message.': 'Rimettere in coda il messaggio.',
  'Re-queue the message once that is mended.':
    'Rimettere in coda il messaggio una volta risolto il problema.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'Nulla da fare. Se il messaggio manca, chiedere all’amministratore del vostro server di posta.',
  'Wait: the filter tries again by itself.': 'Attendere: il filtro riprova da solo.',
  'Do not release it until its content is clear.': 'Non rilasciarlo finché il suo contenuto non è chiaro.',
  // utils/report/words/times.ts
  '{span} ago': '{span} fa',
  'less than a minute ago': 'meno di un minuto fa',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} messaggi in questa pagina non sono consegnati',
    one: '{n} messaggio in questa pagina non è consegnato',
    other: '{n} messaggi in questa pagina non sono consegnati',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    many: '{n} messaggi che nessuno ha ancora provato a consegnare',
    one: '{n} messaggio che nessuno ha ancora provato a consegnare',
    other: '{n} messaggi che nessuno ha ancora provato a consegnare',
  },
  'Message {id} from {sender}': 'Messaggio {id} da {sender}',
  'Message {id}': 'Messaggio {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'Filtraggio approfondito: il filtro lo trattiene da {when}, e non ha ancora provato a consegnarlo.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'Filtraggio approfondito: il filtro lo trattiene, e non ha ancora provato a consegnarlo.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Non occorre alcun intervento: il filtro lo ricontrolla da solo, di solito entro circa due ore.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Riaprire i “Logs”, perché quel tempo è passato. “Deliver” nella sua riga lo rilascia subito.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Attendere, o premere “Deliver” nella sua riga: lo rilascia subito.',
  'Queued since {when}: not tried yet.': 'In coda da {when}: ancora nessun tentativo.',
  'Queued: not tried yet.': 'In coda: ancora nessun tentativo.',
  'Nobody has to act: the filter tries it by itself.':
    'Non occorre alcun intervento: il filtro prova da solo.',
  'Open the logs again: an attempt was due by now.': 'Riaprire i “Logs”: un tentativo doveva già esserci.',
  'Wait: it usually goes out in less than a minute.': 'Attendere: di solito parte in meno di un minuto.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'Presso il filtro da {when}: questo log non indica alcun tentativo di consegna.',
  'With the filter: this log tells of no attempt to deliver it.':
    'Presso il filtro: questo log non indica alcun tentativo di consegna.',
  'Nobody has to act yet.': 'Per ora non occorre alcun intervento.',
  'Open the logs again to see what becomes of it.': 'Riaprire i “Logs” per vedere che cosa ne è.',
};
