import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.': 'Um hier alle zu lesen, öffnen Sie die „Logs“ von einer.',
  '{n} failed': '{n} gescheitert',
  '{n} deferring': '{n} zurückgestellt',
  '{n} queued': '{n} in Warteschlange',
  '{n} deep filtered': '{n} im Deep filter',
  '{n} of unknown state': '{n} mit unbekanntem Status',
};
