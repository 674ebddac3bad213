// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesDelivered {
  // delivered
  'Your mail server accepted the message': string;
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.': string;
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.': string;
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.': string;
}
