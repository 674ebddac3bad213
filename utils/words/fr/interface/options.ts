import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/choices.tsx
  'Read a message’s log when I point at it': 'Lire le journal d’un message quand je le pointe',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Comme un clic sur ses « Logs » le ferait, un à la fois. Désactivé : seuls les journaux ouverts, ou déjà ouverts, sont expliqués.',
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
  '{n} days': { many: '{n} jours', one: '{n} jour', other: '{n} jours' },
  'the clock of this computer': 'l’horloge de cet ordinateur',
};
