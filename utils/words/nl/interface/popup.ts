import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'De aangewezen rij',
  'Previous problem': 'Vorig probleem',
  'Next problem': 'Volgend probleem',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Wijs een rij van Quarantine+ aan: wat het logboek ervan zegt, staat hier en blijft staan.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Logboek of antwoord van een mailserver',
  'Try an example': 'Een voorbeeld proberen',
  Clear: 'Wissen',
  'The field shows only the start of this text. The rest is read all the same.':
    'Het veld toont alleen het begin van deze tekst. De rest wordt wel gelezen.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Bijgewerkt naar {version}.',
  'What’s new': 'Wat is er nieuw?',
  // components/popup/page-status.tsx
  'This page': 'Deze pagina',
  'Use Yellowline on this site': 'Yellowline op deze site gebruiken',
  'Reload the page': 'De pagina opnieuw laden',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Waarom ze niet zijn bezorgd',
  'Open in the workbench': 'Openen in de werkbank',
  'And {n} more, not shown.': { one: 'En nog {n}, niet getoond.', other: 'En nog {n}, niet getoond.' },
  'Earlier attempts: {number}': 'Eerdere pogingen: {number}',
  '{n} older ones, not shown': { one: '{n} oudere, niet getoond', other: '{n} oudere, niet getoond' },
  // components/popup/popup.tsx
  'Reading…': 'Lezen…',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'De tekst wordt in dit venster gelezen. Er wordt niets verzonden, en niets bewaard tenzij u erom vraagt.',
  'Open the workbench': 'De werkbank openen',
  'Keep it beside the page': 'Naast de pagina openhouden',
};
