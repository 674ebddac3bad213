import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  // utils/engine/cause/diagnose.ts
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Algo falhou, e a lista não diz onde: no filtro ou no servidor ao qual ele entrega.',
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'O servidor que envia desistiu após dias de tentativas; este log não contém nenhuma falha anterior desta mensagem, por isso o motivo é desconhecido.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'O código de resposta {code} é uma aceitação, mas as palavras recusam; deu-se crédito às palavras.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'Os códigos se contradizem: {final} é definitivo, {short} é provisório.',
  // utils/engine/cause/fallback.ts
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'As palavras não correspondem a nenhuma causa conhecida aqui; o código {code} é próprio de {vendor} e significa “{title}”.',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'A resposta não tinha palavras; o código {code} é próprio de {vendor} e significa “{title}”.',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'As palavras não correspondem a nenhuma causa conhecida aqui; o código {code} está registrado como “{title}”.',
  'It gave no words; the code {code} is registered as “{title}”.':
    'A resposta não tinha palavras; o código {code} está registrado como “{title}”.',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'As palavras não correspondem a nenhuma causa conhecida aqui, e o código {code} não consta em nenhuma lista oficial, por isso o motivo é desconhecido.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'O código de resposta {code} não responde a uma entrega, por isso nada se pode deduzir dele.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'O código de resposta {code} é uma aceitação, e as palavras não correspondem a nenhuma causa conhecida aqui, por isso o motivo é desconhecido.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'O código de resposta {code} é uma aceitação e não diz mais nada, por isso o motivo é desconhecido.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'O código de resposta {code} é uma recusa provisória, e as palavras não correspondem a nenhuma causa conhecida aqui, por isso o motivo é desconhecido.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'O código de resposta {code} é uma recusa provisória e não diz mais nada, por isso o motivo é desconhecido.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'O código de resposta {code} é uma recusa definitiva, e as palavras não correspondem a nenhuma causa conhecida aqui, por isso o motivo é desconhecido.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'O código de resposta {code} é uma recusa definitiva e não diz mais nada, por isso o motivo é desconhecido.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'Não há código, e as palavras não correspondem a nenhuma causa conhecida aqui, por isso o motivo é desconhecido.',
  'The record holds no reply, so the reason cannot be told.':
    'O registro não contém nenhuma resposta, por isso o motivo é desconhecido.',
};
