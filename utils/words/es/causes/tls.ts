import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'Se exige cifrado, pero no hubo acuerdo',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Un lado solo entrega correo por una conexión cifrada (TLS), y el otro no la ofreció o no la inició. No pasa correo hasta que ambos se pongan de acuerdo.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Active STARTTLS (el comando que inicia el cifrado) con un certificado válido en el puerto de su servidor de correo que usa el filtro.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Excluya las direcciones del filtro de la exigencia de cifrado si es su servidor de correo el que insiste.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Compruebe que ningún firewall elimina el ofrecimiento de STARTTLS: algunas inspecciones SMTP lo borran.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Pida a SpamHero que compruebe los ajustes de cifrado de su dominio si su servidor ofrece STARTTLS y aun así el registro dice otra cosa.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'No se pudo establecer la conexión cifrada',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Su servidor de correo ofrece cifrado (TLS), pero los dos lados no pudieron iniciarlo. Las causas habituales son versiones antiguas del protocolo, un archivo de certificado dañado o un firewall intermedio.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Compruebe la configuración TLS de su servidor de correo: el certificado y la clave deben cargarse y corresponderse, y TLS 1.2 o posterior debe estar activado.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Mire en el registro de su servidor de correo a esa hora: indica el motivo con sus propias palabras.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Excluya las direcciones del filtro de la inspección SMTP de su firewall, que puede romper el cifrado.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'El certificado no se aceptó',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'La conexión cifrada se rechazó por el certificado que demuestra la identidad del servidor de correo: ha caducado, es para otro nombre o procede de un emisor en el que el otro lado no confía.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Instale en su servidor de correo un certificado válido, emitido para el nombre de host de Settings > Delivery mail host, con toda su cadena.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Instale en su servidor de correo un certificado válido, emitido para el host al que se entrega el correo, con toda su cadena.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Reinicie el servicio de correo después de una renovación, para que use el certificado nuevo.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Publique nuevas entradas TLSA o MTA-STS si su dominio las tiene: deben corresponder al certificado y al host en uso.',
};
