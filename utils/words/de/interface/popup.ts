import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'Die Zeile unter dem Zeiger',
  'Previous problem': 'Voriges Problem',
  'Next problem': 'Nächstes Problem',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Zeigen Sie auf eine Zeile von Quarantine+: Was ihr Log sagt, steht hier und bleibt stehen.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Log oder Antwort eines Mailservers',
  'Try an example': 'Beispiel ansehen',
  Clear: 'Zurücksetzen',
  'The field shows only the start of this text. The rest is read all the same.':
    'Das Feld zeigt nur den Anfang dieses Textes. Der Rest wird trotzdem gelesen.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Aktualisiert auf {version}.',
  'What’s new': 'Was ist neu?',
  // components/popup/page-status.tsx
  'This page': 'Diese Seite',
  'Use Yellowline on this site': 'Yellowline auf dieser Website benutzen',
  'Reload the page': 'Seite neu laden',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Warum sie nicht zugestellt sind',
  'Open in the workbench': 'In der Werkbank öffnen',
  'And {n} more, not shown.': {
    one: 'Und {n} weitere, nicht gezeigt.',
    other: 'Und {n} weitere, nicht gezeigt.',
  },
  'Earlier attempts: {number}': 'Frühere Versuche: {number}',
  '{n} older ones, not shown': { one: '{n} älterer, nicht gezeigt', other: '{n} ältere, nicht gezeigt' },
  // components/popup/popup.tsx
  'Reading…': 'Wird gelesen …',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'Der Text wird in diesem Fenster gelesen. Nichts wird gesendet und nichts aufbewahrt, außer Sie wünschen es.',
  'Open the workbench': 'Werkbank öffnen',
  'Keep it beside the page': 'Neben der Seite offen halten',
};
