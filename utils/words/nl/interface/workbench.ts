import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'Wordt gemaakt…',
  'Case file': 'Dossier',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Eén pagina zonder script die overal opent, op A4 te printen is en hier weer te lezen is. Erin:',
  'Addresses and names replaced, the same throughout': 'Adressen en namen vervangen, overal gelijk',
  'All addresses and names as they are': 'Alle adressen en namen zoals ze zijn',
  'Save the case file': 'Het dossier opslaan',
  // components/workbench/cause-table.tsx
  Causes: 'Oorzaken',
  'Table of causes': 'Tabel met oorzaken',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Sleep over een periode om de berichten ervan te tonen.',
  'Chosen: {time}': 'Gekozen: {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'Als tabel',
  'Table of the chart over time': 'Tabel bij de grafiek over de tijd',
  'From{#time}': 'Vanaf',
  // components/workbench/comparison.tsx
  'What has changed': 'Wat er is veranderd',
  Compare: 'Vergelijken',
  'choose …': 'kiezen …',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Per domein van de ontvangers',
  'Table of the recipients’ domains': 'Tabel met domeinen van ontvangers',
  '{n} more are not shown: those with the least trouble.': {
    one: 'Nog {n} wordt niet getoond: die met de minste problemen.',
    other: 'Nog {n} worden niet getoond: die met de minste problemen.',
  },
  Domain: 'Domein',
  Mostly: 'Vooral',
  'Median delay': 'Mediane vertraging',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Te lezen logboeken',
  'Choose files': 'Bestanden kiezen',
  'Choose a folder': 'Een map kiezen',
  'Paste text': 'Tekst plakken',
  'Drop logs here, or choose them.': 'Sleep logboeken hierheen, of kies ze.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Maillogboeken, onbestelbaarheidsmeldingen (.eml), exports van berichttraceringen (.csv, .json), ook ingepakt als .gz of .zip, van elke omvang.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Dan ziet u wat er in de loop van de tijd met de mail is gebeurd, welke oorzaken zich voordeden en wie ze kan verhelpen, en elk bericht met zijn pogingen en de regel die het bewijst.',
  'Try with a sample log': 'Proberen met een voorbeeldlogboek',
  'Log text': 'Logtekst',
  'Read{#button}': 'Lezen',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Hoe de geschiedenis zich vult',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'Berichten worden hier bewaard wanneer de portal toont waarom ze vastzitten, of wanneer u erom vraagt in de pop-up of naast een lijst met logboeken. Dan vindt u ze terug op ontvanger, afzender, oorzaak of server, ook nadat de portal ze is vergeten.',
  'To see how such a list looks:': 'Zo ziet zo’n lijst eruit:',
  // components/workbench/incident-list.tsx
  'Show {n} more': { one: 'Nog {n} tonen', other: 'Nog {n} tonen' },
  '{n} more that are open struck fewer messages, and are not listed.': {
    one: 'Nog {n} open storing trof minder berichten en staat niet in de lijst.',
    other: 'Nog {n} open storingen troffen minder berichten en staan niet in de lijst.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Te tonen berichten',
  'Clear filters': 'Filters wissen',
  Search: 'Zoeken',
  'Address, queue id, server, cause': 'Adres, wachtrij-ID, server, oorzaak',
  'Recipient’s domain': 'Domein van ontvanger',
  'Sender’s domain': 'Domein van afzender',
  'More filters': 'Meer filters',
  Until: 'Tot',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Alle',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Wordt geschreven…',
  'It could not be written: try again.': 'Het schrijven lukte niet: probeer het opnieuw.',
  'Save as': 'Opslaan als',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    one: 'Nog {n} ontvanger, hier niet getoond.',
    other: 'Nog {n} ontvangers, hier niet getoond.',
  },
  '{n} earlier attempts are not shown.': {
    one: '{n} eerdere poging wordt niet getoond.',
    other: '{n} eerdere pogingen worden niet getoond.',
  },
  'at {server}': 'bij {server}',
  // components/workbench/period-bar.tsx
  Period: 'Periode',
  'All{#time}': 'Alles',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Lezen van {files}',
  'Follow as it grows': 'Nieuwe regels volgen',
  // components/workbench/workbench.tsx
  Logs: 'Logboeken',
  'Skip to the messages': 'Naar de berichten',
  'Yellowline workbench': 'Yellowline-werkbank',
  'What is shown': 'Wat wordt getoond',
  'Everything is read in this window. Nothing is sent.':
    'Alles wordt in dit venster gelezen. Er wordt niets verzonden.',
};
