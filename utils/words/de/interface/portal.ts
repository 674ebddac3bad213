import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Alle untersuchen',
  'Yellowline: undelivered messages on this page':
    'Yellowline: nicht zugestellte Nachrichten auf dieser Seite',
};
