import type { Texts } from '../../texts';

export const interfaceParts: Texts['interface/parts'] = {
  // components/parts/action-list.tsx
  'What you can do in Quarantine+': 'Wat u in Quarantine+ kunt doen',
  'Go to “{label}”': 'Naar ‘{label}’',
  // components/parts/command.tsx
  Copy: 'Kopiëren',
  // components/parts/copy-menu.tsx
  'Copied.': 'Gekopieerd.',
  'The browser did not let it be copied.': 'De browser stond kopiëren niet toe.',
  'Copy report': 'Rapport kopiëren',
  'As text': 'Als tekst',
  'As Markdown': 'Als Markdown',
  // components/parts/evidence.tsx
  'Whole answer': 'Hele antwoord',
  // components/parts/keep-button.tsx
  'Keep in history': 'In geschiedenis bewaren',
  // components/parts/link-list.tsx
  'Help articles': 'Helpartikelen',
  // components/parts/more-help.tsx
  'More steps and help': 'Meer stappen en hulp',
  'More help': 'Meer hulp',
  'Could also be: {causes}.': 'Het kan ook zijn: {causes}.',
  // components/parts/outward-link.tsx
  '(opens in a new tab)': '(opent in een nieuw tabblad)',
  // components/parts/own-links.tsx
  Workbench: 'Werkbank',
  History: 'Geschiedenis',
  Settings: 'Instellingen',
  Help: 'Help',
  Privacy: 'Privacy',
  // components/parts/problem-report.tsx
  'The browser did not let it be copied: mark it and copy it by hand.':
    'De browser stond kopiëren niet toe: selecteer het en kopieer het met de hand.',
  'Report a problem': 'Een probleem melden',
  'Write into it what happened, then copy it to where you report. It holds no message, no address and no name, and nothing is sent by itself.':
    'Schrijf erin wat er gebeurde en kopieer de melding naar waar u het probleem meldt. Ze bevat geen bericht, geen adres en geen naam, en er wordt niets vanzelf verzonden.',
  'It is in English, for those who mend it; write in your own language.':
    'De melding is in het Engels, voor wie het probleem verhelpt; schrijf in uw eigen taal.',
  'The report': 'De melding',
  'Copy the report': 'Melding kopiëren',
  // components/parts/redact.tsx
  'Replace addresses and names': 'Adressen en namen vervangen',
  // components/parts/trace.tsx
  'The way of the mail': 'De weg van de mail',
  proven: 'bewezen',
  'from the log': 'uit het logboek',
};
