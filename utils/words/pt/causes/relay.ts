import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Seu servidor de e-mail não reconhece o domínio como próprio',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Seu servidor de e-mail acha que os e-mails deste domínio pertencem a outro lugar e que lhe pedem para repassá-los, o que ele recusa. Portanto, falta o domínio nas configurações dele, ou o filtro entrega ao servidor errado.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Adicione o domínio no seu servidor de e-mail como um que ele hospeda e para o qual aceita e-mails.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Verifique em Settings > Delivery mail host se o filtro entrega ao servidor que tem as suas caixas de correio.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Peça ao seu provedor de hospedagem que faça isso se não puder fazê-lo: informe que os e-mails chegam por um filtro e que o domínio é local.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Verifique se o domínio é um domínio aceito da organização e está totalmente configurado, e se o Delivery mail host é o que a Microsoft dá para este domínio.',
  // relay.client-not-allowed
  'Your server does not let this filter address in': 'Seu servidor não deixa este endereço do filtro entrar',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Seu servidor de e-mail só aceita e-mails de uma lista de servidores, por um conector, uma lista de acesso ou um firewall, e o endereço do filtro que entregou esta mensagem não está nela.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Adicione todos os endereços atuais do filtro à lista de servidores que podem entregar ao seu servidor de e-mail.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Procure uma regra feita para endereços antigos do filtro, ou para outro filtro, e atualize-a.',
  // relay.authentication-required
  'Your mail server wants the filter to log in': 'Seu servidor de e-mail quer que o filtro faça login',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Seu servidor de e-mail pediu nome de usuário e senha, ou recusou os que recebeu. E-mails que chegam de outros servidores nunca fazem login; portanto, a entrega foi feita a um servidor ou porta destinado aos programas de e-mail das pessoas.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Faça o seu servidor de e-mail aceitar sem login, dos endereços do filtro, os e-mails para o seu próprio domínio.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Verifique em Settings > Delivery mail host se constam o servidor de entrada de e-mails e a porta 25, não um de envio (como smtp.… ou a porta 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Verifique o nome de usuário e a senha se um login foi configurado de propósito para esta entrega.',
  'The filter could not log in to your mail server':
    'O filtro não conseguiu fazer login no seu servidor de e-mail',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'O filtro estava configurado para fazer login no seu servidor de e-mail, e o próprio servidor de e-mail do filtro diz que isso não funcionou.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Envie as linhas deste log ao suporte do SpamHero, que configurou o login.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Permita “Usuários anônimos” no conector de recebimento que o filtro alcança.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Entregue ao host próprio do seu domínio em mail.protection.outlook.com, não a smtp.office365.com.',
};
