import type { Texts } from '../../texts';

export const reportPage: Texts['report/page'] = {
  // utils/report/page/overview-head.ts
  'To read them all here, open the Logs of one.':
    'Pour les lire tous ici, ouvrir les « Logs » de l’un d’eux.',
  '{n} failed': '{n} en échec',
  '{n} deferring': '{n} différés',
  '{n} queued': '{n} en file d’attente',
  '{n} deep filtered': '{n} en filtrage approfondi',
  '{n} of unknown state': '{n} d’état inconnu',
};
