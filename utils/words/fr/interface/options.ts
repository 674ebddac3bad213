import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'À propos',
  'What’s new in {version}': 'Nouveautés de la version {version}',
  'These notes are kept in English alone.': 'Ces notes n’existent qu’en anglais.',
  // components/options/backup.tsx
  'History and settings': 'Historique et paramètres',
  'Save all as a file': 'Tout enregistrer dans un fichier',
  'Erase everything': 'Tout effacer',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'L’historique et tous les paramètres sont effacés définitivement. Seules restent les limites que vous avez fixées, comme ne rien conserver ou ne lire aucun journal au survol. Le navigateur libère la place sur le disque à son prochain nettoyage.',
  Erase: 'Effacer',
  'Read a saved file': 'Lire un fichier enregistré',
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Lire le journal d’un message quand je le pointe',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Comme un clic sur ses « Logs » le ferait, un à la fois. Désactivé : seuls les journaux ouverts, ou qui l’ont été, sont expliqués.',
  'Show the overview over the list': 'Afficher l’aperçu au-dessus de la liste',
  'How many messages are not delivered, by who must act.':
    'Combien de messages ne sont pas remis, selon qui doit agir.',
  'Say the reason in the row': 'Indiquer la raison dans la ligne',
  'A small line under the subject of each message whose log was read.':
    'Une petite ligne sous l’objet de chaque message dont le journal a été lu.',
  'Replace addresses and names in copied reports':
    'Remplacer les adresses et les noms dans les rapports copiés',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com devient recipient-1@domain-1, de la même façon dans tout un rapport.',
  'As the system has it': 'Comme le système',
  Light: 'Clair',
  Dark: 'Sombre',
  'On the portal’s pages': 'Sur les pages du portail',
  Everywhere: 'Partout',
  'Keep diagnosed messages': 'Conserver les messages diagnostiqués',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Uniquement dans ce navigateur, et rien des fenêtres privées. Chaque message compte à partir du moment où il a été vu pour la dernière fois.',
  'Logs that name no time zone are on': 'Fuseau horaire des journaux qui n’en indiquent pas',
  'Most relays write their local time, without saying which.':
    'La plupart des relais écrivent leur heure locale, sans préciser laquelle.',
  Colours: 'Couleurs',
  'Pages of the portal that are open take this when they are loaded again.':
    'Les pages du portail déjà ouvertes l’appliquent à leur prochain chargement.',
  Language: 'Langue',
  'As the browser has it': 'Comme le navigateur',
  'Language of texts for others': 'Langue des textes pour d’autres',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'De ce qui est copié, envoyé ou enregistré : le destinataire en lit peut-être une autre que vous.',
  'The same': 'La même',
  'Off: nothing is kept': 'Désactivé : rien n’est conservé',
  '30 days, as long as the portal': '30 jours, comme le portail',
  'the clock of this computer': 'l’horloge de cet ordinateur',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Messages conservés, selon leur provenance',
  'Erase what is kept of {name}': 'Effacer ce qui est conservé de {name}',
  'These messages are erased for good.': 'Ces messages sont effacés définitivement.',
  'Erase them': 'Les effacer',
  'Erase these': 'Effacer ceux-ci',
  'Erase these: what is kept of {name}': 'Effacer ceux-ci : ce qui est conservé de {name}',
  // components/options/options.tsx
  'Yellowline settings': 'Paramètres de Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'Votre organisation a fixé une partie de ces réglages pour cet ordinateur : ils ne peuvent pas être modifiés ici.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Paramètres seuls',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '« Lire un fichier enregistré » accepte aussi un tel fichier. Il ne contient pas les sites : chaque ordinateur en demande l’autorisation.',
  'Save the settings': 'Enregistrer les paramètres',
  'Reset the settings': 'Réinitialiser les paramètres',
  Undo: 'Annuler',
  // components/options/shortcuts.tsx
  Keys: 'Raccourcis clavier',
  'no keys': 'pas de raccourci',
  'Change the keys': 'Modifier les raccourcis',
  // components/options/sites.tsx
  Sites: 'Sites',
  always: 'toujours',
  'from your organisation': 'de votre organisation',
  Allow: 'Autoriser',
  'Allow {host}': 'Autoriser {host}',
  Remove: 'Retirer',
  'Remove {host}': 'Retirer {host}',
  'What becomes of them?': 'Que deviennent-ils ?',
  'Remove, and keep them': 'Retirer, et les conserver',
  'Remove, and erase them': 'Retirer, et les effacer',
  Cancel: 'Annuler',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Adresse d’un autre portail Quarantine+, comme celui de votre fournisseur',
  Add: 'Ajouter',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Conserver',
};
