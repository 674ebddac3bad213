import type { Texts } from '../../texts';

export const interfacePortal: Texts['interface/portal'] = {
  // components/portal/card.tsx
  'Yellowline: why this message is stuck': 'Yellowline : pourquoi ce message est bloqué',
  Close: 'Fermer',
  'All recipients': 'Tous les destinataires',
  'Copy for ticket': 'Copier pour un ticket',
  Less: 'Moins',
  More: 'Plus',
  // components/portal/first-line.ts
  'Diagnose all': 'Tout diagnostiquer',
  'Yellowline: undelivered messages on this page': 'Yellowline : messages non remis de cette page',
  // components/portal/note-brief.tsx
  'Yellowline: earlier attempt': 'Yellowline : tentative précédente',
  // components/portal/note.tsx
  'Yellowline: {status}. {title}': 'Yellowline : {status}. {title}',
  // components/portal/overview-share.tsx
  '{actor}: by cause and server': '{actor} : par cause et par serveur',
  'Press to take the marks away.': 'Appuyer pour retirer les marques.',
  'Press to go there.': 'Appuyer pour y aller.',
  'The message before': 'Le message précédent',
  'The next message': 'Le message suivant',
  'First:': 'D’abord :',
  // components/portal/overview.tsx
  'Try again': 'Réessayer',
  'Logs read': 'Journaux lus',
  Stop: 'Arrêter',
  // components/portal/recipient-list.tsx
  'and {n} other reasons': {
    many: 'et {n} autres raisons',
    one: 'et {n} autre raison',
    other: 'et {n} autres raisons',
  },
  // components/portal/summary.tsx
  'Yellowline: summary of this log': 'Yellowline : résumé de ce journal',
  'Next:': 'Ensuite :',
  'Show the line ↓': 'Montrer la ligne ↓',
};
