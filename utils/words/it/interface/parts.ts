import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'Che cosa si può fare in Quarantine+',
  'Go to “{label}”': 'Vai a “{label}”',
  // components/parts/command.tsx
  Copy: 'Copia',
  // components/parts/copy-menu.tsx
  'Copied.': 'Copiato.',
  'The browser did not let it be copied.': 'Il browser non ha permesso la copia.',
  'Copy report': 'Copia il rapporto',
  'As text': 'Come testo',
  'As Markdown': 'Come Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Risposta intera',
  // components/parts/keep-button.tsx
  'Keep in history': 'Conserva nella cronologia',
  // components/parts/link-list.tsx
  'Help articles': 'Articoli della guida',
  // components/parts/more-help.tsx
  'More steps and help': 'Altri passi e aiuto',
  'More help': 'Altro aiuto',
  'Could also be: {causes}.': 'Altre cause possibili: {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(si apre in una nuova scheda)',
  // components/parts/own-links.tsx
  Workbench: 'Banco di lavoro',
  History: 'Cronologia',
  Settings: 'Impostazioni',
  Help: 'Guida',
  Privacy: 'Privacy',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'Il browser non ha permesso la copia: selezionare il testo e copiarlo a mano.',
  'Report a problem': 'Segnala un problema',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Scrivervi che cosa è successo, poi copiare il rapporto dove si segnala il problema. Non contiene messaggi, indirizzi né nomi, e nulla viene inviato da solo.',
  'It is in English, for those who mend it; write in your own language.':
    'È in inglese, per chi corregge; scrivete nella vostra lingua.',
  'The report': 'Il rapporto',
  'Copy the report': 'Copia il rapporto',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Sostituisci indirizzi e nomi',
  // components/parts/trace.tsx
  'The way of the mail': 'Il percorso del messaggio',
  proven: 'dimostrato',
  'from the log': 'dal log',
};
