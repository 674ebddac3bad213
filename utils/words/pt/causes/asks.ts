import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Procure este horário, o destinatário e a resposta no log do seu servidor de e-mail.',
  'Tell us where the mail went from there.': 'Informe-nos para onde o e-mail foi a partir daí.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Procure na pasta de lixo eletrônico, nas outras pastas e nas regras de encaminhamento da sua caixa de correio se o e-mail não aparecer.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Informe-nos se não estiver lá, para que seja procurado no servidor de e-mail.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Aumente a cota da caixa de correio (o espaço reservado a ela) se o titular não puder liberar espaço.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Apague ou arquive e-mails da sua caixa de correio e esvazie as pastas de lixeira e de lixo eletrônico.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Compare o endereço abaixo com o correto e corrija-o no seu catálogo de endereços.',
  'Send the mail again to the right address.': 'Envie o e-mail de novo para o endereço correto.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Escreva de agora em diante para o novo endereço: a resposta abaixo pode indicá-lo.',
  'Send this mail there once more.': 'Envie este e-mail de novo para esse endereço.',
  // recipient.too-many
  'Send fewer recipients at once to this server.':
    'Envie para menos destinatários de cada vez neste servidor.',
  // message.virus
  'Tell us whether you sent this mail.': 'Informe-nos se enviou mesmo este e-mail.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Verifique o computador e os arquivos anexados com um antivírus atualizado.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Envie o arquivo de outra forma, por exemplo, com um link para um serviço de arquivos.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Mostre a resposta abaixo a quem cuida do programa que enviou o e-mail: só ele pode montar a mensagem corretamente.',
  'Send the mail again once that is mended.': 'Envie o e-mail de novo quando isso estiver corrigido.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Aumente o limite de tamanho do seu servidor de e-mail, no mínimo até o do filtro.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Verifique os registros DNS do domínio do seu endereço de remetente: ele precisa de um registro MX ou A que funcione.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Verifique o endereço de remetente que o seu programa de e-mail usa: deve estar completo, existir e ser seu.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Procure o seu domínio e os links do seu e-mail na lista que a resposta abaixo indica, ou em todas as que um buscador de listas conhece.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Peça a essa lista que remova a entrada quando a causa dela estiver corrigida.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Solicite a remoção do seu endereço da lista que a resposta abaixo indica.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Peça ao fornecedor que a resposta abaixo indica que reabilite o seu endereço.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Verifique o nome de host e o DNS reverso do endereço que entregou este e-mail.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Fale com o provedor sobre o endereço que entregou este e-mail.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Entregue a este servidor em ritmo mais lento se o limite dele não puder ser alterado.',
};
