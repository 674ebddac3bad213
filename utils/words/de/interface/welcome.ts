import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'Yellowline sagt, warum Mails feststecken, direkt neben der Zeile, in der es steht',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Auf der Seite Quarantine+ von SpamHero arbeitet es von selbst. Nichts muss eingerichtet werden, und nichts wird irgendwohin gesendet.',
  'Open SpamHero': 'SpamHero öffnen',
  'Point at a yellow row': 'Zeigen Sie auf eine gelbe Zeile',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Eine Karte sagt, warum die Nachricht feststeckt, wer das beenden kann und was der erste Schritt ist. Öffnen Sie zuerst die „Logs“ einer Nachricht: Danach genügt das Zeigen.',
  'Open its Logs': 'Öffnen Sie ihre „Logs“',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'Neben jeder markierten Zeile steht, was geschah, wer handeln muss und welche Worte es belegen. Das Log selbst bleibt, wie es war.',
  'Copy it for whoever must act': 'Kopieren Sie es für die Person, die handeln muss',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Jede Erklärung lässt sich in ein Ticket oder eine Mail kopieren, auf Wunsch mit ersetzten Adressen und Namen.',
  'Where it runs': 'Wo es läuft',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'Der Browser lässt Yellowline auf den Seiten von SpamHero noch nicht laufen.',
  'Let it run there': 'Dort laufen lassen',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'Auf {hosts} und von selbst auf keiner anderen Seite. Hat Ihr Portal eine andere Adresse? Öffnen Sie es, drücken Sie in der Symbolleiste auf Yellowline und lassen Sie es auf dieser einen Website laufen.',
  'What it keeps, and what leaves the browser': 'Was es aufbewahrt und was den Browser verlässt',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'Nachrichten, die das Portal gezeigt hat, werden 30 Tage nur in diesem Browser aufbewahrt, damit Sie sie wiederfinden; nichts aus privaten Fenstern. In den Einstellungen lässt sich das ändern und alles löschen.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Nichts verlässt den Browser: kein Server, kein Konto, keine Statistik. Weitergegeben wird nur, was Sie kopieren oder speichern.',
  'Without the portal': 'Ohne das Portal',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Fügen Sie ein Log, eine Unzustellbarkeitsmeldung oder eine einzelne Antwort in das Popup hinter der Schaltfläche in der Symbolleiste ein. Ziehen Sie ganze Logs jeder Größe in die Werkbank. Oder markieren Sie Text auf einer beliebigen Seite und wählen Sie {entry} im Kontextmenü. Die Tastenkürzel dafür stehen in den Einstellungen.',
  'Diagnose selection': 'Auswahl untersuchen',
};
