import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline: warum diese Nachricht feststeckt',
  Close: 'Schließen',
  'All recipients': 'Alle Empfänger',
  'Copy for ticket': 'Für Ticket kopieren',
  Less: 'Weniger',
  More: 'Mehr',
  // components/portal/first-line.ts
  'Diagnose all': 'Alle untersuchen',
  'Yellowline: undelivered messages on this page':
    'Yellowline: nicht zugestellte Nachrichten auf dieser Seite',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline: früherer Versuch',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline: {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor}: nach Ursache und Server',
  'Press to take the marks away.': 'Drücken, um die Markierung aufzuheben.',
  'Press to go there.': 'Drücken, um dorthin zu gehen.',
  'The message before': 'Vorige Nachricht',
  'The next message': 'Nächste Nachricht',
  'First:': 'Zuerst:',
  // components/portal/overview.tsx
  'Try again': 'Noch einmal versuchen',
  'Logs read': 'Gelesene Logs',
  Stop: 'Anhalten',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': { one: 'und {n} weiterer Grund', other: 'und {n} weitere Gründe' },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline: Zusammenfassung dieses Logs',
  'Next:': 'Als Nächstes:',
  'Show the line ↓': 'Zeile zeigen ↓',
};
