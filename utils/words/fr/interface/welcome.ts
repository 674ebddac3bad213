import type { Texts } from '../../texts';

export const interfaceWelcome: Texts['interface/welcome'] = {
  // components/welcome/welcome.tsx
  'Yellowline tells why mail is stuck, beside the line that says so':
    'Yellowline dit pourquoi un message est bloqué, à côté de la ligne qui le prouve',
  'It works in SpamHero’s Quarantine+ page by itself. Nothing has to be set up, and nothing is sent anywhere.':
    'Il fonctionne de lui-même dans la page Quarantine+ de SpamHero. Rien n’est à configurer, et rien n’est envoyé nulle part.',
  'Open SpamHero': 'Ouvrir SpamHero',
  'Point at a yellow row': 'Pointer une ligne jaune',
  'A card says why its message is stuck, who can end that, and the first step. Open the Logs of one message first: from then on pointing is enough.':
    'Une carte dit pourquoi son message est bloqué, qui peut y mettre fin, et la première étape. Ouvrez d’abord les « Logs » d’un message : ensuite, pointer suffit.',
  'Open its Logs': 'Ouvrir ses « Logs »',
  'Beside each highlighted line stands what happened, who has to act and the words that prove it. The log itself stays as it was.':
    'À côté de chaque ligne surlignée figurent ce qui s’est passé, qui doit agir et les mots qui le prouvent. Le journal lui-même reste tel quel.',
  'Copy it for whoever must act': 'Copier l’explication pour qui doit agir',
  'Every explanation can be copied into a ticket or a mail, with addresses and names replaced if you like.':
    'Chaque explication peut être copiée dans un ticket ou un e-mail, adresses et noms remplacés si vous le souhaitez.',
  'Where it runs': 'Où il fonctionne',
  'The browser does not let Yellowline run on SpamHero’s pages yet.':
    'Le navigateur ne laisse pas encore Yellowline fonctionner sur les pages de SpamHero.',
  'Let it run there': 'L’y autoriser',
  'On {hosts}, and on no other page by itself. Your portal has another address? Open it, press Yellowline’s button in the toolbar, and let it run on that one site.':
    'Sur {hosts}, et de lui-même sur aucune autre page. Votre portail a une autre adresse ? Ouvrez-le, appuyez sur le bouton de Yellowline dans la barre d’outils, et autorisez-le sur ce seul site.',
  'What it keeps, and what leaves the browser': 'Ce qu’il conserve, et ce qui quitte le navigateur',
  'Messages that the portal has shown are kept for 30 days in this browser alone, so that you find them again; nothing of private windows. The settings change that, and erase it.':
    'Les messages que le portail a montrés sont conservés 30 jours dans ce seul navigateur, pour que vous les retrouviez ; rien des fenêtres privées. Les paramètres permettent de le changer et de tout effacer.',
  'Nothing leaves the browser: no server, no account, no statistics. Only what you copy or save goes anywhere.':
    'Rien ne quitte le navigateur : ni serveur, ni compte, ni statistiques. Seul ce que vous copiez ou enregistrez va ailleurs.',
  'Without the portal': 'Sans le portail',
  'Paste a log, a bounce or a single reply into the popup behind the button in the toolbar. Drop whole logs, of any size, into the workbench. Or select text on any page and choose {entry} from its menu. The settings show the keys for all of it.':
    'Collez un journal, un avis de non-remise ou une seule réponse dans la fenêtre derrière le bouton de la barre d’outils. Déposez des journaux entiers, de toute taille, dans l’atelier. Ou sélectionnez du texte sur n’importe quelle page et choisissez {entry} dans le menu contextuel. Les paramètres indiquent les raccourcis pour tout cela.',
  'Diagnose selection': 'Diagnostiquer la sélection',
};
