import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Recusada em definitivo, e a resposta não dá um motivo claro',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'A mensagem foi recusada em definitivo. A resposta não dá nenhum motivo reconhecível pelas palavras ou códigos, por isso só os logs do servidor que respondeu podem dizer mais.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Procure este horário e este destinatário no log do seu servidor de e-mail: ele diz mais do que a resposta.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Verifique se o seu servidor de e-mail confia nos endereços do filtro, pois uma regra contra remetentes desconhecidos costuma responder assim.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason': 'Adiada, e a resposta não dá um motivo claro',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'A mensagem não foi aceita desta vez, e o filtro tenta de novo por conta própria. A resposta não dá nenhum motivo reconhecível pelas palavras ou códigos.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Aguarde a próxima tentativa: muitas recusas deste tipo se resolvem em menos de uma hora.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Procure este horário e este destinatário no log do seu servidor de e-mail se continuar: ele diz mais do que a resposta.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Verifique se o seu servidor de e-mail confia nos endereços do filtro, para que os limites e verificações para desconhecidos não se apliquem a eles.',
  'Not delivered, and the answer gives no clear reason': 'Não entregue, e a resposta não dá um motivo claro',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'A mensagem não foi aceita, por mais vezes que se tentasse. A resposta não dá nenhum motivo reconhecível pelas palavras ou códigos.',
};
