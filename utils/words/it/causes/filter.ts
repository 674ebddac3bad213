import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': 'SpamHero trattiene il messaggio per un secondo esame',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'Il filtro ha messo da parte questo messaggio per ricontrollarlo più tardi, per lo più dopo circa due ore, quando si sa di più sul nuovo spam. Il vostro server di posta non è stato ancora contattato.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Attendere: il filtro lo ricontrolla e poi lo consegna da solo.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Modificare il “deep filter”, la regola geografica o un filtro personalizzato che l’ha trattenuto se succede con messaggi desiderati.',
  'SpamHero held the message for a second look': 'SpamHero ha trattenuto il messaggio per un secondo esame',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'Il filtro ha messo da parte questo messaggio per ricontrollarlo più tardi, e non l’ha consegnato. Il vostro server di posta non è stato contattato.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Consegna sospesa: “Delivery mail host” non è impostato',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'Il “Delivery mail host” del dominio è stato rimosso nelle impostazioni del filtro, il che sospende la consegna. I messaggi attendono fino a cinque giorni senza avviso di errore al mittente.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Inserire di nuovo il nome host del vostro server di posta in Settings > Delivery mail host quando la posta può passare.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Poi attendere: il filtro consegna da solo quanto è in attesa.',
  'Delivery was paused: no delivery mail host was set':
    'La consegna era sospesa: “Delivery mail host” non era impostato',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'Il “Delivery mail host” del dominio è stato rimosso nelle impostazioni del filtro, il che sospende la consegna finché non viene impostato di nuovo.',
};
