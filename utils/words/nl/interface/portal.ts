import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/first-line.ts
  'Diagnose all': 'Alles onderzoeken',
  'Yellowline: undelivered messages on this page': 'Yellowline: niet-bezorgde berichten op deze pagina',
};
