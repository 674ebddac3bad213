import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'Versleuteling is vereist maar niet overeengekomen',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Eén kant geeft mail alleen over via een versleutelde verbinding (TLS), en de andere bood die niet aan of begon er niet mee. Er komt geen mail door tot beide het eens zijn.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Schakel STARTTLS (de opdracht die de versleuteling begint) met een geldig certificaat in op de poort van uw mailserver die het filter gebruikt.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Stel de adressen van het filter vrij van de eis tot versleuteling als uw mailserver de kant is die erop staat.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Controleer of geen firewall het STARTTLS-aanbod verwijdert: sommige SMTP-inspectie wist het.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Vraag SpamHero de versleutelingsinstellingen van uw domein te controleren als uw server STARTTLS aanbiedt en het logboek toch iets anders zegt.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'De versleutelde verbinding kwam niet tot stand',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Uw mailserver biedt versleuteling (TLS) aan, maar de twee kanten konden er niet mee beginnen. Oude protocolversies, een defect certificaatbestand of een firewall ertussen zijn de gebruikelijke redenen.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Controleer de TLS-instellingen van uw mailserver: certificaat en sleutel moeten laden en bij elkaar passen, en TLS 1.2 of nieuwer moet aanstaan.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Kijk in het logboek van uw mailserver rond die tijd: het noemt de reden in eigen woorden.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Stel de adressen van het filter in uw firewall vrij van SMTP-inspectie, die versleuteling kan verstoren.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'Het certificaat is niet geaccepteerd',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'De versleutelde verbinding is geweigerd om het certificaat dat de identiteit van de mailserver bewijst: het is verlopen, geldt voor een andere naam of komt van een uitgever die de andere kant niet vertrouwt.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Installeer op uw mailserver een geldig certificaat met de hele keten, uitgegeven voor de hostnaam onder Settings > Delivery mail host.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Installeer op uw mailserver een geldig certificaat met de hele keten, uitgegeven voor de host waarop wordt bezorgd.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Herstart de maildienst na een vernieuwing, zodat hij het nieuwe certificaat gebruikt.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Publiceer nieuwe TLSA- of MTA-STS-vermeldingen als uw domein die heeft: ze moeten passen bij het certificaat en de host in gebruik.',
};
