import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'La cifratura è richiesta, ma non concordata',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Una parte consegna la posta solo su una connessione cifrata (TLS), e l’altra non l’ha offerta o avviata. Nessun messaggio passa finché le due non si accordano.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Attivare STARTTLS (il comando che avvia la cifratura) con un certificato valido sulla porta del vostro server di posta usata dal filtro.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Escludere gli indirizzi del filtro dall’obbligo di cifratura se è il vostro server di posta a pretenderla.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Controllare che nessun firewall tolga l’annuncio di STARTTLS: alcune ispezioni SMTP lo cancellano.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Chiedere a SpamHero di controllare le impostazioni di cifratura del vostro dominio se il vostro server offre STARTTLS e tuttavia il log dice altro.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'Non è stato possibile stabilire la connessione cifrata',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Il vostro server di posta offre la cifratura (TLS), ma le due parti non sono riuscite ad avviarla. Le cause abituali sono vecchie versioni del protocollo, un file di certificato difettoso o un firewall nel mezzo.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Controllare le impostazioni TLS del vostro server di posta: certificato e chiave devono caricarsi e corrispondersi, e TLS 1.2 o più recente deve essere attivo.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Consultare il log del vostro server di posta a quell’ora: indica il motivo con parole proprie.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Escludere gli indirizzi del filtro dall’ispezione SMTP del vostro firewall, che può compromettere la cifratura.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'Il certificato non è stato accettato',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'La connessione cifrata è stata rifiutata a causa del certificato che prova l’identità del server di posta: è scaduto, è per un altro nome, o viene da un emittente di cui l’altra parte non si fida.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Installare sul vostro server di posta un certificato valido, emesso per il nome host in Settings > Delivery mail host, con tutta la sua catena.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Installare sul vostro server di posta un certificato valido, emesso per l’host a cui vengono consegnati i messaggi, con tutta la sua catena.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Riavviare il servizio di posta dopo un rinnovo, così che usi il nuovo certificato.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Pubblicare nuove voci TLSA o MTA-STS se il vostro dominio ne ha: devono corrispondere al certificato e all’host in uso.',
};
