import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Il vostro server di posta non ha capito un comando',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'Nello scambio tra il filtro e il vostro server di posta, il server non ha riconosciuto un comando o un suo dettaglio. Il più delle volte la causa è un firewall che riscrive il traffico di posta, o una funzione che il server annuncia ma non ha.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Disattivare l’ispezione SMTP nel vostro firewall per gli indirizzi del filtro: alcuni riscrivono i comandi in modo che il server non riesce a leggerli.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Aggiornare il vostro server di posta, o disattivare la funzione che annuncia e poi rifiuta.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Inviare le righe di questo log a SpamHero se il log del vostro server mostra un comando completo e corretto.',
  // protocol.sequence
  'The mail conversation got out of step': 'Lo scambio tra i server si è sfasato',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Il vostro server di posta dice che dei comandi sono arrivati nell’ordine sbagliato o troppo presto. La causa abituale è un firewall o un proxy che altera il traffico di posta tra il filtro e il vostro server.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Disattivare l’ispezione SMTP e i proxy di posta nel vostro firewall per gli indirizzi del filtro.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Escludere gli indirizzi del filtro dai ritardi del banner di benvenuto e dai controlli su chi parla troppo presto (early talker) sul vostro server di posta.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Inviare le righe di questo log a SpamHero se tra il filtro e il vostro server non c’è nulla.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Il vostro server di posta conta troppi errori',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Il vostro server di posta ha notato molti comandi falliti o indirizzi sconosciuti da un solo mittente e ha chiuso la porta. Scambia il filtro, che porta la posta di tutti, per qualcuno che cerca di indovinare indirizzi.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Escludere gli indirizzi del filtro dai limiti su errori e destinatari sconosciuti del vostro server di posta e firewall.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Caricare l’elenco dei vostri indirizzi validi in Settings > Email Recipients, così che il filtro rifiuti da solo quelli sconosciuti.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Attendere il prossimo tentativo: un blocco di questo genere di solito finisce dopo alcuni minuti o alcune ore.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Aumentare MaxProtocolErrors sul connettore di ricezione usato dal filtro.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Aumentare smtpd_hard_error_limit, o adattarlo al numero di destinatari di una consegna.',
};
