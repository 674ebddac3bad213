import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Adiada por uma lista cinza (greylisting)',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Seu servidor de e-mail ainda não conhece este remetente e pede a todos os novos que voltem mais tarde, porque quem envia spam não costuma voltar. O filtro volta por conta própria, e a mensagem então costuma ser aceita.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Isente todos os endereços do filtro da lista cinza no seu servidor de e-mail: o filtro já verificou o e-mail.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Aguarde a próxima tentativa enquanto a mensagem está na fila: costuma dar certo entre alguns minutos e uma hora depois.',
  'Greylisted until the filter gave up': 'Na lista cinza até o filtro desistir',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Seu servidor de e-mail pede a todos os novos que voltem mais tarde (lista cinza), porque quem envia spam não costuma voltar. Ele recusou assim o e-mail do filtro até o filtro desistir.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Adicione os endereços do filtro em WHM > Greylisting > Trusted Hosts.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Adicione os endereços do filtro à lista branca das configurações de lista cinza de todo o servidor.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Adicione os endereços do filtro à lista branca de clientes do postgrey ou do milter que aplica a lista cinza.',
  // deferral.rate-limited
  'Too much mail in a short time': 'E-mails demais em pouco tempo',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Seu servidor de e-mail permite só um certo número de mensagens de um endereço em determinado tempo, e o filtro atingiu esse limite. Como todos os seus e-mails passam pelo filtro, o limite é atingido antes do que deveria.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Isente todos os endereços do filtro dos limites de frequência do seu servidor de e-mail, ou aumente esses limites.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Peça ao suporte do filtro que entregue ao seu servidor em ritmo mais lento se o limite não puder ser alterado.',
  'Wait for the next attempts, which spread the messages over time.':
    'Aguarde as próximas tentativas, que distribuem as mensagens no tempo.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Adiada por causa da reputação do filtro',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Seu provedor de e-mail julga os remetentes pelo que já chegou do endereço deles e, por enquanto, adia os e-mails do endereço do filtro. Ele vê o endereço do filtro e não o do remetente original, de modo que o spam que o filtro deixa passar conta contra o filtro.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Configure o seu servidor ou provedor de e-mail para confiar nos endereços do filtro, para que não sejam avaliados.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Informe a resposta ao suporte do filtro, para que ele fale com o provedor.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Aguarde as próximas tentativas: um adiamento assim costuma terminar sozinho em algumas horas.',
  'Refused because of the filter’s reputation': 'Recusada por causa da reputação do filtro',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Seu provedor de e-mail julga os remetentes pelo que já chegou do endereço deles e não aceitou e-mails do endereço do filtro. Ele vê o endereço do filtro e não o do remetente original, de modo que o spam que o filtro deixa passar conta contra o filtro.',
};
