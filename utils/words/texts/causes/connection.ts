// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesConnection {
  // connection.refused
  'Your mail server refused the connection': string;
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.': string;
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.': string;
  'Allow all of the filter’s addresses through the firewall in front of your mail server.': string;
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.': string;
  'A service of the filter itself does not answer': string;
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.': string;
  'Send the lines of this log to SpamHero’s support: only they can mend it.': string;
  'Deliver the message again later, once the filter’s support says that the service runs.': string;
  // connection.timed-out
  'Your mail server did not answer': string;
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.': string;
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.': string;
  'Check that your mail server is switched on and online, and that its public address has not changed.': string;
  'Check under Settings > Delivery mail host that the filter delivers to the right host.': string;
  // connection.unreachable
  'No network path leads to your mail server': string;
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.': string;
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.': string;
  'Ask your internet provider whether the line or the routing to that address is disturbed.': string;
  // connection.lost
  'Your mail server hung up during delivery': string;
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.': string;
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.': string;
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.': string;
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.': string;
  'A service of the filter itself broke off': string;
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.': string;
  // connection.reply-timed-out
  'Your mail server stopped answering': string;
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.': string;
  'Check the load of your mail server and of its virus and spam scanners at that time.': string;
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.': string;
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.': string;
  'A service of the filter itself stopped answering': string;
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.': string;
  // connection.limit
  'Too many connections for your mail server': string;
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.': string;
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.': string;
  'Look for stuck or very slow deliveries on your mail server that keep connections open.': string;
  'Wait for the next attempt: the filter tries again by itself.': string;
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.': string;
}
