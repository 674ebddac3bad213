import type { Texts } from '../../texts';

export const causesBlock: Texts['causes/block'] = {
  // block.dnsbl
  'The filter’s address is on a public block list':
    'O endereço do filtro está em uma lista pública de bloqueio',
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.':
    'Seu servidor de e-mail consulta uma lista pública de endereços suspeitos, e o endereço do filtro está nela agora. A lista destina-se a remetentes desconhecidos; o e-mail do filtro já foi verificado e não deveria ser consultado.',
  'Exempt all addresses of the filter from block list checks on your mail server.':
    'Isente todos os endereços do filtro das consultas a listas de bloqueio no seu servidor de e-mail.',
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.':
    'Informe o nome da lista e a resposta ao suporte do filtro, para que ele providencie a remoção do endereço.',
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.':
    'Verifique na página de consulta da própria lista, que a resposta costuma indicar, se o endereço ainda está nela.',
  // block.ip-reputation
  'The filter’s address has a bad reputation there': 'O endereço do filtro tem má reputação ali',
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Seu sistema de e-mail, ou o fornecedor por trás dele, avalia os endereços que enviam e recusa o endereço do filtro. Ele vê o endereço do filtro e não o do remetente original, de modo que o spam que o filtro deixa passar conta contra o filtro.',
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.':
    'Configure o seu sistema de e-mail para confiar em todos os endereços do filtro, para que não sejam avaliados.',
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.':
    'Informe a resposta completa ao suporte do filtro, para que ele peça ao fornecedor que reabilite o endereço.',
  'Ask the vendor for removal on the page that the reply names, if it names one.':
    'Peça a remoção ao fornecedor na página que a resposta indica, se ela indicar alguma.',
  // block.ip-local
  'Your mail server blocks the filter’s address': 'Seu servidor de e-mail bloqueia o endereço do filtro',
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.':
    'Seu servidor de e-mail, ou um firewall à frente dele, tem o endereço do filtro em uma lista própria: manualmente, por país ou porque uma proteção contou falhas. Ninguém mais decide sobre essa lista.',
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.':
    'Remova os endereços do filtro da lista de bloqueio, da regra de países ou do banimento do seu servidor de e-mail ou firewall.',
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.':
    'Adicione todos os endereços do filtro à lista de endereços confiáveis, para que não voltem a ser bloqueados.',
  'Look into the log of your mail server at the time of the attempt for the rule that refused.':
    'Procure no log do seu servidor de e-mail, no horário da tentativa, a regra que recusou.',
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.':
    'Procure os endereços do filtro no portal do Defender, na lista de IPs bloqueados da filtragem de conexão e em “Tenant Allow/Block List”.',
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.':
    'Verifique no WHM o cPHulk, o firewall e a lista de endereços bloqueados do Exim.',
  'Look for the address in the tables that check_client_access and postscreen_access_list name.':
    'Procure o endereço nas tabelas que check_client_access e postscreen_access_list indicam.',
  // block.reverse-dns
  'The filter’s host name is not accepted': 'O nome de host do filtro não é aceito',
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.':
    'Seu servidor de e-mail verifica o nome do host que se conecta: o que o DNS dá para o endereço dele (DNS reverso, PTR) ou o da saudação (HELO). Ele não pôde confirmar o nome do host do filtro e recusou.',
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.':
    'Isente todos os endereços do filtro das verificações de nome de host, HELO e DNS reverso no seu servidor de e-mail.',
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.':
    'Informe a resposta, com o endereço que ela indica, ao suporte do filtro: esse endereço e o nome dele lhe pertencem.',
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.':
    'Verifique se o resolvedor de DNS do seu servidor de e-mail funciona: um nome que não pode ser consultado conta como inexistente.',
  // block.sender-domain
  'The sender’s domain or a link is on a block list':
    'O domínio do remetente ou um link está em uma lista de bloqueio',
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.':
    'Seu servidor de e-mail consultou o domínio do remetente, ou um endereço web na mensagem, em uma lista pública de domínios suspeitos e o encontrou lá. Trata-se da origem ou do conteúdo da mensagem, não do filtro.',
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.':
    'Informe o remetente de que o domínio ou um link da mensagem está na lista que a resposta indica, para que ele peça a remoção.',
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.':
    'Isente o e-mail do filtro das listas de bloqueio de domínios e links no seu servidor de e-mail se confiar no veredito do filtro.',
  'Deliver the message to another address if it is urgent and you know the sender.':
    'Entregue a mensagem em outro endereço se for urgente e o remetente for conhecido.',
  // block.sender-local
  'Your mail system blocks this sender': 'Seu sistema de e-mail bloqueia este remetente',
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.':
    'O endereço ou o domínio do remetente está em uma lista de bloqueio do seu próprio sistema de e-mail, ou do destinatário. Alguém, ou uma regra, o colocou lá de propósito.',
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.':
    'Verifique se o remetente está bloqueado de propósito e, se não estiver, remova o endereço ou domínio da lista de bloqueio do seu sistema de e-mail ou do destinatário.',
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.':
    'Deixe como está se o e-mail for indesejado; bloqueie o remetente também no filtro e nenhuma tentativa será feita.',
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.':
    'Procure no portal do Defender, em “Tenant Allow/Block List”, e nos remetentes bloqueados do destinatário.',
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.':
    'Procure no Admin Console, em Gmail > Spam, phishing e malware > Remetentes bloqueados.',
  'Look for the address in the tables that check_sender_access names.':
    'Procure o endereço nas tabelas que check_sender_access indica.',
};
