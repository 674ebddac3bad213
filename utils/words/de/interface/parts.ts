import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'Was Sie in Quarantine+ tun können',
  'Go to “{label}”': 'Zu „{label}“ gehen',
  // components/parts/command.tsx
  Copy: 'Kopieren',
  // components/parts/copy-menu.tsx
  'Copied.': 'Kopiert.',
  'The browser did not let it be copied.': 'Der Browser ließ das Kopieren nicht zu.',
  'Copy report': 'Bericht kopieren',
  'As text': 'Als Text',
  'As Markdown': 'Als Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Ganze Antwort',
  // components/parts/keep-button.tsx
  'Keep in history': 'Im Verlauf aufbewahren',
  // components/parts/link-list.tsx
  'Help articles': 'Hilfeartikel',
  // components/parts/more-help.tsx
  'More steps and help': 'Weitere Schritte und Hilfe',
  'More help': 'Weitere Hilfe',
  'Could also be: {causes}.': 'Möglich wäre auch: {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(öffnet einen neuen Tab)',
  // components/parts/own-links.tsx
  Workbench: 'Werkbank',
  History: 'Verlauf',
  Settings: 'Einstellungen',
  Help: 'Hilfe',
  Privacy: 'Datenschutz',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'Der Browser ließ das Kopieren nicht zu: Markieren und kopieren Sie es von Hand.',
  'Report a problem': 'Ein Problem melden',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Schreiben Sie hinein, was geschah, und kopieren Sie die Meldung dorthin, wo Sie das Problem melden. Sie enthält keine Nachricht, keine Adresse und keinen Namen, und nichts wird von selbst gesendet.',
  'It is in English, for those who mend it; write in your own language.':
    'Sie ist auf Englisch, für alle, die das Problem beheben; schreiben Sie in Ihrer Sprache.',
  'The report': 'Die Meldung',
  'Copy the report': 'Meldung kopieren',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Adressen und Namen ersetzen',
  // components/parts/trace.tsx
  'The way of the mail': 'Der Weg der Mail',
  proven: 'belegt',
  'from the log': 'laut Log',
};
