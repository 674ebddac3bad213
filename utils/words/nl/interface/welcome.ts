import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'Yellowline vertelt waarom mail vastzit, naast de regel waarin het staat',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Op de Quarantine+-pagina van SpamHero werkt het vanzelf. Er hoeft niets te worden ingesteld, en er wordt nergens iets heen gestuurd.',
  'Open SpamHero': 'SpamHero openen',
  'Point at a yellow row': 'Wijs een gele rij aan',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Een kaart zegt waarom het bericht vastzit, wie daar een eind aan kan maken en wat de eerste stap is. Open eerst de ‘Logs’ van één bericht: daarna is aanwijzen genoeg.',
  'Open its Logs': 'Open de ‘Logs’ ervan',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'Naast elke gemarkeerde regel staat wat er gebeurde, wie er moet handelen en welke woorden het bewijzen. Het logboek zelf blijft zoals het was.',
  'Copy it for whoever must act': 'Kopieer het voor wie moet handelen',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Elke uitleg kan naar een ticket of mail worden gekopieerd, als u wilt met adressen en namen vervangen.',
  'Where it runs': 'Waar het draait',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'De browser laat Yellowline nog niet op de pagina’s van SpamHero draaien.',
  'Let it run there': 'Daar laten draaien',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'Op {hosts}, en vanzelf op geen andere pagina. Heeft uw portal een ander adres? Open het, druk in de werkbalk op de knop van Yellowline en laat het op die ene site draaien.',
  'What it keeps, and what leaves the browser': 'Wat het bewaart, en wat de browser verlaat',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'Berichten die de portal heeft getoond, worden 30 dagen alleen in deze browser bewaard, zodat u ze terugvindt; niets van privévensters. In de instellingen wijzigt u dat en wist u ze.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Niets verlaat de browser: geen server, geen account, geen statistiek. Alleen wat u kopieert of opslaat, gaat ergens heen.',
  'Without the portal': 'Zonder de portal',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Plak een logboek, een onbestelbaarheidsmelding of één antwoord in de pop-up achter de knop in de werkbalk. Sleep hele logboeken, van elke omvang, naar de werkbank. Of selecteer tekst op een willekeurige pagina en kies {entry} uit het menu ervan. De sneltoetsen voor dit alles staan in de instellingen.',
  'Diagnose selection': 'Selectie onderzoeken',
};
