import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look':
    'SpamHero hält die Nachricht für eine zweite Prüfung zurück',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'Der Filter hat diese Nachricht beiseitegelegt, um sie später noch einmal zu prüfen, meist nach etwa zwei Stunden, wenn über neuen Spam mehr bekannt ist. Ihr Mailserver wurde noch nicht gefragt.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Warten Sie: Der Filter prüft sie noch einmal und stellt sie dann von selbst zu.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Ändern Sie den „Deep filter“, „Custom filter“ oder die „Geographic policy“, die sie zurückhielt, falls das mit erwünschten Mails geschieht.',
  'SpamHero held the message for a second look':
    'SpamHero hielt die Nachricht für eine zweite Prüfung zurück',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'Der Filter hat diese Nachricht beiseitegelegt, um sie später noch einmal zu prüfen, und sie nicht zugestellt. Ihr Mailserver wurde nicht gefragt.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Zustellung angehalten: kein Delivery mail host gesetzt',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'Der „Delivery mail host“ der Domain wurde in den Einstellungen des Filters entfernt, was die Zustellung anhält. Nachrichten warten bis zu fünf Tage, ohne dass der Absender eine Fehlermeldung bekommt.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Tragen Sie den Hostnamen Ihres Mailservers unter Settings > Delivery mail host wieder ein, wenn Mails fließen dürfen.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Warten Sie danach: Der Filter stellt von selbst zu, was wartet.',
  'Delivery was paused: no delivery mail host was set':
    'Zustellung war angehalten: kein Delivery mail host gesetzt',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'Der „Delivery mail host“ der Domain wurde in den Einstellungen des Filters entfernt, was die Zustellung anhält, bis er wieder gesetzt ist.',
};
