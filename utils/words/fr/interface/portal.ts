import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Tout diagnostiquer',
  'Yellowline: undelivered messages on this page': 'Yellowline : messages non remis de cette page',
};
