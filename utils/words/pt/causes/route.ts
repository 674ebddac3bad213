import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'A mensagem anda em círculos',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'A mensagem passou por tantos servidores que foi interrompida. Na maioria das vezes, o seu servidor de e-mail a devolve ao filtro, repetidamente, em vez de colocá-la na caixa de correio.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Descubra o que devolve a mensagem: um encaminhamento, um alias, um conector ou um smart host no seu servidor de e-mail que leva de novo ao filtro.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Verifique em Settings > Delivery mail host se consta o seu próprio servidor de e-mail e não o filtro.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Entregue esta mensagem em um endereço alternativo em outro sistema de e-mail se for necessária antes.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Recoloque esta mensagem na fila para um endereço fora da Microsoft: a Microsoft a tomou por e-mail de saída porque ela correspondeu ao conector de alguém, muitas vezes um do remetente.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Entregue a este destinatário pelo alias que termina em onmicrosoft.com como solução duradoura.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Peça ao administrador do remetente que desative o antigo conector de entrada que tem os endereços do filtro.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Verifique o tipo do domínio aceito e o conector de envio: “retransmissão interna” com um smart host de volta ao filtro cria um ciclo.',
  // route.null-mx
  'The domain says that it takes no mail': 'O domínio diz que não aceita e-mails',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'A entrada DNS para e-mails deste domínio é a especial que significa “aqui não há e-mail” (um registro null MX), ou o servidor diz isso claramente.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Verifique se há erros no domínio do endereço e informe ao remetente o correto.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Verifique em Settings > Delivery mail host se consta o seu servidor de e-mail, e não um host que não aceita e-mails.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Substitua o registro MX que consiste em um único ponto se este domínio deve receber e-mails.',
  'Re-queue the message once the domain takes mail.':
    'Recoloque a mensagem na fila quando o domínio aceitar e-mails.',
};
