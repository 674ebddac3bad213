// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesProtocol {
  // protocol.syntax
  'Your mail server did not understand a command': string;
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.': string;
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.': string;
  'Update your mail server, or turn off the feature that it offers and then refuses.': string;
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.': string;
  // protocol.sequence
  'The mail conversation got out of step': string;
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.': string;
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.': string;
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.': string;
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.': string;
  // protocol.abuse
  'Your mail server counts too many failures': string;
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.': string;
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.': string;
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.': string;
  'Wait for the next attempt: such a ban usually ends after minutes or hours.': string;
  'Raise MaxProtocolErrors on the receive connector that the filter uses.': string;
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.': string;
}
