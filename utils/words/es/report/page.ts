import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Para leerlos todos aquí, abra los Logs de uno.',
  '{n} failed': '{n} fallidos',
  '{n} deferring': '{n} aplazados',
  '{n} queued': '{n} en cola',
  '{n} deep filtered': '{n} en filtro profundo',
  '{n} of unknown state': '{n} de estado desconocido',
};
