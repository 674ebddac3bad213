import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'Sendo criado…',
  'Case file': 'Dossiê',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Uma página sem scripts que abre em qualquer lugar, é impressa em A4 e pode ser lida aqui de novo. Contém:',
  'Addresses and names replaced, the same throughout':
    'Endereços e nomes substituídos, de modo igual em todo o arquivo',
  'All addresses and names as they are': 'Todos os endereços e nomes como são',
  'Save the case file': 'Salvar o dossiê',
  // components/workbench/cause-table.tsx
  Causes: 'Causas',
  'Table of causes': 'Tabela de causas',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Arraste sobre um intervalo de tempo para listar as mensagens dele.',
  'Chosen: {time}': 'Escolhido: {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'Como tabela',
  'Table of the chart over time': 'Tabela do gráfico ao longo do tempo',
  'From{#time}': 'Desde',
  // components/workbench/comparison.tsx
  'What has changed': 'O que mudou',
  Compare: 'Comparar',
  'choose …': 'escolha …',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Por domínio dos destinatários',
  'Table of the recipients’ domains': 'Tabela dos domínios dos destinatários',
  '{n} more are not shown: those with the least trouble.': {
    many: '{n} outros não são mostrados: os de menos problemas.',
    one: '{n} outro não é mostrado: o de menos problemas.',
    other: '{n} outros não são mostrados: os de menos problemas.',
  },
  Domain: 'Domínio',
  Mostly: 'Sobretudo',
  'Median delay': 'Atraso mediano',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Logs para ler',
  'Choose files': 'Escolher arquivos',
  'Choose a folder': 'Escolher uma pasta',
  'Paste text': 'Colar texto',
  'Drop logs here, or choose them.': 'Solte logs aqui ou escolha-os.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Logs de e-mail, devoluções (.eml), exportações de rastreamentos de mensagens (.csv, .json), também compactados como .gz ou .zip, de qualquer tamanho.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Depois você vê o que foi feito do e-mail ao longo do tempo, quais causas atuaram e quem pode resolvê-las, e cada mensagem com as tentativas e a linha que o prova.',
  'Try with a sample log': 'Testar com um log de exemplo',
  'Log text': 'Texto do log',
  'Read{#button}': 'Ler',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Como o histórico se enche',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'As mensagens são guardadas aqui quando o portal mostra por que estão paradas, ou quando você pede isso no pop-up ou ao lado de uma lista de logs. Depois você as reencontra por destinatário, remetente, causa ou servidor, mesmo quando o portal já as esqueceu.',
  'To see how such a list looks:': 'Para ver como é uma lista assim:',
  // components/workbench/incident-list.tsx
  'Show {n} more': { many: 'Mostrar mais {n}', one: 'Mostrar mais {n}', other: 'Mostrar mais {n}' },
  '{n} more that are open struck fewer messages, and are not listed.': {
    many: '{n} de outros incidentes abertos atingiram menos mensagens e não aparecem.',
    one: '{n} outro incidente aberto atingiu menos mensagens e não aparece.',
    other: '{n} outros incidentes abertos atingiram menos mensagens e não aparecem.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Mensagens a listar',
  'Clear filters': 'Limpar filtros',
  Search: 'Pesquisar',
  'Address, queue id, server, cause': 'Endereço, id da fila, servidor, causa',
  'Recipient’s domain': 'Domínio do destinatário',
  'Sender’s domain': 'Domínio do remetente',
  'More filters': 'Mais filtros',
  Until: 'Até',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Qualquer',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Sendo gravado…',
  'It could not be written: try again.': 'Não foi possível gravar: tente de novo.',
  'Save as': 'Salvar como',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    many: 'Mais {n} de destinatários, não mostrados aqui.',
    one: 'Mais {n} destinatário, não mostrado aqui.',
    other: 'Mais {n} destinatários, não mostrados aqui.',
  },
  '{n} earlier attempts are not shown.': {
    many: '{n} de tentativas anteriores não são mostradas.',
    one: '{n} tentativa anterior não é mostrada.',
    other: '{n} tentativas anteriores não são mostradas.',
  },
  'at {server}': 'em {server}',
  // components/workbench/period-bar.tsx
  Period: 'Período',
  'All{#time}': 'Tudo',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Lendo {files}',
  'Follow as it grows': 'Seguir as novas linhas',
  // components/workbench/workbench.tsx
  Logs: 'Logs',
  'Skip to the messages': 'Ir para as mensagens',
  'Yellowline workbench': 'Bancada de trabalho do Yellowline',
  'What is shown': 'O que é mostrado',
  'Everything is read in this window. Nothing is sent.': 'Tudo é lido nesta janela. Nada é enviado.',
};
