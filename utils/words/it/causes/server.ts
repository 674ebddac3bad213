import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now':
    'Al momento il vostro server di posta non accetta messaggi',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Il vostro server di posta ha risposto, ma ha detto che il suo servizio di posta è al momento chiuso: si sta riavviando o è in manutenzione, o una parte dietro di esso non funziona.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Controllare che i servizi di posta sul vostro server siano in funzione, e avviare quelli fermi.',
  'Find out whether maintenance is under way, and when it ends.':
    'Informarsi se è in corso una manutenzione, e quando finisce.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Attendere il prossimo tentativo se è appena iniziato: un riavvio dura solo pochi minuti, e il filtro riprova da solo.',
  'Your mail server was not taking mail': 'Il vostro server di posta non accettava messaggi',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Il vostro server di posta ha risposto, ma ha detto che il suo servizio di posta era chiuso: si stava riavviando o era in manutenzione, o una parte dietro di esso non funzionava.',
  // server.storage-full
  'Your mail server is out of space or resources': 'Il vostro server di posta ha esaurito spazio o risorse',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Il vostro server di posta ha troppo poco spazio su disco o memoria liberi e si protegge non accettando altra posta. Riguarda l’intero server, non una sola casella.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Liberare spazio sul disco che contiene la coda di posta e i log, o ingrandirlo.',
  'Check the free memory as well if the disk has room.':
    'Controllare anche la memoria libera se sul disco c’è spazio.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Osservare l’arrivo di alcuni messaggi, e solo allora far riprovare al filtro gli altri.',
  // server.overloaded
  'Your mail server is too busy': 'Il vostro server di posta è sovraccarico',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Il vostro server di posta ha più da fare di quanto riesca a gestire e differisce i messaggi finché non ha recuperato. Un picco passeggero si risolve da sé; se dura, servono più memoria, più processi o meno compiti.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Controllare carico del processore, memoria e lunghezza della coda di posta sul vostro server se dura più di un’ora.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Escludere i messaggi provenienti dagli indirizzi del filtro da una seconda scansione antispam: spesso il carico si dimezza.',
  'Your mail server was too busy': 'Il vostro server di posta era sovraccarico',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Il vostro server di posta aveva più da fare di quanto riuscisse a gestire e intanto non accettava messaggi. Se un picco dura, servono più memoria, più processi o meno compiti.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Controllare carico del processore, memoria e lunghezza della coda di posta sul vostro server.',
  // server.internal-error
  'Your mail server has an internal fault': 'Il vostro server di posta ha un errore interno',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Il vostro server di posta ha avuto un errore interno mentre elaborava il messaggio: una directory o un database non ha risposto, una scansione è fallita, o qualcosa si è guastato all’interno. Il messaggio in sé non c’entra.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Consultare il log del vostro server di posta a quell’ora: indica la parte che non ha funzionato.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Controllare il database, la directory (LDAP, Active Directory) e i servizi di scansione da cui dipende il vostro server di posta.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Cercare le parole della risposta nella documentazione del vostro server di posta se il log non dice altro.',
  'The filter has an internal fault': 'Il filtro ha un errore interno',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'Il filtro non ha potuto elaborare il messaggio per un proprio errore. Il vostro server di posta non è stato contattato o non c’entra, e il messaggio è in ordine.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Consegnare di nuovo il messaggio più tardi, quando l’assistenza del filtro conferma che l’errore è risolto.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Controllare che il server trovi i suoi controller di dominio e server DNS, e che tutti i servizi di trasporto siano in funzione.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Leggere /var/log/exim_mainlog e exim_paniclog a quell’ora: “temporary local problem” vi è spiegato.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Il vostro server di posta è configurato male',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'Il server di posta dice che le sue stesse impostazioni, la licenza o l’instradamento sono errati, quindi non può gestire il messaggio. Riprovare non serve finché non vengono corretti.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Consultare il log del vostro server di posta a quell’ora: indica l’impostazione o la tabella errata.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Controllare l’ultima modifica a impostazioni, domini o alias del server, e annullarla in caso di dubbio.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Rinnovare la licenza del vostro server di posta o del suo filtro antispam se la risposta ne parla.',
  'The filter’s own mail server is set up wrongly': 'Il server di posta del filtro stesso è configurato male',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'Il server di posta del filtro stesso dice che le sue impostazioni o il suo instradamento sono errati, quindi non può inoltrare il messaggio. Il vostro server di posta non è stato contattato.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'Non è stato possibile mettere il messaggio nella casella',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'Il server di posta ha preso il messaggio, ma il programma o l’archivio dietro di esso, che lo deposita nella casella, non ha funzionato. Le cause abituali sono permessi errati, un servizio fermo o una casella danneggiata.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Consultare il log del programma di consegna sul vostro server di posta (Dovecot, Cyrus, procmail, il database delle caselle) a quell’ora.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Controllare proprietario, permessi e spazio libero della cartella di posta del destinatario.',
  'Restart the mailbox service if it does not answer.':
    'Riavviare il servizio delle caselle se non risponde.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Controllare che il database delle caselle sia montato e che la casella non sia in fase di spostamento.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Controllare che il socket indicato da virtual_transport o mailbox_transport esista e che Dovecot sia in funzione.',
};
