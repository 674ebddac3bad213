import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': 'SpamHero retient le message pour un second examen',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'Le filtre a mis ce message de côté pour le recontrôler plus tard, le plus souvent après deux heures environ, quand on en sait plus sur les nouveaux spams. Votre serveur de messagerie n’a pas encore été contacté.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Attendre : le filtre le recontrôle, puis le remet de lui-même.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Modifier le « deep filter », la règle géographique ou un filtre personnalisé qui l’a retenu si cela arrive à des messages souhaités.',
  'SpamHero held the message for a second look': 'SpamHero a retenu le message pour un second examen',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'Le filtre a mis ce message de côté pour le recontrôler plus tard, et ne l’a pas remis. Votre serveur de messagerie n’a pas été contacté.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Remise suspendue : « Delivery mail host » n’est pas défini',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'Le « Delivery mail host » du domaine a été supprimé dans les paramètres du filtre, ce qui suspend la remise. Les messages attendent jusqu’à cinq jours sans avis d’échec à l’expéditeur.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Saisir à nouveau le nom d’hôte de votre serveur de messagerie sous Settings > Delivery mail host quand les messages peuvent passer.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Attendre ensuite : le filtre remet de lui-même ce qui attend.',
  'Delivery was paused: no delivery mail host was set':
    'Remise suspendue : « Delivery mail host » n’était pas défini',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'Le « Delivery mail host » du domaine a été supprimé dans les paramètres du filtre, ce qui suspend la remise jusqu’à ce qu’il soit de nouveau défini.',
};
