import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline: perché questo messaggio è bloccato',
  Close: 'Chiudi',
  'All recipients': 'Tutti i destinatari',
  'Copy for ticket': 'Copia per un ticket',
  Less: 'Meno',
  More: 'Altro',
  // components/portal/first-line.ts
  'Diagnose all': 'Diagnostica tutti',
  'Yellowline: undelivered messages on this page': 'Yellowline: messaggi non consegnati in questa pagina',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline: tentativo precedente',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline: {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor}: per causa e server',
  'Press to take the marks away.': 'Premere per togliere i contrassegni.',
  'Press to go there.': 'Premere per andarvi.',
  'The message before': 'Il messaggio precedente',
  'The next message': 'Il messaggio successivo',
  'First:': 'Per prima cosa:',
  // components/portal/overview.tsx
  'Try again': 'Riprova',
  'Logs read': 'Log letti',
  Stop: 'Interrompi',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': {
    many: 'e altri {n} motivi',
    one: 'e {n} altro motivo',
    other: 'e altri {n} motivi',
  },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline: riepilogo di questo log',
  'Next:': 'Prossimo passo:',
  'Show the line ↓': 'Mostra la riga ↓',
};
