// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesPlainReasons {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.': string;
  'The mail server turned away the filter, which checks the mail on its way to you.': string;
  'The mail server had too many other connections to take it.': string;
  'The mail server could not be reached, or broke off while the mail was handed over.': string;
  'The mail server does not take mail from a new sender at the first try.': string;
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.': string;
  'No name server could say where mail for this address goes.': string;
  'The mail is of a newer kind than the mail server can handle.': string;
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.': string;
  'The mail server did not take mail for some time.': string;
  'The address that it was sent to is not written as an address must be.': string;
  'The mail server is not set up to take mail for this address.': string;
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.': string;
  'The mail was sent round in circles between mail servers.': string;
  'No encrypted connection to the mail server could be made, and no other was allowed.': string;
  'The filter, which checks the mail on its way to you, has a fault of its own.': string;
}
