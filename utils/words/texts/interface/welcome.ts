// Written by `npm run docs` from what is said in the program. Change it there.
export interface InterfaceWelcome {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so': string;
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.': string;
  'Open SpamHero': string;
  'Point at a yellow row': string;
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.': string;
  'Open its Logs': string;
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.': string;
  'Copy it for whoever must act': string;
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.': string;
  'Where it runs': string;
  'The browser does not let Yellowline run on SpamHero’s pages yet.': string;
  'Let it run there': string;
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.': string;
  'What it keeps, and what leaves the browser': string;
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.': string;
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.': string;
  'Without the portal': string;
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.': string;
  'Diagnose selection': string;
}
