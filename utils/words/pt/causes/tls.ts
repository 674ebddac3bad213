import type { Texts } from '../../texts';

export const causesTls: Texts['causes/tls'] = {
  // tls.required
  'Encryption is demanded but not agreed on': 'A criptografia é exigida, mas não houve acordo',
  'One side hands mail over only through an encrypted connection (TLS), and the other did not offer or start it. No mail passes until both agree.':
    'Um lado só entrega e-mails por uma conexão criptografada (TLS), e o outro não a ofereceu ou não a iniciou. Nenhum e-mail passa até que ambos concordem.',
  'Turn on STARTTLS (the command that starts encryption) with a valid certificate on the port of your mail server that the filter uses.':
    'Ative STARTTLS (o comando que inicia a criptografia) com um certificado válido na porta do seu servidor de e-mail que o filtro usa.',
  'Exempt the filter’s addresses from the demand for encryption if your mail server is the side that insists.':
    'Isente os endereços do filtro da exigência de criptografia se for o seu servidor de e-mail que insiste.',
  'Check that no firewall removes the STARTTLS offer: some SMTP inspection blanks it out.':
    'Verifique se nenhum firewall remove a oferta de STARTTLS: algumas inspeções SMTP a apagam.',
  'Ask SpamHero to check the encryption settings for your domain if your server offers STARTTLS and yet the log says otherwise.':
    'Peça ao SpamHero que verifique as configurações de criptografia do seu domínio se o seu servidor oferecer STARTTLS e mesmo assim o log disser o contrário.',
  // tls.handshake-failed
  'The encrypted connection could not be set up': 'A conexão criptografada não pôde ser estabelecida',
  'Your mail server offers encryption (TLS), but the two sides could not start it. Old protocol versions, a broken certificate file or a firewall in between are the usual reasons.':
    'Seu servidor de e-mail oferece criptografia (TLS), mas os dois lados não conseguiram iniciá-la. As causas habituais são versões antigas do protocolo, um arquivo de certificado danificado ou um firewall no meio.',
  'Check the TLS settings of your mail server: certificate and key must load and fit together, and TLS 1.2 or newer must be on.':
    'Verifique as configurações de TLS do seu servidor de e-mail: certificado e chave devem carregar e corresponder um ao outro, e TLS 1.2 ou mais novo deve estar ativado.',
  'Look into the log of your mail server at that time: it names the reason in its own words.':
    'Procure no log do seu servidor de e-mail nesse horário: ele indica o motivo com as próprias palavras.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, which can break encryption.':
    'Isente os endereços do filtro da inspeção SMTP no seu firewall, que pode quebrar a criptografia.',
  // tls.certificate-rejected
  'The certificate was not accepted': 'O certificado não foi aceito',
  'The encrypted connection was refused because of the certificate that proves the mail server’s identity: it has expired, is for another name, or comes from an issuer that the other side does not trust.':
    'A conexão criptografada foi recusada por causa do certificado que prova a identidade do servidor de e-mail: ele expirou, é para outro nome ou vem de um emissor em que o outro lado não confia.',
  'Install a valid certificate on your mail server, issued for the host name under Settings > Delivery mail host, with its whole chain.':
    'Instale no seu servidor de e-mail um certificado válido, emitido para o nome de host em Settings > Delivery mail host, com a cadeia completa.',
  'Install a valid certificate on your mail server, issued for the host that mail is delivered to, with its whole chain.':
    'Instale no seu servidor de e-mail um certificado válido, emitido para o host ao qual os e-mails são entregues, com a cadeia completa.',
  'Restart the mail service after a renewal, so that it uses the new certificate.':
    'Reinicie o serviço de e-mail após uma renovação, para que ele use o novo certificado.',
  'Publish new TLSA or MTA-STS entries if your domain has them: they must fit the certificate and host in use.':
    'Publique novas entradas TLSA ou MTA-STS se o seu domínio as tiver: elas devem corresponder ao certificado e ao host em uso.',
};
