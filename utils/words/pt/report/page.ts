import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Para ler todos aqui, abra os Logs de uma mensagem.',
  '{n} failed': '{n} com falha',
  '{n} deferring': '{n} adiadas',
  '{n} queued': '{n} na fila',
  '{n} deep filtered': '{n} no filtro profundo',
  '{n} of unknown state': '{n} em estado desconhecido',
};
