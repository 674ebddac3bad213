import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'Le chiffrement est exigé, mais n’a pas été négocié',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Un côté ne transmet les messages que par une connexion chiffrée (TLS), et l’autre ne l’a pas proposée ou pas démarrée. Aucun message ne passe tant que les deux ne s’accordent pas.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Activer STARTTLS (la commande qui démarre le chiffrement) avec un certificat valide sur le port de votre serveur de messagerie qu’utilise le filtre.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Exempter les adresses du filtre de l’obligation de chiffrement si c’est votre serveur de messagerie qui l’exige.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Vérifier qu’aucun pare-feu ne retire l’annonce de STARTTLS : certaines inspections SMTP l’effacent.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Demander à SpamHero de vérifier les paramètres de chiffrement de votre domaine si votre serveur propose STARTTLS et que le journal dit pourtant le contraire.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'La connexion chiffrée n’a pas pu être établie',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Votre serveur de messagerie propose le chiffrement (TLS), mais les deux côtés n’ont pas pu le démarrer. Les raisons habituelles sont d’anciennes versions du protocole, un fichier de certificat défectueux ou un pare-feu entre les deux.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Vérifier les paramètres TLS de votre serveur de messagerie : le certificat et la clé doivent se charger et correspondre, et TLS 1.2 ou plus récent doit être activé.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Regarder dans le journal de votre serveur de messagerie à cette heure : il nomme la raison avec ses propres mots.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Exempter les adresses du filtre de l’inspection SMTP de votre pare-feu, qui peut casser le chiffrement.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'Le certificat n’a pas été accepté',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'La connexion chiffrée a été refusée à cause du certificat qui prouve l’identité du serveur de messagerie : il a expiré, porte un autre nom, ou vient d’un émetteur auquel l’autre côté ne fait pas confiance.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Installer sur votre serveur de messagerie un certificat valide, émis pour le nom d’hôte sous Settings > Delivery mail host, avec toute sa chaîne.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Installer sur votre serveur de messagerie un certificat valide, émis pour l’hôte auquel les messages sont remis, avec toute sa chaîne.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Redémarrer le service de messagerie après un renouvellement, pour qu’il utilise le nouveau certificat.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Publier de nouvelles entrées TLSA ou MTA-STS si votre domaine en a : elles doivent correspondre au certificat et à l’hôte utilisés.',
};
