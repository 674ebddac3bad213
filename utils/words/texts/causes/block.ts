// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesBlock {
  // block.dnsbl
  'The filter’s address is on a public block list': string;
  'Your mail server asks a public list of suspicious addresses, and the filter’s address is on it now. The list is meant for unknown senders; mail from the filter has been checked already and should not be looked up.': string;
  'Exempt all addresses of the filter from block list checks on your mail server.': string;
  'Report the list’s name and the reply to the filter’s support, so that they can have the address removed.': string;
  'Check in the list’s own look-up page, which the reply often names, whether the address is still on it.': string;
  // block.ip-reputation
  'The filter’s address has a bad reputation there': string;
  'Your mail system, or the vendor behind it, rates sending addresses and refuses the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.': string;
  'Tell your mail system to trust all addresses of the filter, so that they are not rated.': string;
  'Report the whole reply to the filter’s support, so that they can ask the vendor to clear the address.': string;
  'Ask the vendor for removal on the page that the reply names, if it names one.': string;
  // block.ip-local
  'Your mail server blocks the filter’s address': string;
  'Your mail server, or a firewall in front of it, has the filter’s address on a list of its own: by hand, by country, or because a protection counted failures. Nobody else decides about that list.': string;
  'Remove the filter’s addresses from the block list, country rule or ban of your mail server or firewall.': string;
  'Add all addresses of the filter to the list of trusted addresses, so that they are not blocked again.': string;
  'Look into the log of your mail server at the time of the attempt for the rule that refused.': string;
  'Look in the Defender portal for the filter’s addresses under the IP block list of the connection filter and in the Tenant Allow/Block List.': string;
  'Look in WHM under cPHulk, the firewall and the Exim list of blocked addresses.': string;
  'Look for the address in the tables that check_client_access and postscreen_access_list name.': string;
  // block.reverse-dns
  'The filter’s host name is not accepted': string;
  'Your mail server checks the name of the host that connects: the name that DNS gives for its address (reverse DNS, PTR) or the one it greets with (HELO). It could not confirm the name of the filter’s host and refused.': string;
  'Exempt all addresses of the filter from host name, HELO and reverse DNS checks on your mail server.': string;
  'Report the reply with the address that it names to the filter’s support, who own that address and its name.': string;
  'Check that your mail server’s own DNS resolver works, as a name that cannot be looked up counts as missing.': string;
  // block.sender-domain
  'The sender’s domain or a link is on a block list': string;
  'Your mail server looked up the sender’s domain, or a web address in the message, in a public list of suspicious domains and found it there. This is about the message’s origin or content, not about the filter.': string;
  'Tell the sender that their domain or a link in the message is on the list that the reply names, so that they can have it removed.': string;
  'Exempt mail from the filter from domain and link block lists on your mail server if you trust the filter’s verdict.': string;
  'Deliver the message to another address if it is urgent and you know the sender.': string;
  // block.sender-local
  'Your mail system blocks this sender': string;
  'The sender’s address or domain is on a block list of your own mail system, or of the recipient. Somebody, or a rule, has put it there on purpose.': string;
  'Check whether the sender is blocked on purpose, and remove the address or domain from your mail system’s or the recipient’s block list if not.': string;
  'Leave it as it is if the mail is unwanted; block the sender in the filter too, and no attempt will be made.': string;
  'Look in the Defender portal under Tenant Allow/Block List and in the recipient’s blocked senders.': string;
  'Look in the Admin console under Gmail > Spam, phishing and malware > Blocked senders.': string;
  'Look for the address in the tables that check_sender_access names.': string;
}
