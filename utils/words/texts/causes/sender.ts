// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesSender {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': string;
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.': string;
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).': string;
  'Check that your mail server can look up names if senders of several domains are refused this way.': string;
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.': string;
  // sender.rejected
  'Your mail server refuses the sender’s address': string;
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.': string;
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.': string;
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.': string;
  'Tell the sender which address was refused if the address itself is wrong.': string;
}
