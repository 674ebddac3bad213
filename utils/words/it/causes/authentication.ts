import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'Il controllo SPF è fallito',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF è l’elenco pubblico dei server che possono inviare per il mittente. Il vostro server di posta ha cercato in quell’elenco l’indirizzo del filtro invece di quello del mittente originale: il controllo è fallito, anche se il filtro l’aveva già fatto.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Escludere tutti gli indirizzi del filtro dal controllo SPF, o disattivare quel controllo sul vostro server di posta.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Attivare la soluzione alternativa SPF in Settings > Filtering policies se il vostro server di posta non può farlo.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Lasciare invariato il vostro record SPF, perché non è la causa.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Aggiungere gli indirizzi del filtro all’impostazione Whitelist di policyd-spf.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'La firma DKIM manca o non è valida',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM è una firma con cui il dominio del mittente garantisce per un messaggio. Il vostro server di posta non ne ha trovata nessuna, o nessuna corretta, e rifiuta questi messaggi. Una modifica lungo il percorso, come un’aggiunta all’oggetto o un piè di pagina, invalida la firma.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Escludere i messaggi provenienti dal filtro dal controllo DKIM del vostro server di posta, perché il filtro ha visto il messaggio intatto.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Disattivare ciò che modifica i messaggi lungo il percorso, come aggiunte all’oggetto e piè di pagina, se sono coinvolti molti mittenti.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Informare il mittente che la sua firma è stata rifiutata e inviargli la risposta.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'La politica DMARC del mittente vieta la consegna',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Con DMARC un dominio chiede di rifiutare i messaggi a suo nome che non provano la loro origine. Il vostro server di posta ha fatto quel controllo sull’indirizzo del filtro, dove anche un messaggio legittimo può fallire, e ha rifiutato. Il filtro aveva già controllato il messaggio.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Escludere tutti gli indirizzi del filtro dal controllo DMARC sul vostro server di posta.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Attivare la soluzione alternativa DMARC in Settings > Filtering policies se il vostro server di posta non può farlo.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Esaminare prima con attenzione il mittente, perché anche un messaggio falsificato fallisce questo controllo.',
  // authentication.missing
  'The message does not prove its origin': 'Il messaggio non prova la sua origine',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Il vostro provider di posta accetta solo messaggi per cui garantisce il loro dominio, con SPF (un elenco dei suoi server) o DKIM (una firma), e non ha trovato né l’uno né l’altra. Dietro il filtro, SPF non può corrispondere, perché il provider vede l’indirizzo del filtro: i messaggi non firmati vengono quindi rifiutati.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Far considerare affidabili dal vostro server o provider di posta tutti gli indirizzi del filtro, così che questi controlli siano lasciati al filtro.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Chiedere al mittente di firmare i suoi messaggi con DKIM e di pubblicare un record SPF.',
};
