// Written by `npm run docs` from what is said in the program. Change it there.
export interface CausesMessage {
  // message.spam
  'Your mail server took the message for spam': string;
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.': string;
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.': string;
  'Read the message in the quarantine view, and deliver it to another address if it is good.': string;
  'Report it to the filter as missed spam if your mail server was right.': string;
  'Your mail server took the message and kept it back as spam': string;
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.': string;
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.': string;
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.': string;
  'Report the message to the filter as missed spam if your mail server was right.': string;
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.': string;
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.': string;
  // message.virus
  'Your mail server found a virus in the message': string;
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.': string;
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.': string;
  'Ask the sender by another way whether they sent it, and to check their computer.': string;
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.': string;
  'The message was accepted and thrown away: a virus': string;
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.': string;
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.': string;
  'Look into the quarantine of the scanner, which may have kept a copy.': string;
  'Ask the sender by another way whether they sent it.': string;
  // message.attachment
  'An attachment is not allowed': string;
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.': string;
  'Ask the sender to send the file in another way, for example by a link to a file share.': string;
  'Allow this kind of file for mail from the filter on your mail server if you need it.': string;
  'Deliver the message to another address whose server takes such files if you are sure of it.': string;
  // message.too-large
  'The message is too large for your mail server': string;
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.': string;
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.': string;
  'Deliver the message to another address whose server takes larger mail.': string;
  'Ask the sender to send the file by a link if the limit has to stay.': string;
  // message.malformed
  'The message is not built as the rules demand': string;
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.': string;
  'Tell the sender what the reply says, as only their program can build the message correctly.': string;
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.': string;
  'Deliver the message to another address if it is urgent.': string;
  // message.extension-unsupported
  'The message needs a feature your server lacks': string;
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.': string;
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.': string;
  'Ask the sender to write from and to addresses with plain letters only.': string;
  'Deliver the message to another address whose server has the feature.': string;
  'Set `smtputf8_enable = yes`.': string;
  // message.policy
  'A rule of your mail server refused the message': string;
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.': string;
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.': string;
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.': string;
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.': string;
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.': string;
}
