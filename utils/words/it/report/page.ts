import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Per leggerli tutti qui, aprire i “Logs” di uno di essi.',
  '{n} failed': '{n} falliti',
  '{n} deferring': '{n} differiti',
  '{n} queued': '{n} in coda',
  '{n} deep filtered': '{n} in filtraggio approfondito',
  '{n} of unknown state': '{n} di stato sconosciuto',
};
