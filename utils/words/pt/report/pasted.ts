import type { Texts } from '../../texts';

export const reportPasted: Texts['report/pasted'] = {
  // utils/report/pasted/pasted-items.ts
  'And {n} more recipients, not shown.': {
    many: 'E mais {n} de destinatários, não mostrados.',
    one: 'E mais {n} destinatário, não mostrado.',
    other: 'E mais {n} destinatários, não mostrados.',
  },
  '{n} delivered': { many: '{n} entregues', one: '{n} entregue', other: '{n} entregues' },
  'from {sender}': 'de {sender}',
  // utils/report/pasted/pasted.ts
  'Paste a delivery log, or a reply from a mail server.':
    'Cole um log de entrega ou uma resposta de um servidor de e-mail.',
  'This text could not be read to its end.': 'Este texto não pôde ser lido até o fim.',
  'Paste a shorter part of the log, such as the lines of one message.':
    'Cole uma parte mais curta do log, como as linhas de uma mensagem.',
  'The text is very long: only its first six million characters were read.':
    'O texto é muito longo: só os primeiros seis milhões de caracteres foram lidos.',
  '{messages}, {recipients}, {attempts}.': '{messages}, {recipients}, {attempts}.',
  '{n} replies, without a log around them.': {
    many: '{n} de respostas, sem um log em volta.',
    one: '{n} resposta, sem um log em volta.',
    other: '{n} respostas, sem um log em volta.',
  },
  '{n} delivery attempts': {
    many: '{n} de tentativas de entrega',
    one: '{n} tentativa de entrega',
    other: '{n} tentativas de entrega',
  },
  // utils/report/pasted/trace-view.ts
  'The mail goes round in circles: it came back to {host} again and again.':
    'O e-mail anda em círculos: voltou a {host} repetidas vezes.',
  'These headers show no way that can be read.':
    'Estes cabeçalhos não mostram nenhum caminho que possa ser lido.',
  'It reached {host} on {when}; no mark of a filter in it says that it was put aside.':
    'Chegou a {host} em {when}; nenhum filtro indica nele que foi posto de lado.',
  'It reached {host}; no mark of a filter in it says that it was put aside.':
    'Chegou a {host}; nenhum filtro indica nele que foi posto de lado.',
  '{filter} put it into Junk ({proof}).': '{filter} o pôs no Lixo eletrônico ({proof}).',
  '{filter} put it into quarantine ({proof}).': '{filter} o pôs na quarentena ({proof}).',
  '{filter} put it into the inbox ({proof}).': '{filter} o pôs na caixa de entrada ({proof}).',
  '{filter} took it for spam ({proof}): look in Junk and in quarantine.':
    '{filter} o tomou por spam ({proof}): procure no Lixo eletrônico e na quarentena.',
  '{filter} put it into Junk': '{filter} o pôs no Lixo eletrônico',
  '{filter} put it into quarantine': '{filter} o pôs na quarentena',
  '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders':
    '{filter} o pôs na caixa de entrada. Se não estiver lá, verifique as regras, os encaminhamentos e outras pastas',
  '{filter} took it for spam': '{filter} o tomou por spam',
  '{filter} let it pass': '{filter} o deixou passar',
  '{filter} says no more than its codes': '{filter} não diz mais do que os códigos',
  'The last server found {results}.': 'O último servidor obteve {results}.',
  '{n} more hops, not shown.': {
    many: 'Mais {n} de saltos, não mostrados.',
    one: 'Mais {n} salto, não mostrado.',
    other: 'Mais {n} saltos, não mostrados.',
  },
  'Microsoft’s own check': 'verificação própria da Microsoft',
  'It took {total}, of which {span} before {host} had it.':
    'Levou {total}, dos quais {span} até que {host} o recebesse.',
  'the next server': 'o próximo servidor',
  'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.':
    'Não está provado que algum servidor do SpamHero esteja neste caminho: qualquer linha pode ter sido escrita por alguém antes do último servidor.',
  'Proven from {host} on. Lines before it may have been written by anybody on the way.':
    'Provado desde {host}. As linhas anteriores podem ter sido escritas por qualquer um no caminho.',
  'the filter': 'o filtro',
  'the server itself': 'o próprio servidor',
  'its clock is wrong': 'o relógio dele está errado',
  'the recipient': 'o destinatário',
  '(log)': '(log)',
  '(proven)': '(provado)',
};
