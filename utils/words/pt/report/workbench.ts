import type { Texts } from '../../texts';

export const reportWorkbench: Texts['report/workbench'] = {
  // utils/report/workbench/actor-words.ts
  'Nobody: it heals by itself': 'Ninguém: resolve-se por conta própria',
  // utils/report/workbench/chart-words.ts
  '{n} waiting': { many: '{n} em espera', one: '{n} em espera', other: '{n} em espera' },
  nothing: 'nada',
  '{from} to {to}': '{from} até {to}',
  'until {when}': 'até {when}',
  // utils/report/workbench/comparison-view.ts
  '{messages} before': 'antes: {messages}',
  'New causes': 'Causas novas',
  'Causes that are gone': 'Causas que desapareceram',
  'Servers that got worse': 'Servidores que pioraram',
  'Servers that got better': 'Servidores que melhoraram',
  'Delays that have moved': 'Atrasos que mudaram',
  'Better than before: {share} did not arrive, {before} before.':
    'Melhor do que antes: não chegaram {share}; antes, {before}.',
  'Worse than before: {share} did not arrive, {before} before.':
    'Pior do que antes: não chegaram {share}; antes, {before}.',
  'About as before: {share} did not arrive, {before} before.':
    'Mais ou menos como antes: não chegaram {share}; antes, {before}.',
  'Nothing to compare: the first holds no message.':
    'Nada a comparar: o primeiro não contém nenhuma mensagem.',
  'Nothing to compare: the second holds no message.':
    'Nada a comparar: o segundo não contém nenhuma mensagem.',
  'Worse than before: {share} did not arrive, {before} before, above all to {server}.':
    'Pior do que antes: não chegaram {share}; antes, {before}; sobretudo a {server}.',
  'New: {title} ({n}).': 'Novo: {title} ({n}).',
  '{open} of {n} messages': {
    many: '{open} de {n} de mensagens',
    one: '{open} de {n} mensagem',
    other: '{open} de {n} mensagens',
  },
  '{share} not delivered, {before} before': '{share} sem entrega; antes, {before}',
  '{span} (median of {n}), {spanBefore} of {nBefore} before':
    '{span} (mediana de {n}); antes, {spanBefore} de {nBefore}',
  'and {n} more': { many: 'e mais {n}', one: 'e mais {n}', other: 'e mais {n}' },
  // utils/report/workbench/customers-view.ts
  '{n} domains': { many: '{n} de domínios', one: '{n} domínio', other: '{n} domínios' },
  'Without a recipient': 'Sem destinatário',
  // utils/report/workbench/delay-view.ts
  'before the queue: taking the message in, or earlier attempts':
    'antes da fila: recebimento da mensagem ou tentativas anteriores',
  'waiting in the queue for its turn': 'espera da vez na fila',
  'finding and greeting the next server': 'busca e saudação do próximo servidor',
  'handing the message over': 'transmissão da mensagem',
  '{span} in the filter.': '{span} no filtro.',
  '{span} in the filter, most of it {part}.': '{span} no filtro, sobretudo: {part}.',
  // utils/report/workbench/incident-view.ts
  'Open{#state}': 'Aberto',
  Acknowledged: 'Conhecido',
  Mended: 'Resolvido',
  '{n} not arrived': { many: '{n} sem chegar', one: '{n} sem chegar', other: '{n} sem chegar' },
  '{n} open': { many: '{n} em aberto', one: '{n} em aberto', other: '{n} em aberto' },
  'None of its messages is here: it was read from files, or the time for keeping them is over.':
    'Nenhuma das mensagens dele está aqui: foram lidas de arquivos, ou já ficaram guardadas o tempo previsto.',
  'Open again': 'Aberto de novo',
  'Broke out again after it was mended {when}.': 'Ocorreu de novo depois de resolvido em {when}.',
  'Who can end it: {actor}.': 'Quem pode resolver: {actor}.',
  'It has gone on for {span}. What can end it:': 'Já dura {span}. O que pode resolver:',
  'From {from} to {to}, for {span}.': 'De {from} até {to}, durante {span}.',
  'From {from} to {to}.': 'De {from} até {to}.',
  'Mail arrives there again, last {when}.': 'E-mails voltam a chegar ali, pela última vez em {when}.',
  'Since {since}, for {span}, last seen {last}.':
    'Desde {since}, durante {span}, visto pela última vez em {last}.',
  'Since {since}, last seen {last}.': 'Desde {since}, visto pela última vez em {last}.',
  '{n} delivered since': {
    many: '{n} entregues desde então',
    one: '{n} entregue desde então',
    other: '{n} entregues desde então',
  },
  '{messages}: {shares}.': '{messages}: {shares}.',
  '{messages} to {n} recipients: {shares}.': {
    many: '{messages} para {n} de destinatários: {shares}.',
    one: '{messages} para {n} destinatário: {shares}.',
    other: '{messages} para {n} destinatários: {shares}.',
  },
  'Healed: everything has arrived.': 'Recuperado: tudo chegou.',
  'What waits is delivered by itself once this is mended, for about five days.':
    'O que espera é entregue automaticamente quando isto estiver resolvido: as tentativas duram cerca de cinco dias.',
  'What waits is delivered by itself.': 'O que espera é entregue automaticamente.',
  'What failed is not tried again by itself: re-queue it once this is mended.':
    'Para o que falhou não há nova tentativa automática: recoloque-o na fila quando isto estiver resolvido.',
  'What failed is not tried again by itself: re-queue it.':
    'Para o que falhou não há nova tentativa automática: recoloque-o na fila.',
  'What failed is not tried again by itself: re-queue it once this is over.':
    'Para o que falhou não há nova tentativa automática: recoloque-o na fila quando isto tiver passado.',
  // utils/report/workbench/incidents-view.ts
  '{n} acknowledged': { many: '{n} conhecidos', one: '{n} conhecido', other: '{n} conhecidos' },
  '{n} mended': { many: '{n} resolvidos', one: '{n} resolvido', other: '{n} resolvidos' },
  '{n} incidents are open.': {
    many: '{n} de incidentes estão abertos.',
    one: '{n} incidente está aberto.',
    other: '{n} incidentes estão abertos.',
  },
  // utils/report/workbench/ledger-view.ts
  'No delivery records found.': 'Nenhum registro de entrega encontrado.',
  'All {n} messages were delivered.': {
    many: 'Todas as {n} de mensagens foram entregues.',
    one: 'A mensagem foi entregue.',
    other: 'Todas as {n} mensagens foram entregues.',
  },
  'The message is not delivered: {title}.': 'A mensagem não foi entregue: {title}.',
  'The message is not delivered.': 'A mensagem não foi entregue.',
  '{share} are not delivered.': {
    many: '{share} não foram entregues.',
    one: '{share} não foi entregue.',
    other: '{share} não foram entregues.',
  },
  '{share} are not delivered, mostly: {title}.': {
    many: '{share} não foram entregues, sobretudo: {title}.',
    one: '{share} não foi entregue: {title}.',
    other: '{share} não foram entregues, sobretudo: {title}.',
  },
  '{n} messages are listed, those that failed or wait before those that were delivered at once. All are counted.':
    '{n} mensagens estão listadas: as que falharam ou esperam, antes das que foram entregues de imediato. Todas são contadas.',
  // utils/report/workbench/line-views.ts
  'All lines of the log': 'Todas as linhas do log',
  // utils/report/workbench/message-view.ts
  Recipients: 'Destinatários',
  'Recoverable until': 'Recuperável até',
  'about {when}': 'por volta de {when}',
  '{n} earlier attempts with the same answer.': {
    many: '{n} de tentativas anteriores com a mesma resposta.',
    one: '{n} tentativa anterior com a mesma resposta.',
    other: '{n} tentativas anteriores com a mesma resposta.',
  },
  '{n} earlier attempts with the same answer, the first {since}.': {
    many: '{n} de tentativas anteriores com a mesma resposta, a primeira em {since}.',
    one: '{n} tentativa anterior com a mesma resposta, em {since}.',
    other: '{n} tentativas anteriores com a mesma resposta, a primeira em {since}.',
  },
  'Nobody was contacted: the reason is that of an earlier attempt.':
    'Ninguém foi contatado: o motivo é o de uma tentativa anterior.',
  'This line gives no reason: it is that of the attempt before.':
    'Esta linha não dá motivo: é o da tentativa anterior.',
  'after {span}': 'após {span}',
  'Retries ended at about {when}.': 'As tentativas terminaram por volta de {when}.',
  'A new try was due at about {when}: this log ends before it.':
    'Uma nova tentativa estava prevista por volta de {when}: este log termina antes.',
  'Next try at about {when} (estimated from the gaps above).':
    'Próxima tentativa por volta de {when} (estimado pelos intervalos acima).',
  'Next try at about {when} (estimated).': 'Próxima tentativa por volta de {when} (estimado).',
  'Retries end at about {when}.': 'As tentativas terminam por volta de {when}.',
  // utils/report/workbench/missing-words.ts
  'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.':
    'Esta mensagem estava em “{file}”, que não está mais aberto aqui: abra-o ou cole-o de novo para ver a mensagem.',
  'This message was in a log that is not open here any more: open or paste it again to see the message.':
    'Esta mensagem estava em um log que não está mais aberto aqui: abra-o ou cole-o de novo para ver a mensagem.',
  // utils/report/workbench/over-view.ts
  'This mailbox takes mail again, since {when}.':
    'Esta caixa de correio volta a aceitar mensagens, desde {when}.',
  'Mail of this sender gets through again, since {when}.':
    'As mensagens deste remetente voltam a passar, desde {when}.',
  'This server takes mail again, since {when}.': 'Este servidor volta a aceitar mensagens, desde {when}.',
  // utils/report/workbench/periods.ts
  'Last day': 'Último dia',
  Today: 'Hoje',
  'Last {n} days': { many: 'Últimos {n} de dias', one: 'Último {n} dia', other: 'Últimos {n} dias' },
  '{n} days': { many: '{n} de dias', one: '{n} dia', other: '{n} dias' },
  // utils/report/workbench/reading-view.ts
  '… and {n} more files.': {
    many: '… e mais {n} arquivos.',
    one: '… e mais {n} arquivo.',
    other: '… e mais {n} arquivos.',
  },
  '{file} was not read to its end: the reading was stopped.':
    '{file} não foi lido até o fim: a leitura foi interrompida.',
  '{file} was not read: the reading was stopped.': '{file} não foi lido: a leitura foi interrompida.',
  '{file} holds no delivery records.': '{file} não contém registros de entrega.',
  'What was read of it is shown.': 'O que foi lido dele é mostrado.',
  '{file} was changed, moved or removed while it was read: choose it again, or a copy of it.':
    '{file} foi alterado, movido ou removido enquanto era lido: escolha-o de novo, ou uma cópia dele.',
  '{file} is damaged or incomplete: its packed data breaks off.':
    '{file} está danificado ou incompleto: os dados compactados dele se interrompem.',
  '{file} is damaged or incomplete: its list of files cannot be read.':
    '{file} está danificado ou incompleto: a lista de arquivos dele não pode ser lida.',
  '{file} holds no files.': '{file} não contém arquivos.',
  '{file} is a ZIP64 archive, which is not read here: unpack it first, or pack it as .gz.':
    '{file} é um arquivo ZIP64, que não é lido aqui: descompacte-o antes, ou compacte-o como .gz.',
  '{file} is protected by a password: unpack it first.':
    '{file} está protegido por senha: descompacte-o antes.',
  '{file} holds too much once it is unpacked: unpack it first, and choose what matters.':
    '{file} contém demais depois de descompactado: descompacte-o antes e escolha o que importa.',
  '{file} is packed in a way that is not read here: unpack it first, or pack it as .gz.':
    '{file} está compactado de um modo que não é lido aqui: descompacte-o antes, ou compacte-o como .gz.',
  '{file} is not text: choose a log, a mail or a table.':
    '{file} não é texto: escolha um log, um e-mail ou uma tabela.',
  '{file} could not be read to its end.': '{file} não pôde ser lido até o fim.',
  '{names} and {n} more{#files}': {
    many: '{names} e mais {n}',
    one: '{names} e mais {n}',
    other: '{names} e mais {n}',
  },
  '{size} a second': '{size} por segundo',
  '{size} read in {span}': '{size} lidos em {span}',
  'about {span} left': 'faltam cerca de {span}',
  '{done} of {total} read': '{done} de {total} lidos',
  // utils/report/workbench/recovery-view.ts
  '{n} of {all} arrived since': {
    many: 'desde então chegaram {n} de {all}',
    one: 'desde então chegou {n} de {all}',
    other: 'desde então chegaram {n} de {all}',
  },
  '{n} still wait': { many: '{n} ainda esperam', one: '{n} ainda espera', other: '{n} ainda esperam' },
  'Mended {when}: {parts}.': 'Resolvido em {when}: {parts}.',
  '{n} had failed for good before: re-queue these': {
    many: '{n} tinham falhado antes de forma definitiva: recoloque-as na fila',
    one: '{n} tinha falhado antes de forma definitiva: recoloque-a na fila',
    other: '{n} tinham falhado antes de forma definitiva: recoloque-as na fila',
  },
  '{n} had failed for good before': {
    many: '{n} tinham falhado antes de forma definitiva',
    one: '{n} tinha falhado antes de forma definitiva',
    other: '{n} tinham falhado antes de forma definitiva',
  },
  'Not proven to be mended: all of it failed for good, and nothing else tells.':
    'Não está provado que esteja resolvido: tudo falhou de forma definitiva, e nada mais o indica.',
  'Not proven to be mended: {proof}': 'Não está provado que esteja resolvido: {proof}',
  'Not proven to be mended: {seen}; {proof}': 'Não está provado que esteja resolvido: {seen}; {proof}',
  '{n} of {all} servers take mail again': {
    many: '{n} de {all} servidores voltaram a aceitar e-mails',
    one: '{n} de {all} servidores voltou a aceitar e-mails',
    other: '{n} de {all} servidores voltaram a aceitar e-mails',
  },
  '{n} more deliveries at this server after the last failure would prove it.': {
    many: 'mais {n} de entregas neste servidor após a última falha o provariam.',
    one: 'mais {n} entrega neste servidor após a última falha o provaria.',
    other: 'mais {n} entregas neste servidor após a última falha o provariam.',
  },
  '{n} more deliveries at the others would prove it.': {
    many: 'mais {n} de entregas nos outros o provariam.',
    one: 'mais {n} entrega nos outros o provaria.',
    other: 'mais {n} entregas nos outros o provariam.',
  },
  '{n} of {all} mailboxes take mail again': {
    many: '{n} de {all} caixas de correio voltaram a aceitar e-mails',
    one: '{n} de {all} caixas de correio voltou a aceitar e-mails',
    other: '{n} de {all} caixas de correio voltaram a aceitar e-mails',
  },
  '{n} more deliveries to this mailbox after the last failure would prove it.': {
    many: 'mais {n} de entregas a esta caixa de correio após a última falha o provariam.',
    one: 'mais {n} entrega a esta caixa de correio após a última falha o provaria.',
    other: 'mais {n} entregas a esta caixa de correio após a última falha o provariam.',
  },
  '{n} more deliveries to the others would prove it.': {
    many: 'mais {n} de entregas às outras o provariam.',
    one: 'mais {n} entrega às outras o provaria.',
    other: 'mais {n} entregas às outras o provariam.',
  },
  '{n} of {all} senders get through again': {
    many: 'os e-mails de {n} de {all} remetentes voltaram a chegar',
    one: 'os e-mails de {n} de {all} remetentes voltaram a chegar',
    other: 'os e-mails de {n} de {all} remetentes voltaram a chegar',
  },
  '{n} more deliveries of this sender after the last failure would prove it.': {
    many: 'mais {n} de entregas deste remetente após a última falha o provariam.',
    one: 'mais {n} entrega deste remetente após a última falha o provaria.',
    other: 'mais {n} entregas deste remetente após a última falha o provariam.',
  },
  '{n} more deliveries of the others would prove it.': {
    many: 'mais {n} de entregas dos outros o provariam.',
    one: 'mais {n} entrega dos outros o provaria.',
    other: 'mais {n} entregas dos outros o provariam.',
  },
  '{n} of {all} messages arrived': {
    many: 'chegaram {n} de {all} mensagens',
    one: 'chegou {n} de {all} mensagens',
    other: 'chegaram {n} de {all} mensagens',
  },
  '{n} more deliveries of this message would prove it.': {
    many: 'mais {n} de entregas desta mensagem o provariam.',
    one: 'mais {n} entrega desta mensagem o provaria.',
    other: 'mais {n} entregas desta mensagem o provariam.',
  },
  '{n} have still to arrive.': {
    many: '{n} ainda têm de chegar.',
    one: '{n} ainda tem de chegar.',
    other: '{n} ainda têm de chegar.',
  },
  // utils/report/workbench/row-view.ts
  'Delivered, after: {title}': 'Entregue, após: {title}',
};
