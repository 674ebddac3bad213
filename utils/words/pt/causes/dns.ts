import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'O nome do servidor de e-mail não existe',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'O filtro consultou o host ou domínio ao qual entregar, e os servidores de nomes responderam que esse nome não existe. Ele pode estar escrito errado ou ter sido apagado, ou o domínio pode ter expirado.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Verifique a grafia do host em Settings > Delivery mail host, e do domínio no endereço.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Crie no seu provedor de DNS o registro A que falta para esse nome de host, ou restaure o antigo.',
  'Check that the registration of the domain has not expired.':
    'Verifique se o registro do domínio não expirou.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Um nome não pôde ser consultado neste momento',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'Os servidores de nomes do domínio não deram resposta útil sobre o destino do e-mail. Muitas vezes isso passa sozinho; se persistir, os servidores de nomes do domínio estão fora do ar ou mal configurados.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Aguarde a próxima tentativa: o filtro consulta o nome de novo por conta própria.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Verifique os servidores de nomes do domínio com o seu provedor de DNS se persistir por mais de uma hora.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Desative o DNSSEC ou renove os registros dele se o seu provedor de DNS constatar que as assinaturas do domínio não conferem.',
  'A name could not be looked up': 'Um nome não pôde ser consultado',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'Os servidores de nomes do domínio não deram resposta útil sobre o destino do e-mail. Eles estão, ou estavam, fora do ar ou mal configurados.',
  'Check the name servers of the domain with your DNS provider.':
    'Verifique os servidores de nomes do domínio com o seu provedor de DNS.',
  // dns.no-mx
  'The domain names no usable mail server': 'O domínio não indica nenhum servidor de e-mail utilizável',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'O nome existe, mas as entradas DNS dele não levam a nenhum endereço que aceite e-mails: o registro MX ou A (as entradas que dizem para onde vai o e-mail) falta, ou aponta para um nome ou endereço que não pode funcionar.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Crie um registro A para o host em Settings > Delivery mail host, para que o nome dele leve ao endereço público do seu servidor de e-mail.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Crie um registro A para o host ao qual os e-mails são entregues, para que o nome dele leve ao endereço público do seu servidor de e-mail.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Corrija registros MX que apontam para um nome inexistente, um alias ou um simples número: um MX deve indicar um host que tenha endereço.',
  'Check the spelling of the domain in the address.': 'Verifique a grafia do domínio no endereço.',
};
