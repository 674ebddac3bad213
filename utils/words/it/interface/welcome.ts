import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'Yellowline dice perché un messaggio è bloccato, accanto alla riga che lo prova',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Funziona da solo nella pagina Quarantine+ di SpamHero. Non c’è nulla da configurare, e nulla viene inviato altrove.',
  'Open SpamHero': 'Apri SpamHero',
  'Point at a yellow row': 'Indicare una riga gialla',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Una scheda dice perché il messaggio è bloccato, chi può porvi fine e il primo passo. Aprire prima i “Logs” di un messaggio: da quel momento basta puntare la riga.',
  'Open its Logs': 'Aprire i suoi “Logs”',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'Accanto a ogni riga evidenziata c’è che cosa è successo, chi deve agire e le parole che lo provano. Il log stesso resta com’era.',
  'Copy it for whoever must act': 'Copiarlo per chi deve agire',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Ogni spiegazione può essere copiata in un ticket o in un’email, con indirizzi e nomi sostituiti, se lo si desidera.',
  'Where it runs': 'Dove è attivo',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'Il browser non permette ancora a Yellowline di essere attivo sulle pagine di SpamHero.',
  'Let it run there': 'Consentilo lì',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'Su {hosts}, e da solo su nessun’altra pagina. Il vostro portale ha un altro indirizzo? Aprirlo, premere il pulsante di Yellowline nella barra degli strumenti, e consentirlo su quel solo sito.',
  'What it keeps, and what leaves the browser': 'Che cosa conserva, e che cosa lascia il browser',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'I messaggi mostrati dal portale sono conservati per 30 giorni in questo solo browser, per poterli ritrovare; nulla delle finestre private. Le impostazioni permettono di cambiarlo e di eliminarli.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Nulla lascia il browser: nessun server, nessun account, nessuna statistica. Altrove va solo ciò che copiate o salvate.',
  'Without the portal': 'Senza il portale',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Incollare un log, una notifica di mancato recapito o una singola risposta nella finestra dietro il pulsante nella barra degli strumenti. Trascinare interi log, di qualsiasi dimensione, nel banco di lavoro. Oppure selezionare del testo in una pagina qualsiasi e scegliere {entry} dal suo menu. Le impostazioni mostrano le scorciatoie per tutto ciò.',
  'Diagnose selection': 'Diagnostica la selezione',
};
