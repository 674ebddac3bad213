import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Seu servidor de e-mail aceitou a mensagem',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'A mensagem saiu do filtro e o seu servidor de e-mail se encarregou dela. Se não for encontrada, o rastro dela continua ali.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Procure na pasta de lixo eletrônico, nas outras pastas e nas regras de encaminhamento da caixa de correio se a mensagem não aparecer.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Passe ao administrador do seu servidor de e-mail a resposta citada aqui: são os dados de rastreamento para a busca.',
};
