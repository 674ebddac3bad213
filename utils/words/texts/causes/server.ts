// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesServer {
  // server.unavailable
  'Your mail server is not taking mail right now': string;
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.': string;
  'Check that the mail services on your server are running, and start those that are not.': string;
  'Find out whether maintenance is under way, and when it ends.': string;
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.': string;
  'Your mail server was not taking mail': string;
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.': string;
  // server.storage-full
  'Your mail server is out of space or resources': string;
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.': string;
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.': string;
  'Check the free memory as well if the disk has room.': string;
  'Watch a few messages arrive, and only then have the filter retry the rest.': string;
  // server.overloaded
  'Your mail server is too busy': string;
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.': string;
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.': string;
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.': string;
  'Your mail server was too busy': string;
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.': string;
  'Check processor load, memory and the length of the mail queue on your server.': string;
  // server.internal-error
  'Your mail server has an internal fault': string;
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.': string;
  'Look into the log of your mail server at that time: it names the part that failed.': string;
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.': string;
  'Search the reply’s own words in your mail server’s documentation if its log says no more.': string;
  'The filter has an internal fault': string;
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.': string;
  'Deliver the message again later, once the filter’s support says that the fault is mended.': string;
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.': string;
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.': string;
  // server.misconfigured
  'Your mail server is set up wrongly': string;
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.': string;
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.': string;
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.': string;
  'Renew the licence of your mail server or its filter if the reply speaks of one.': string;
  'The filter’s own mail server is set up wrongly': string;
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.': string;
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': string;
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.': string;
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.': string;
  'Check owner, permissions and free space of the recipient’s mail folder.': string;
  'Restart the mailbox service if it does not answer.': string;
  'Check that the mailbox database is mounted and that the mailbox is not being moved.': string;
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.': string;
}
