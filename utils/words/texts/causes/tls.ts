// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesTls {
  // tls.required
  'Encryption is demanded but not agreed on': string;
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.': string;
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.': string;
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.': string;
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.': string;
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.': string;
  // tls.handshake-failed
  'The encrypted connection could not be set up': string;
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.': string;
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.': string;
  'Look into the log of your mail server at that time: it names the reason in its own words.': string;
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.': string;
  // tls.certificate-rejected
  'The certificate was not accepted': string;
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.': string;
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.': string;
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.': string;
  'Restart the mail service after a renewal, so that it uses the new certificate.': string;
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.': string;
}
