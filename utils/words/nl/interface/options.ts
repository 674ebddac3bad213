import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Het logboek van een bericht lezen als ik ernaar wijs',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Zoals een klik op ‘Logs’ zou doen, één tegelijk. Uit: alleen logboeken die open zijn of waren, worden uitgelegd.',
  'Show the overview over the list': 'Het overzicht boven de lijst tonen',
  'How many messages are not delivered, by who must act.':
    'Hoeveel berichten niet zijn bezorgd, naar wie er moet handelen.',
  'Say the reason in the row': 'De reden in de rij noemen',
  'A small line under the subject of each message whose log was read.':
    'Een kleine regel onder het onderwerp van elk bericht waarvan het logboek is gelezen.',
  'Replace addresses and names in copied reports': 'Adressen en namen in gekopieerde rapporten vervangen',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com wordt recipient-1@domain-1, overal gelijk in één rapport.',
  'As the system has it': 'Zoals het systeem',
  Light: 'Licht',
  Dark: 'Donker',
  'On the portal’s pages': 'Op de pagina’s van de portal',
  Everywhere: 'Overal',
  'Keep diagnosed messages': 'Onderzochte berichten bewaren',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Alleen in deze browser, en niets uit privévensters. Elk bericht telt vanaf de laatste keer dat het is gezien.',
  'Logs that name no time zone are on': 'Logboeken zonder tijdzone volgen',
  'Most relays write their local time, without saying which.':
    'De meeste relays schrijven hun lokale tijd, zonder te zeggen welke.',
  Colours: 'Kleuren',
  'Pages of the portal that are open take this when they are loaded again.':
    'Open pagina’s van de portal nemen dit over als ze opnieuw worden geladen.',
  Language: 'Taal',
  'As the browser has it': 'Zoals de browser',
  'Language of texts for others': 'Taal van teksten voor anderen',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'Van wat wordt gekopieerd, gemaild of opgeslagen: wie het krijgt, leest misschien een andere taal dan u.',
  'The same': 'Dezelfde',
  'Off: nothing is kept': 'Uit: er wordt niets bewaard',
  '30 days, as long as the portal': '30 dagen, zo lang als de portal',
  '{n} days': { one: '{n} dag', other: '{n} dagen' },
  'the clock of this computer': 'de klok van deze computer',
};
