import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'In een privévenster wordt niets bewaard.',
  'The history does not answer: try again.': 'De geschiedenis antwoordt niet: probeer het opnieuw.',
  'The history is off: switch it on in the settings.':
    'De geschiedenis staat uit: zet haar aan in de instellingen.',
  'There is no message to keep.': 'Er is geen bericht om te bewaren.',
  '{n} messages kept.': { one: '{n} bericht bewaard.', other: '{n} berichten bewaard.' },
  '{n} kept.': { one: '{n} bewaard.', other: '{n} bewaard.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Vertelt waarom mail vastzit, naast de logregel waarin het staat. Niets verlaat de browser.',
  'Yellowline: why mail is stuck': 'Yellowline: waarom mail vastzit',
  'Go to the next undelivered message': 'Naar het volgende niet-bezorgde bericht gaan',
  'Go to the undelivered message before': 'Naar het vorige niet-bezorgde bericht gaan',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Schrijf elke site met de hele naam, zoals {example}: een * staat voor te veel.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Dat is geen adres van een pagina. Kopieer het uit de adresbalk, zoals {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Alleen sites met https:// kunnen worden toegevoegd: wat over http:// gaat, kan onderweg worden gelezen en gewijzigd.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'Yellowline draait op pagina’s met https://, niet met {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'De browser heeft geen ruimte meer voor de geschiedenis, dus de laatste berichten zijn niet bewaard. Wat eerder is bewaard, is intact. Maak schijfruimte vrij, of bewaar de geschiedenis minder dagen.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Een ander tabblad of venster houdt de geschiedenis open in een eerdere versie. Er is niets verloren: sluit de andere tabbladen van Yellowline, dan gaat het verder.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'De geschiedenis is geschreven door een nieuwere versie van Yellowline. Ze blijft zoals ze is: werk Yellowline bij om haar te gebruiken.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'De geschiedenis is intussen gewist, en daarmee wat al was overgenomen: meer is niet overgenomen.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'De browser kan de geschiedenis niet openen, dus er wordt nu niets bewaard. Wat is opgeslagen, is niet aangeraakt. Herstart de browser; helpt dat niet, wis dan de geschiedenis in de instellingen.',
};
