import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'A fazer: pedir que a mensagem seja enviada mais uma vez',
  'To do: re-queue the message': 'A fazer: recolocar a mensagem na fila',
  'First whoever works on this ticket, then {actor}': 'Primeiro quem cuida deste ticket, depois {actor}',
  'Answer of {source}': 'Resposta de {source}',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.': 'Criado pelo Yellowline no navegador, a partir do log.',
  'Status lines of the log': 'Linhas de status do log',
  'Addresses and names were replaced.': 'Endereços e nomes foram substituídos.',
  'Mail delivery report': 'Relatório de entrega de e-mail',
  'Next: {step}': 'A seguir: {step}',
  Sender: 'Remetente',
  Arrived: 'Chegada',
  'What it means': 'O que significa',
  'Who has to act': 'Quem tem de agir',
  'Said by': 'Dito por',
  'Last answer': 'Última resposta',
  'First attempt': 'Primeira tentativa',
  'Last attempt': 'Última tentativa',
  'Attempts in the log': 'Tentativas no log',
  Steps: 'Passos',
  Message: 'Mensagem',
  '… and {n} more messages.': {
    many: '… e mais {n} de mensagens.',
    one: '… e mais {n} mensagem.',
    other: '… e mais {n} mensagens.',
  },
  '… and {n} more lines.': {
    many: '… e mais {n} de linhas.',
    one: '… e mais {n} linha.',
    other: '… e mais {n} linhas.',
  },
  '… and {n} more recipients.': {
    many: '… e mais {n} de destinatários.',
    one: '… e mais {n} destinatário.',
    other: '… e mais {n} destinatários.',
  },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'Quem cuida deste ticket, ou o administrador do servidor',
  '{n} messages to look at': {
    many: '{n} de mensagens a examinar',
    one: '{n} mensagem a examinar',
    other: '{n} mensagens a examinar',
  },
  'First{#step}': 'Primeiro',
  'not named': 'não indicado',
  '{names}, and {n} others': {
    many: '{names} e mais {n}',
    one: '{names} e mais {n}',
    other: '{names} e mais {n}',
  },
  // utils/report/documents/ticket.ts
  'First step': 'Primeiro passo',
  '{status} for {open} of {all} recipients': '{status} para {open} de {all} destinatários',
  '{status} since {when} ({span})': '{status} desde {when} ({span})',
  '{status} since {when}': '{status} desde {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Aceita',
  'By server': 'Pelo servidor',
  'Its answer': 'Resposta dele',
  Recipient: 'Destinatário',
  'Queue ID at the filter': 'Id da fila no filtro',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'O servidor acima aceitou a mensagem, portanto cabe a quem o administra dizer para onde ela foi: procure este horário, o destinatário e a resposta no log dele.',
  'Tracking information': 'Dados de rastreamento',
};
