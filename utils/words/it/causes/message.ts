import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Il vostro server di posta ha preso il messaggio per spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Un secondo controllo antispam, sul vostro server di posta o presso il suo provider, ha rifiutato il messaggio dopo che il filtro l’aveva lasciato passare. Due filtri in fila giudicano in modo diverso, e messaggi buoni possono perdersi tra i due.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Escludere tutti gli indirizzi del filtro dal controllo antispam sul vostro server di posta, perché il filtro ha già controllato i messaggi.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Leggere il messaggio nella vista della quarantena, e consegnarlo a un altro indirizzo se è buono.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Segnalarlo al filtro come spam non rilevato se il vostro server di posta aveva ragione.',
  'Your mail server took the message and kept it back as spam':
    'Il vostro server di posta ha accettato il messaggio e l’ha trattenuto come spam',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'Il filtro ha consegnato il messaggio e il vostro server di posta l’ha accettato. Il suo controllo antispam l’ha poi messo in quarantena o nella posta indesiderata, e la casella non lo mostra.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Rilasciare il messaggio: in Microsoft 365 aprire security.microsoft.com, “Email & collaboration”, “Review”, “Quarantine”, scegliere il messaggio e premere “Release” (rilascia); altrove cercare nella quarantena o nella posta indesiderata.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Escludere tutti gli indirizzi del filtro dal controllo antispam sul vostro server di posta, perché il filtro ha già controllato i messaggi; in Microsoft 365 con una regola del flusso di posta che imposti per loro il livello di probabilità di posta indesiderata (SCL) a -1.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Segnalare il messaggio al filtro come spam non rilevato se il vostro server di posta aveva ragione.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Aggiungere una regola del flusso di posta che imposti il livello di probabilità di posta indesiderata (SCL) a -1 per i messaggi dagli indirizzi del filtro.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Aggiungere gli indirizzi del filtro come gateway in entrata, e disattivarvi la valutazione antispam di Gmail.',
  // message.virus
  'Your mail server found a virus in the message':
    'Il vostro server di posta ha trovato un virus nel messaggio',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'L’antivirus del vostro server di posta ha riconosciuto codice dannoso nel messaggio o nel suo allegato e l’ha rifiutato. Il filtro non l’aveva riconosciuto, o il vostro antivirus si sbaglia.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Lasciare il messaggio dov’è, e non consegnarlo a un altro indirizzo, finché non è chiaro che cosa contiene.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Chiedere al mittente per altra via se l’ha inviato, e di controllare il suo computer.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Verificare con il nome indicato dalla risposta se si tratta di un falso allarme noto del vostro antivirus, nel caso in cui il mittente sia sicuro.',
  'The message was accepted and thrown away: a virus':
    'Il messaggio è stato accettato e poi eliminato: un virus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'Il filtro ha consegnato il messaggio, l’antivirus a valle vi ha trovato codice dannoso e l’ha eliminato senza avvisare nessuno. Non è nella casella.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Verificare con il nome indicato dalla risposta se si tratta di un falso allarme noto dell’antivirus.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Cercare nella quarantena dell’antivirus, che può averne conservato una copia.',
  'Ask the sender by another way whether they sent it.':
    'Chiedere al mittente per altra via se l’ha inviato.',
  // message.attachment
  'An attachment is not allowed': 'Un allegato non è consentito',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Il vostro server di posta non accetta il tipo di file allegato, per esempio un programma, uno script, un archivio protetto o un file con doppia estensione. Il file non è per forza dannoso; viene rifiutato solo per il suo tipo.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Chiedere al mittente di inviare il file in altro modo, per esempio con un link a una condivisione di file.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Consentire questo tipo di file per i messaggi provenienti dal filtro sul vostro server di posta, se serve.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Consegnare il messaggio a un altro indirizzo il cui server accetta questi file, se si è sicuri del messaggio.',
  // message.too-large
  'The message is too large for your mail server':
    'Il messaggio è troppo grande per il vostro server di posta',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'Il messaggio, con i suoi allegati, supera la dimensione accettata dal vostro server di posta o da questa casella. Gli allegati crescono di circa un terzo lungo il percorso: anche un file sotto il limite può quindi essere troppo grande.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Aumentare il limite di dimensione del vostro server di posta, almeno fino a quello del filtro, e rimettere in coda il messaggio.',
  'Deliver the message to another address whose server takes larger mail.':
    'Consegnare il messaggio a un altro indirizzo il cui server accetta messaggi più grandi.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Chiedere al mittente di inviare il file con un link se il limite deve restare.',
  // message.malformed
  'The message is not built as the rules demand': 'Il messaggio non è costruito secondo le regole',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'Qualcosa nella forma del messaggio viola le regole della posta: un’intestazione che manca, è doppia o difettosa, una riga troppo lunga, o terminatori di riga non corretti. Il vostro server di posta è severo in questo. Il messaggio è stato creato così dal programma del mittente.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Comunicare al mittente che cosa dice la risposta, perché solo il suo programma può costruire correttamente il messaggio.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Allentare questo controllo per i messaggi provenienti dal filtro sul vostro server di posta se si deve ricevere da questo mittente.',
  'Deliver the message to another address if it is urgent.':
    'Consegnare il messaggio a un altro indirizzo se è urgente.',
  // message.extension-unsupported
  'The message needs a feature your server lacks':
    'Il messaggio richiede una funzione che il vostro server non ha',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'Il messaggio usa una funzione più recente della posta, di solito un indirizzo o un’intestazione con caratteri diversi dalle semplici lettere inglesi (SMTPUTF8). Il vostro server di posta non offre quella funzione, quindi il messaggio non può essergli passato così com’è.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Attivare la posta internazionale (SMTPUTF8), o la funzione indicata dalla risposta, sul vostro server di posta se la supporta.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Chiedere al mittente di usare, per sé e per i destinatari, indirizzi con sole lettere semplici.',
  'Deliver the message to another address whose server has the feature.':
    'Consegnare il messaggio a un altro indirizzo il cui server ha quella funzione.',
  'Set `smtputf8_enable = yes`.': 'Impostare `smtputf8_enable = yes`.',
  // message.policy
  'A rule of your mail server refused the message':
    'Una regola del vostro server di posta ha rifiutato il messaggio',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Il vostro server di posta ha una regola che questo messaggio viola, e lo comunica senza dire quale. Chi gestisce il server può vedere la regola nelle sue impostazioni o nel log.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Cercare la regola che ha rifiutato nel log del vostro server di posta, all’ora del tentativo, ed escludere da essa gli indirizzi del filtro.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Cercare tra le regole di flusso e di contenuto del vostro server di posta quella che corrisponde a questo mittente, destinatario o oggetto.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Eseguire una traccia dei messaggi nell’interfaccia di amministrazione di Exchange, che indica la regola del flusso di posta, e cercare una vecchia regola “Inbound SpamHero”.',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Cercare il messaggio nel log delle email della Console di amministrazione, che indica la regola di conformità o di instradamento.',
};
