import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Il vostro server di posta ha rifiutato la connessione',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'Il computer a quell’indirizzo ha risposto, ma nessun programma di posta accetta connessioni su quella porta. Di solito il servizio di posta è fermo, è in ascolto altrove, o un firewall respinge il filtro.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Avviare il servizio di posta sul vostro server e controllare che sia in ascolto sulla porta indicata nel log, di solito la 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Consentire tutti gli indirizzi del filtro nel firewall davanti al vostro server di posta.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Controllare in Settings > Delivery mail host che nome host e porta siano ancora quelli del vostro server di posta.',
  'A service of the filter itself does not answer': 'Un servizio interno del filtro non risponde',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'Il filtro passa ogni messaggio a un servizio sulla propria macchina, e lì nulla ha risposto. Il vostro server di posta non è stato contattato.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Inviare le righe di questo log all’assistenza di SpamHero, l’unica che può risolvere il problema.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Consegnare di nuovo il messaggio più tardi, quando l’assistenza del filtro conferma che il servizio funziona.',
  // connection.timed-out
  'Your mail server did not answer': 'Il vostro server di posta non ha risposto',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'Il filtro ha cercato di raggiungere l’indirizzo del vostro server di posta e non ha avuto alcuna risposta. Il server non è in linea, o un firewall scarta senza avviso le connessioni del filtro.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Consentire tutti gli indirizzi del filtro nel vostro firewall e presso il provider, sulla porta indicata nel log, di solito la 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Controllare che il vostro server di posta sia acceso e in linea, e che il suo indirizzo pubblico non sia cambiato.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Controllare in Settings > Delivery mail host che il filtro consegni all’host giusto.',
  // connection.unreachable
  'No network path leads to your mail server': 'Nessun percorso di rete porta al vostro server di posta',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'Il filtro ha un indirizzo per il vostro server di posta, ma la rete dice che lì non si raggiunge nulla. L’indirizzo può essere privato o vecchio, la linea può essere interrotta, o un firewall rifiuta il filtro.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Controllare che l’indirizzo nel log sia quello pubblico del vostro server di posta: 10.x, 172.16–31.x e 192.168.x funzionano solo nella vostra rete.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Chiedere al provider Internet se la linea o l’instradamento verso quell’indirizzo ha problemi.',
  // connection.lost
  'Your mail server hung up during delivery': 'Il vostro server di posta ha interrotto la consegna',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'La connessione al vostro server di posta è stata interrotta nel mezzo dello scambio, senza spiegazioni. Il più delle volte si tratta di un firewall, di un router che ispeziona la posta o di un arresto anomalo del programma di posta.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Escludere gli indirizzi del filtro dall’ispezione SMTP, dalla prevenzione delle intrusioni e dalle regole di frequenza del vostro firewall.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Cercare nel log del vostro server di posta, a quell’ora, un arresto anomalo, un tempo scaduto o una regola che ha chiuso la connessione.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'Aspettarsi una seconda copia se il log dice “message may be sent more than once”: il vostro server può aver conservato la prima.',
  'A service of the filter itself broke off': 'Un servizio interno del filtro si è interrotto',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'Il filtro passa ogni messaggio a un servizio sulla propria macchina, che si è interrotto. Il vostro server di posta non è stato contattato.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Il vostro server di posta ha smesso di rispondere',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'La connessione è stata stabilita, ma poi una parte ha atteso invano l’altra e ha chiuso la connessione. Le cause abituali sono una scansione lenta, un server sovraccarico o un firewall che trattiene pacchetti.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Controllare il carico del vostro server di posta e delle sue scansioni antivirus e antispam a quell’ora.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Escludere gli indirizzi del filtro dall’ispezione SMTP del vostro firewall, e dai ritardi del banner di benvenuto e dalle seconde scansioni sul vostro server di posta.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Chiedere all’amministratore di rete di controllare la dimensione dei pacchetti (MTU) verso il filtro se si bloccano solo i messaggi grandi.',
  'A service of the filter itself stopped answering':
    'Un servizio interno del filtro ha smesso di rispondere',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'Il filtro passa ogni messaggio a un servizio sulla propria macchina, che ha smesso di rispondere. Il vostro server di posta non è stato contattato.',
  // connection.limit
  'Too many connections for your mail server': 'Troppe connessioni per il vostro server di posta',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Il vostro server di posta concede a uno stesso mittente solo un certo numero di connessioni contemporanee o di seguito. Tutti i vostri messaggi arrivano dal filtro, che raggiunge quindi quel limite prima di chiunque altro.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Escludere gli indirizzi del filtro dai limiti di connessione del vostro server di posta e del firewall, o aumentare quei limiti.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Cercare sul vostro server di posta consegne bloccate o molto lente che tengono aperte delle connessioni.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Attendere il prossimo tentativo: il filtro riprova da solo.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Aumentare MaxInboundConnectionPerSource sul connettore di ricezione usato dal filtro.',
};
