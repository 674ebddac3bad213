// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesRelay {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own': string;
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.': string;
  'Add the domain on your mail server as one that it hosts and takes mail for.': string;
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.': string;
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.': string;
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.': string;
  // relay.client-not-allowed
  'Your server does not let this filter address in': string;
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.': string;
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.': string;
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.': string;
  // relay.authentication-required
  'Your mail server wants the filter to log in': string;
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.': string;
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.': string;
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).': string;
  'Check the user name and password if a log-in was set up for this delivery on purpose.': string;
  'The filter could not log in to your mail server': string;
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.': string;
  'Send the lines of this log to SpamHero’s support, who set the log-in up.': string;
  'Allow “Anonymous users” on the receive connector that the filter reaches.': string;
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.': string;
}
