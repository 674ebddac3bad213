import type { Texts } from '../../texts';

export const interfaceEntrypoints: Texts['interface/entrypoints'] = {
  // entrypoints/background/history.ts
  'This was not understood: load the page again.': 'Isto não foi entendido: recarregue a página.',
  // entrypoints/options/backup.ts
  '{file} is no file that was saved here.': '{file} não é um arquivo salvo aqui.',
  '{file} was saved by a newer version of Yellowline: update it to read this file.':
    '{file} foi salvo por uma versão mais nova do Yellowline: atualize-o para ler este arquivo.',
  '{n} messages were restored.': {
    many: '{n} de mensagens foram incorporadas.',
    one: '{n} mensagem foi incorporada.',
    other: '{n} mensagens foram incorporadas.',
  },
  '{n} messages were restored, and the settings.': {
    many: '{n} de mensagens foram incorporadas, e as configurações.',
    one: '{n} mensagem foi incorporada, e as configurações.',
    other: '{n} mensagens foram incorporadas, e as configurações.',
  },
  '{n} entries were no messages, and were left out.': {
    many: '{n} de entradas não eram mensagens e foram omitidas.',
    one: '{n} entrada não era mensagem e foi omitida.',
    other: '{n} entradas não eram mensagens e foram omitidas.',
  },
  'Then the extension did not answer any more. Read the file once more: what was restored stays, and nothing is restored twice.':
    'Depois a extensão deixou de responder. Leia o arquivo outra vez: o que foi incorporado permanece, e nada é incorporado duas vezes.',
  // entrypoints/options/erase.ts
  'Everything is erased.': 'Tudo foi apagado.',
  'What was kept of {portal} is erased.': 'O que veio de {portal} foi apagado.',
  'What was kept of pasted text and of files is erased.': 'O que você colou ou leu de arquivos foi apagado.',
  'nothing is kept{#it_stays_that}': 'nada é guardado',
  'messages are kept for {n} days{#it_stays_that}': {
    many: 'as mensagens são guardadas por {n} de dias',
    one: 'as mensagens são guardadas por {n} dia',
    other: 'as mensagens são guardadas por {n} dias',
  },
  'no log is read by pointing{#it_stays_that}': 'nenhum log é lido ao apontar',
  'copied reports have no names{#it_stays_that}': 'os relatórios copiados não têm nomes',
  '{what}, and that {more}': '{what}, e que {more}',
  'As you chose, it stays that {what}.': 'Como você escolheu, continua valendo que {what}.',
  // entrypoints/options/kept.ts
  'The history does not answer: load this page again.': 'O histórico não responde: recarregue esta página.',
  '{n} messages kept, about {size}.': {
    many: '{n} de mensagens guardadas, cerca de {size}.',
    one: '{n} mensagem guardada, cerca de {size}.',
    other: '{n} mensagens guardadas, cerca de {size}.',
  },
  'Pasted, or read from files': 'Coladas ou lidas de arquivos',
  // entrypoints/options/main.tsx
  'Saved.': 'Salvo.',
  'That did not work: load this page again and try once more.':
    'Não funcionou: recarregue esta página e tente mais uma vez.',
  // entrypoints/options/more.tsx
  'All choices are as they were at the start.': 'Todas as opções estão como no início.',
  'Your choices are back.': 'Suas opções estão de volta.',
  // entrypoints/options/settings.ts
  'The browser did not keep this choice: its storage is full or switched off.':
    'O navegador não guardou esta opção: o armazenamento dele está cheio ou desativado.',
  // entrypoints/options/shortcuts.ts
  'Open the popup': 'Abrir o pop-up',
  'The browser keeps them on its page of extension shortcuts.':
    'O navegador os mantém na página de atalhos de extensões dele.',
  'Firefox keeps them on its page of add-ons, under the gear: Manage Extension Shortcuts.':
    'O Firefox os mantém na página de extensões, na engrenagem: Gerenciar atalhos de extensões.',
  // entrypoints/options/sites.ts
  'Yellowline runs on {host} already.': 'O Yellowline já funciona em {host}.',
  'The browser was not allowed to let Yellowline run there.':
    'O navegador não recebeu permissão para deixar o Yellowline funcionar ali.',
  'The browser does not let extensions run there.': 'O navegador não deixa extensões funcionarem ali.',
  // entrypoints/portal.content/portal-page.ts
  'Yellowline: {words}': 'Yellowline: {words}',
  // entrypoints/privacy/main.tsx
  'Yellowline: privacy': 'Yellowline: privacidade',
  // entrypoints/terminal/mails.ts
  'No mail to write: {reader} can do nothing about what this log tells.':
    'Nenhum e-mail a escrever: {reader} não pode fazer nada quanto ao que este log diz.',
  'There is something to write to others: {commands}.': 'Há algo a escrever para outros: {commands}.',
  // entrypoints/welcome/main.tsx
  'Welcome to Yellowline': 'Boas-vindas ao Yellowline',
  // entrypoints/workbench/app.tsx
  'Sample log': 'Log de exemplo',
  // entrypoints/workbench/cases.tsx
  'Saved, with {n} messages.': {
    many: 'Salvo, com {n} de mensagens.',
    one: 'Salvo, com {n} mensagem.',
    other: 'Salvo, com {n} mensagens.',
  },
  // entrypoints/workbench/dropped.ts
  'Pasted text': 'Texto colado',
  'Dropped text': 'Texto arrastado',
  // entrypoints/workbench/found.tsx
  'Nothing is kept yet.': 'Ainda não há nada guardado.',
  // entrypoints/workbench/list/list-actions.ts
  '{n} messages saved as {file}.': {
    many: '{n} de mensagens salvas como {file}.',
    one: '{n} mensagem salva como {file}.',
    other: '{n} mensagens salvas como {file}.',
  },
  'These are the first {number}: narrow the list to keep others.':
    'Estas são as primeiras {number}: restrinja a lista para salvar outras.',
  // entrypoints/workbench/list/message-list.tsx
  '{n} messages.': { many: '{n} de mensagens.', one: '{n} mensagem.', other: '{n} mensagens.' },
  '{number} of {n} messages.': {
    many: '{number} de {n} de mensagens.',
    one: '{number} de {n} mensagem.',
    other: '{number} de {n} mensagens.',
  },
  // entrypoints/workbench/open-incident.tsx
  'Looking at its messages…': 'Examinando as mensagens dele…',
  // entrypoints/workbench/open-message.tsx
  'Reading its lines…': 'Lendo as linhas dela…',
  // entrypoints/workbench/panels.tsx
  'Delivery attempts over time': 'Tentativas de entrega ao longo do tempo',
  'Messages by their last attempt': 'Mensagens pela última tentativa',
  // entrypoints/workbench/periods.tsx
  'until {to}': 'até {to}',
  'from {from}': 'desde {from}',
  'from {from} until {to}': 'de {from} até {to}',
  // entrypoints/workbench/sources/file-source.ts
  'The reading broke off: the browser has ended it, perhaps for want of memory. Read fewer files at once.':
    'A leitura foi interrompida: o navegador a encerrou, talvez por falta de memória. Leia menos arquivos de cada vez.',
  'Selected text': 'Texto selecionado',
  'The reading broke off: load this page again, and open the files once more.':
    'A leitura foi interrompida: recarregue esta página e abra os arquivos mais uma vez.',
  'What was added to the logs could not be read. What was read before stays. Drop them here once more to try again.':
    'O que foi acrescentado aos logs não pôde ser lido. O que foi lido antes permanece. Solte-os aqui mais uma vez para tentar de novo.',
  '{file} was cut, or begun anew. What was read of it stays. If lines are missing that were written just before, drop the older file here, too.':
    '{file} foi cortado ou recomeçado. O que foi lido dele permanece. Se faltarem linhas escritas pouco antes, solte aqui também o arquivo anterior.',
  // entrypoints/workbench/sources/history-source.ts
  'The list broke off: load this page again.': 'A lista foi interrompida: recarregue esta página.',
  'One record of the history cannot be read, and is left as it is.':
    'Um registro do histórico não pode ser lido e fica como está.',
  '{n} records of the history cannot be read, and are left as they are.': {
    many: '{n} de registros do histórico não podem ser lidos e ficam como estão.',
    one: '{n} registro do histórico não pode ser lido e fica como está.',
    other: '{n} registros do histórico não podem ser lidos e ficam como estão.',
  },
  // entrypoints/workbench/sources/incident-memory.ts
  'This incident is not in what was read any more.': 'Este incidente não está mais no que foi lido.',
  'Nothing is kept: the history is off. Switch it on in the settings.':
    'Nada é guardado: o histórico está desativado. Ative-o nas configurações.',
  'The extension does not answer: load this page again.': 'A extensão não responde: recarregue esta página.',
  // entrypoints/workbench/worker/case.ts
  'The verdict, and what to write to whom': 'O veredito, e o que escrever a quem',
  'The verdict': 'O veredito',
  'Among them what was delivered after it: the proof of its end':
    'Entre elas, o que foi entregue depois: a prova do fim dele',
  'The log lines of each, as data that can be read again':
    'As linhas do log de cada uma, como dados que podem ser lidos de novo',
  'Every attempt with its answer': 'Cada tentativa com a resposta dela',
  'A chart over time': 'Um gráfico ao longo do tempo',
  'The incidents among them, with your notes': 'Os incidentes entre elas, com as suas notas',
  '{n} messages: recipient, status, cause, server, times': {
    many: '{n} de mensagens: destinatário, status, causa, servidor, horários',
    one: '{n} mensagem: destinatário, status, causa, servidor, horários',
    other: '{n} mensagens: destinatário, status, causa, servidor, horários',
  },
  '{n} messages, the first of {total}: recipient, status, cause, server, times': {
    many: '{n} de mensagens, as primeiras de {total}: destinatário, status, causa, servidor, horários',
    one: '{n} mensagem, a primeira de {total}: destinatário, status, causa, servidor, horários',
    other: '{n} mensagens, as primeiras de {total}: destinatário, status, causa, servidor, horários',
  },
  'Mail to {domain}': 'E-mails para {domain}',
  '{what} until {to}': '{what} até {to}',
  '{what} from {from} until {to}': '{what} de {from} até {to}',
  'Message {id} to {recipient}': 'Mensagem {id} para {recipient}',
  'Message to {recipient}': 'Mensagem para {recipient}',
  'All {n} messages arrived.': {
    many: 'Todas as {n} de mensagens chegaram.',
    one: 'A mensagem chegou.',
    other: 'Todas as {n} mensagens chegaram.',
  },
  '{n} of {messages} have not arrived, mostly: {title}.': {
    many: '{n} de {messages} não chegaram, sobretudo: {title}.',
    one: '{n} de {messages} não chegou: {title}.',
    other: '{n} de {messages} não chegaram, sobretudo: {title}.',
  },
  // entrypoints/workbench/worker/compared.ts
  '{file}, beside {other}': '{file}, em comparação com {other}',
  'The last 24 hours, beside those before': 'As últimas 24 horas, em comparação com as anteriores',
  'The last 7 days, beside those before': 'Os últimos 7 dias, em comparação com os anteriores',
  'The second half of the time, beside the first': 'A segunda metade do tempo, em comparação com a primeira',
  // entrypoints/workbench/worker/desk.ts
  'This message is not in what was read.': 'Esta mensagem não está no que foi lido.',
  'The lines of this message could not be read.': 'As linhas desta mensagem não puderam ser lidas.',
  'This incident is not in what was read.': 'Este incidente não está no que foi lido.',
  'The file of this message has changed since it was read: choose it again to see its lines.':
    'O arquivo desta mensagem mudou desde que foi lido: escolha-o de novo para ver as linhas dela.',
};
