import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/card.ts
  '{n} of {all} recipients': '{n} de {all} destinatários',
  'stuck {span}': 'parada: {span}',
  'stuck less than a minute': 'parada: menos de um minuto',
  '{names} and {n} more': {
    many: '{names} e mais {n}',
    one: '{names} e mais {n}',
    other: '{names} e mais {n}',
  },
  '{status}: {title}. Press Tab for steps.': '{status}: {title}. Pressione Tab para ver os passos.',
  Queued: 'Na fila',
  'In the queue. It goes out in a moment, usually in less than a minute.':
    'Na fila. Sai em um momento, em geral em menos de um minuto.',
  Deferring: 'Adiada',
  'An attempt to deliver it failed; the filter goes on trying.':
    'Uma tentativa de entregá-la falhou; o filtro continua tentando.',
  'It could not be delivered to one or more recipients.': 'Não pôde ser entregue a um ou mais destinatários.',
  'Deep filtered': 'No filtro profundo',
  'Held for more filtering, for about two hours. Deliver releases it at once.':
    'Retida para mais filtragem, por cerca de duas horas. Deliver a libera imediatamente.',
  'Not delivered': 'Não entregue',
  'The page shows it as not delivered. Its log tells why.':
    'A página a mostra como não entregue. O log dela diz por quê.',
  // utils/report/page/known-from.ts
  'Known from {when}': 'Dados de {when}',
  '{when} or later': '{when} ou depois',
  '{n} messages known from {when}': {
    many: '{n} de mensagens com dados de {when}',
    one: '{n} mensagem com dados de {when}',
    other: '{n} mensagens com dados de {when}',
  },
  // utils/report/page/lines.ts
  'Attempt {n} of {all}': 'Tentativa {n} de {all}',
  'same answer': 'mesma resposta',
  '{recipient}: same as {other} above': '{recipient}: igual a {other}, acima',
  '{status} for {recipient}': '{status} para {recipient}',
  '{status} to {recipient}': '{status} a {recipient}',
  // utils/report/page/note.ts
  'the filter’s own mail server': 'o próprio servidor de e-mail do filtro',
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Para ler todos aqui, abra os Logs de uma mensagem.',
  '{n} failed': { many: '{n} com falha', one: '{n} com falha', other: '{n} com falha' },
  '{n} deferring': { many: '{n} adiadas', one: '{n} adiada', other: '{n} adiadas' },
  '{n} queued': { many: '{n} na fila', one: '{n} na fila', other: '{n} na fila' },
  '{n} deep filtered': {
    many: '{n} no filtro profundo',
    one: '{n} no filtro profundo',
    other: '{n} no filtro profundo',
  },
  '{n} of unknown state': {
    many: '{n} em estado desconhecido',
    one: '{n} em estado desconhecido',
    other: '{n} em estado desconhecido',
  },
  // utils/report/page/overview-shares.ts
  'You or your server’s admin': 'Você ou o administrador do seu servidor',
  Wait: 'Aguardar',
  'Nobody: delivered by now': 'Ninguém: já entregue',
  // utils/report/page/overview.ts
  'Reading logs: {done} of {total}': 'Lendo logs: {done} de {total}',
  'since {when}': 'desde {when}',
  '{n} of {all}': '{n} de {all}',
  '{name}, one of {n} recipients': {
    many: '{name}, um de {n} de destinatários',
    one: '{name}, único destinatário',
    other: '{name}, um de {n} destinatários',
  },
  'Without any attempt so far: {n}': 'Sem nenhuma tentativa até agora: {n}',
  'The log tells of no recipient: {n}': 'O log não indica nenhum destinatário: {n}',
  'Could not be read: {n}': 'Não puderam ser lidos: {n}',
  'Not read yet: {n}': 'Ainda não lidos: {n}',
  'Show fewer': 'Mostrar menos',
  'Show all {n}': 'Mostrar todos: {n}',
  'Copy as a ticket': 'Copiar como ticket',
  'Copy all {n}': 'Copiar todos: {n}',
  Copied: 'Copiado',
  'The browser did not let it be copied': 'O navegador não permitiu a cópia',
  // utils/report/page/page-words.ts
  'Yellowline is not running on {host} yet.': 'O Yellowline ainda não funciona em {host}.',
  'This page was opened before Yellowline was installed or updated.':
    'Esta página foi aberta antes de o Yellowline ser instalado ou atualizado.',
  'Yellowline does not run on {host}.': 'O Yellowline não funciona em {host}.',
  'If your Quarantine+ page is here, let it run on this one site.':
    'Se a sua página Quarantine+ está aqui, permita-o só neste site.',
  'On this page: {rows}, {undelivered}, {logs}.': 'Nesta página: {rows}, {undelivered}, {logs}.',
  '{n} rows': { many: '{n} de linhas', one: '{n} linha', other: '{n} linhas' },
  '{n} undelivered': { many: '{n} não entregues', one: '{n} não entregue', other: '{n} não entregues' },
  '{n} logs': { many: '{n} de logs', one: '{n} log', other: '{n} logs' },
  'No undelivered message and no open log was recognised here. If there is one, report it at the foot of this window: the report says how the page is built.':
    'Nenhuma mensagem não entregue e nenhum log aberto foi reconhecido aqui. Se houver, relate isso ao pé desta janela: o relatório diz como a página é feita.',
  'The page keeps taking the explanations away, so Yellowline has stopped adding them. Load the page again to start anew.':
    'A página retira repetidamente as explicações, por isso o Yellowline parou de adicioná-las. Recarregue a página para recomeçar.',
  'The page sent more logs at once than Yellowline reads; some were left out.':
    'A página enviou mais logs de uma vez do que o Yellowline lê; alguns foram omitidos.',
  // utils/report/page/read-words.ts
  'Reading the log…': 'Lendo o log…',
  'The log tells of no delivery attempt so far.': 'O log não indica até agora nenhuma tentativa de entrega.',
  'Why? Open Logs once: from then on pointing is enough.':
    'Por quê? Abra Logs uma vez: a partir daí basta apontar.',
  '{n} logs could not be read.': {
    many: 'Não foi possível ler {n} de logs.',
    one: 'Não foi possível ler {n} log.',
    other: 'Não foi possível ler {n} logs.',
  },
  'Reading has stopped.': 'A leitura parou.',
  'Open Logs to see the reason here.': 'Abra Logs para ver o motivo aqui.',
  'You are offline. What was read stays here.': 'Não há conexão. O que foi lido permanece aqui.',
  'The portal did not answer.': 'O portal não respondeu.',
  'The portal answered something else: are you signed in?':
    'O portal respondeu outra coisa: a sessão está iniciada?',
  'The answer was not this message’s log.': 'A resposta não era o log desta mensagem.',
  'The portal answered with an error ({code}).': 'O portal respondeu com um erro ({code}).',
  // utils/report/page/standings.ts
  'recipient not named': 'destinatário não indicado',
  // utils/report/page/summary.ts
  'No delivery records here.': 'Aqui não há registros de entrega.',
  'Open the logs of a message to see what happened to it.':
    'Abra os Logs de uma mensagem para ver o que aconteceu com ela.',
  '{status}: {open} of {scope}.': '{status}: {open} de {scope}.',
  '{status}: all {scope}.': '{status}: {scope}, sem exceção.',
  '{n} recipients': { many: '{n} de destinatários', one: '{n} destinatário', other: '{n} destinatários' },
  '{recipients} in {messages}': '{recipients} em {messages}',
  '{n} messages': { many: '{n} de mensagens', one: '{n} mensagem', other: '{n} mensagens' },
  '{n} recipients{#of}': {
    many: '{n} de destinatários',
    one: '{n} destinatário',
    other: '{n} destinatários',
  },
  '{n} messages{#of}': { many: '{n} de mensagens', one: '{n} mensagem', other: '{n} mensagens' },
  '{title}, and {n} other reasons.': {
    many: '{title}, e mais {n} de motivos.',
    one: '{title}, e mais {n} motivo.',
    other: '{title}, e mais {n} motivos.',
  },
  'For {recipient}: {step}': 'Para {recipient}: {step}',
  // utils/report/page/way-words.ts
  'Close this log first: {name} is at the message’s row, which is marked.':
    'Feche antes este log: {name} está na linha da mensagem, que está marcada.',
  'Close this log first. Then open {menu} and press {name}.':
    'Feche antes este log. Depois abra {menu} e pressione {name}.',
  'Close this log first. Then press {name}.': 'Feche antes este log. Depois pressione {name}.',
  'Open {menu}, then press {name}.': 'Abra {menu} e pressione {name}.',
  'Here: {name}.': 'Aqui: {name}.',
};
