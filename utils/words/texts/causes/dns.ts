// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesDns {
  // dns.not-found
  'The name of the mail server does not exist': string;
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.': string;
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.': string;
  'Create the missing A record for that host name at your DNS provider, or restore the old one.': string;
  'Check that the registration of the domain has not expired.': string;
  // dns.temporary-failure
  'A name could not be looked up just now': string;
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.': string;
  'Wait for the next attempt: the filter looks the name up again by itself.': string;
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.': string;
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.': string;
  'A name could not be looked up': string;
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.': string;
  'Check the name servers of the domain with your DNS provider.': string;
  // dns.no-mx
  'The domain names no usable mail server': string;
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.': string;
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.': string;
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.': string;
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.': string;
  'Check the spelling of the domain in the address.': string;
}
