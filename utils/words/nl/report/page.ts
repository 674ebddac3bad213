import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.':
    'Open de ‘Logs’ van één bericht om ze hier allemaal te lezen.',
  '{n} failed': '{n} mislukt',
  '{n} deferring': '{n} uitgesteld',
  '{n} queued': '{n} in de wachtrij',
  '{n} deep filtered': '{n} in de Deep filter',
  '{n} of unknown state': '{n} met onbekende status',
};
