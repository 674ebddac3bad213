import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'Over Yellowline',
  'What’s new in {version}': 'Wat is er nieuw in {version}?',
  'These notes are kept in English alone.': 'Deze notities zijn er alleen in het Engels.',
  // components/options/backup.tsx
  'History and settings': 'Geschiedenis en instellingen',
  'Save all as a file': 'Alles als bestand opslaan',
  'Erase everything': 'Alles wissen',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'De geschiedenis en alle instellingen worden voorgoed gewist. Alleen beperkingen die u hebt gekozen, blijven, zoals niets bewaren of geen logboek lezen door aanwijzen. De browser maakt de ruimte op de schijf vrij als hij weer opruimt.',
  Erase: 'Wissen',
  'Read a saved file': 'Een opgeslagen bestand lezen',
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
  'Logs that name no time zone are on': 'Tijdzone van logboeken die er geen noemen',
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
  'the clock of this computer': 'de klok van deze computer',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Bewaarde berichten, naar herkomst',
  'Erase what is kept of {name}': 'Wissen wat van {name} is bewaard',
  'These messages are erased for good.': 'Deze berichten worden voorgoed gewist.',
  'Erase them': 'Wissen',
  'Erase these': 'Deze wissen',
  'Erase these: what is kept of {name}': 'Deze wissen: wat van {name} is bewaard',
  // components/options/options.tsx
  'Yellowline settings': 'Instellingen van Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'Uw organisatie heeft een deel hiervan voor deze computer vastgelegd: het is hier niet te wijzigen.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Alleen de instellingen',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '‘Een opgeslagen bestand lezen’ werkt ook met zo’n bestand. Sites staan er niet in: elke computer vraagt erom.',
  'Save the settings': 'De instellingen opslaan',
  'Reset the settings': 'Standaardinstellingen herstellen',
  Undo: 'Ongedaan maken',
  // components/options/shortcuts.tsx
  Keys: 'Sneltoetsen',
  'no keys': 'geen sneltoetsen',
  'Change the keys': 'De sneltoetsen wijzigen',
  // components/options/sites.tsx
  Sites: 'Sites',
  always: 'altijd',
  'from your organisation': 'van uw organisatie',
  Allow: 'Toestaan',
  'Allow {host}': '{host} toestaan',
  Remove: 'Verwijderen',
  'Remove {host}': '{host} verwijderen',
  'What becomes of them?': 'Wat moet ermee gebeuren?',
  'Remove, and keep them': 'Verwijderen en ze bewaren',
  'Remove, and erase them': 'Verwijderen en ze wissen',
  Cancel: 'Annuleren',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Adres van een andere Quarantine+-portal, zoals die van uw provider',
  Add: 'Toevoegen',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Bewaren',
};
