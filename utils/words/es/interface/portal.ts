import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnosticar todo',
  'Yellowline: undelivered messages on this page': 'Yellowline: mensajes no entregados en esta página',
};
