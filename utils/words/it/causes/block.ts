import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'L’indirizzo del filtro è in una lista di blocco pubblica',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Il vostro server di posta consulta una lista pubblica di indirizzi sospetti, e ora l’indirizzo del filtro vi si trova. La lista è pensata per mittenti sconosciuti; i messaggi del filtro sono già stati controllati e non andrebbero cercati lì.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Escludere tutti gli indirizzi del filtro dai controlli con liste di blocco sul vostro server di posta.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Segnalare il nome della lista e la risposta all’assistenza del filtro, perché possa far rimuovere l’indirizzo.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Controllare nella pagina di ricerca della lista, spesso indicata nella risposta, se l’indirizzo vi è ancora presente.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there': 'L’indirizzo del filtro ha lì una cattiva reputazione',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Il vostro sistema di posta, o il fornitore dietro di esso, valuta gli indirizzi di invio e rifiuta l’indirizzo del filtro. Vede l’indirizzo del filtro e non quello del mittente originale: lo spam che il filtro lascia passare viene quindi imputato al filtro.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Far considerare affidabili dal vostro sistema di posta tutti gli indirizzi del filtro, così che non siano valutati.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Segnalare l’intera risposta all’assistenza del filtro, perché possa chiedere al fornitore di riabilitare l’indirizzo.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Chiedere la rimozione al fornitore nella pagina indicata dalla risposta, se ne indica una.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Il vostro server di posta blocca l’indirizzo del filtro',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Il vostro server di posta, o un firewall davanti a esso, ha l’indirizzo del filtro in una lista propria: inserito a mano, per paese, o perché una protezione ha contato degli errori. Nessun altro decide di quella lista.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Rimuovere gli indirizzi del filtro dalla lista di blocco, dalla regola per paese o dal blocco (ban) del vostro server di posta o firewall.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Aggiungere tutti gli indirizzi del filtro all’elenco degli indirizzi affidabili, perché non siano più bloccati.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Cercare nel log del vostro server di posta, all’ora del tentativo, la regola che ha rifiutato.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Cercare gli indirizzi del filtro nel portale di Defender, nell’elenco di IP bloccati dei criteri di filtro delle connessioni e in “Tenant Allow/Block List”.',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Cercare in WHM in cPHulk, nel firewall e nell’elenco degli indirizzi bloccati di Exim.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Cercare l’indirizzo nelle tabelle indicate da check_client_access e postscreen_access_list.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'Il nome host del filtro non è accettato',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Il vostro server di posta controlla il nome dell’host che si connette: quello che il DNS dà per il suo indirizzo (DNS inverso, PTR) o quello con cui si presenta (HELO). Non ha potuto confermare il nome dell’host del filtro e ha rifiutato.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Escludere tutti gli indirizzi del filtro dai controlli di nome host, HELO e DNS inverso sul vostro server di posta.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Segnalare la risposta, con l’indirizzo che indica, all’assistenza del filtro, a cui appartengono quell’indirizzo e il suo nome.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Controllare che il resolver DNS del vostro server di posta funzioni, perché un nome che non si può risolvere vale come mancante.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'Il dominio del mittente o un link è in una lista di blocco',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Il vostro server di posta ha cercato il dominio del mittente, o un indirizzo web nel messaggio, in una lista pubblica di domini sospetti e ve lo ha trovato. Si tratta dell’origine o del contenuto del messaggio, non del filtro.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Informare il mittente che il suo dominio o un link nel messaggio è nella lista indicata dalla risposta, perché possa farlo rimuovere.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Escludere i messaggi provenienti dal filtro dalle liste di blocco di domini e link sul vostro server di posta se ci si fida del giudizio del filtro.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Consegnare il messaggio a un altro indirizzo se è urgente e il mittente è noto.',
  // block.sender-local
  'Your mail system blocks this sender': 'Il vostro sistema di posta blocca questo mittente',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'L’indirizzo o il dominio del mittente è in una lista di blocco del vostro stesso sistema di posta, o del destinatario. Qualcuno, o una regola, l’ha inserito di proposito.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Verificare se il mittente è bloccato di proposito e, se non lo è, rimuovere l’indirizzo o il dominio dalla lista di blocco del vostro sistema di posta o del destinatario.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Lasciare tutto com’è se i messaggi sono indesiderati; bloccare il mittente anche nel filtro, e non ci saranno più tentativi.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Cercare nel portale di Defender in “Tenant Allow/Block List” e tra i mittenti bloccati del destinatario.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Cercare nella Console di amministrazione in Gmail > Spam, phishing e malware > Mittenti bloccati.',
  'Look for the address in the tables that check_sender_access names.':
    'Cercare l’indirizzo nelle tabelle indicate da check_sender_access.',
};
