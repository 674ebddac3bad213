import type { Texts } from '../../texts';

export const reportCaseFile: Texts['report/case-file'] = {
  // utils/report/case-file/case-chart.ts
  'Over time, at most {n} messages at once': {
    many: 'Ao longo do tempo, no máximo {n} de mensagens ao mesmo tempo',
    one: 'Ao longo do tempo, no máximo {n} mensagem ao mesmo tempo',
    other: 'Ao longo do tempo, no máximo {n} mensagens ao mesmo tempo',
  },
  '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.':
    '{from} até {to}: {failed} (listrado, embaixo), {waiting} (pontilhado), {delivered} (liso); a barra mais alta é {most}.',
  failed: 'com falha',
  waiting: 'em espera',
  delivered: 'entregues',
  // utils/report/case-file/case-file.ts
  'With addresses and names as they are.': 'Com endereços e nomes como são.',
  'The workbench of Yellowline reads this file: it carries the log lines of {n} messages.': {
    many: 'A bancada de trabalho do Yellowline lê este arquivo: ele contém as linhas do log de {n} de mensagens.',
    one: 'A bancada de trabalho do Yellowline lê este arquivo: ele contém as linhas do log de {n} mensagem.',
    other:
      'A bancada de trabalho do Yellowline lê este arquivo: ele contém as linhas do log de {n} mensagens.',
  },
  'Made by Yellowline {when}, in the browser, from the log.':
    'Criado pelo Yellowline em {when}, no navegador, a partir do log.',
  // utils/report/case-file/case-parts.ts
  Incidents: 'Incidentes',
  'Note: {note}': 'Nota: {note}',
  '{recipient} at {server}': '{recipient} em {server}',
  '{n} more messages are not in this file.': {
    many: 'Mais {n} de mensagens não estão neste arquivo.',
    one: 'Mais {n} mensagem não está neste arquivo.',
    other: 'Mais {n} mensagens não estão neste arquivo.',
  },
  'None.': 'Nenhuma.',
  Status: 'Status',
  Why: 'Motivo',
  'Who acts': 'Quem age',
  'Next hop': 'Próximo servidor',
  Tries: 'Tentativas',
  Time: 'Horário',
  'Lines of the log': 'Linhas do log',
  'Next mails': 'E-mails a enviar',
  'To: {reader}': 'Para: {reader}',
};
