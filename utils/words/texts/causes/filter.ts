// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesFilter {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': string;
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.': string;
  'Wait: the filter checks it again and then delivers it by itself.': string;
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.': string;
  'SpamHero held the message for a second look': string;
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.': string;
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set': string;
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.': string;
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.': string;
  'Wait after that: the filter delivers what is waiting by itself.': string;
  'Delivery was paused: no delivery mail host was set': string;
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.': string;
}
