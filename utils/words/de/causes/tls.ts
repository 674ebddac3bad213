import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'Verschlüsselung wird verlangt, aber nicht vereinbart',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Eine Seite übergibt Mails nur über eine verschlüsselte Verbindung (TLS), und die andere hat sie nicht angeboten oder begonnen. Bis beide sich einig sind, kommt keine Mail durch.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Schalten Sie STARTTLS (den Befehl, der die Verschlüsselung beginnt) mit einem gültigen Zertifikat an dem Port Ihres Mailservers ein, den der Filter benutzt.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Nehmen Sie die Adressen des Filters von der Verschlüsselungspflicht aus, falls Ihr Mailserver die Seite ist, die darauf besteht.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Prüfen Sie, dass keine Firewall das STARTTLS-Angebot entfernt: Manche SMTP-Inspektion überschreibt es.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Bitten Sie SpamHero, die Verschlüsselungseinstellungen Ihrer Domain zu prüfen, falls Ihr Server STARTTLS anbietet und das Log trotzdem anderes sagt.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'Die verschlüsselte Verbindung kam nicht zustande',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Ihr Mailserver bietet Verschlüsselung (TLS) an, aber beide Seiten konnten sie nicht beginnen. Alte Protokollversionen, eine defekte Zertifikatsdatei oder eine Firewall dazwischen sind die üblichen Gründe.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Prüfen Sie die TLS-Einstellungen Ihres Mailservers: Zertifikat und Schlüssel müssen sich laden lassen und zusammenpassen, und TLS 1.2 oder neuer muss eingeschaltet sein.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Sehen Sie im Log Ihres Mailservers zu dieser Zeit nach: Es nennt den Grund in eigenen Worten.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Nehmen Sie die Adressen des Filters in Ihrer Firewall von der SMTP-Inspektion aus, die Verschlüsselung stören kann.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'Das Zertifikat wurde nicht anerkannt',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'Die verschlüsselte Verbindung wurde wegen des Zertifikats abgelehnt, das die Identität des Mailservers belegt: Es ist abgelaufen, gilt für einen anderen Namen oder stammt von einem Aussteller, dem die andere Seite nicht vertraut.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Installieren Sie auf Ihrem Mailserver ein gültiges Zertifikat samt ganzer Kette, ausgestellt für den Hostnamen unter Settings > Delivery mail host.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Installieren Sie auf Ihrem Mailserver ein gültiges Zertifikat samt ganzer Kette, ausgestellt für den Host, an den zugestellt wird.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Starten Sie den Maildienst nach einer Erneuerung neu, damit er das neue Zertifikat benutzt.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Veröffentlichen Sie neue TLSA- oder MTA-STS-Einträge, falls Ihre Domain welche hat: Sie müssen zu Zertifikat und Host passen.',
};
