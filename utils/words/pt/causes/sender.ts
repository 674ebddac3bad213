import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'O domínio do remetente não existe',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Seu servidor de e-mail consultou o domínio do endereço do remetente e não encontrou nada que aceite e-mails. Ele recusa remetentes aos quais não se pode responder.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Informe o remetente, por outra via, de que o domínio do endereço de remetente não tem registros DNS que funcionem (as entradas públicas de nomes).',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Verifique se o seu servidor de e-mail consegue consultar nomes caso remetentes de vários domínios sejam recusados assim.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Isente os endereços do filtro desta verificação: o filtro já examinou o remetente.',
  // sender.rejected
  'Your mail server refuses the sender’s address': 'Seu servidor de e-mail recusa o endereço do remetente',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'O endereço de que a mensagem diz vir não é aceito: não pôde ser verificado, não está completo ou é um endereço do seu próprio domínio usado de fora.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Leia as palavras citadas: elas dizem se o endereço não pôde ser verificado, está incompleto ou pertence ao seu próprio domínio.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Isente os endereços do filtro das verificações de remetente no seu servidor de e-mail, como consultas ao servidor do remetente (callouts) e proteção contra falsificação.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Informe ao remetente qual endereço foi recusado se o erro estiver no próprio endereço.',
};
