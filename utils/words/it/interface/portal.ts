import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnosticare tutti',
  'Yellowline: undelivered messages on this page': 'Yellowline: messaggi non consegnati in questa pagina',
};
