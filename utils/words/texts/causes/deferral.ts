// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesDeferral {
  // deferral.greylisted
  'Put off by greylisting': string;
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.': string;
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.': string;
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.': string;
  'Greylisted until the filter gave up': string;
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.': string;
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.': string;
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.': string;
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.': string;
  // deferral.rate-limited
  'Too much mail in a short time': string;
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.': string;
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.': string;
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.': string;
  'Wait for the next attempts, which spread the messages over time.': string;
  // deferral.reputation
  'Put off because of the filter’s reputation': string;
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.': string;
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.': string;
  'Report the reply to the filter’s support, so that they can speak to the provider.': string;
  'Wait for the next attempts, as such a delay often ends by itself within hours.': string;
  'Refused because of the filter’s reputation': string;
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.': string;
}
