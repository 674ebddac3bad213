// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesQueue {
  // queue.suspended
  'Delivery to your server is paused after failures': string;
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.': string;
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.': string;
  'Check that your mail server can be reached and takes mail from the filter’s addresses.': string;
  'Delivery to your server was paused after failures': string;
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.': string;
  // queue.expired
  'The filter gave up after days of trying': string;
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.': string;
  'Check that your mail server now takes other mail from the filter.': string;
  'Look at other messages of those days: their logs probably name the reason.': string;
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.': string;
}
