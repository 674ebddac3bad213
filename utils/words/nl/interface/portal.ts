import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline: waarom dit bericht vastzit',
  Close: 'Sluiten',
  'All recipients': 'Alle ontvangers',
  'Copy for ticket': 'Kopiëren voor ticket',
  Less: 'Minder',
  More: 'Meer',
  // components/portal/first-line.ts
  'Diagnose all': 'Alles onderzoeken',
  'Yellowline: undelivered messages on this page': 'Yellowline: niet-bezorgde berichten op deze pagina',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline: eerdere poging',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline: {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor}: per oorzaak en server',
  'Press to take the marks away.': 'Druk om de markering weg te halen.',
  'Press to go there.': 'Druk om erheen te gaan.',
  'The message before': 'Vorig bericht',
  'The next message': 'Volgend bericht',
  'First:': 'Eerst:',
  // components/portal/overview.tsx
  'Try again': 'Opnieuw proberen',
  'Logs read': 'Gelezen logboeken',
  Stop: 'Stoppen',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': { one: 'en {n} andere reden', other: 'en {n} andere redenen' },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline: samenvatting van dit logboek',
  'Next:': 'Volgende stap:',
  'Show the line ↓': 'Regel tonen ↓',
};
