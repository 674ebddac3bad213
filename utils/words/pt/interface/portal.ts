import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnosticar tudo',
  'Yellowline: undelivered messages on this page': 'Yellowline: mensagens não entregues nesta página',
};
