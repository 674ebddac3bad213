// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesUnknown {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason': string;
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.': string;
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.': string;
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.': string;
  // unknown.deferred
  'Put off, and the answer gives no clear reason': string;
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.': string;
  'Wait for the next attempt: many refusals of this kind are over within an hour.': string;
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.': string;
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.': string;
  'Not delivered, and the answer gives no clear reason': string;
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.': string;
}
