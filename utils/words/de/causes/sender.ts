import type { Texts } from '../../texts';

export const causesSender: Texts['causes/sender'] = {
  // sender.domain-unresolvable
  'The sender’s domain does not exist': 'Die Domain des Absenders gibt es nicht',
  'Your mail server looked up the domain of the sender’s address and found nothing that takes mail. It refuses senders that cannot be answered.':
    'Ihr Mailserver hat die Domain der Absenderadresse nachgeschlagen und nichts gefunden, das Mails annimmt. Absender, denen man nicht antworten kann, weist er ab.',
  'Tell the sender, by another way, that the domain in the sender address has no working DNS records (the public name entries).':
    'Sagen Sie dem Absender auf anderem Weg, dass die Domain seiner Absenderadresse keine funktionierenden DNS-Einträge hat (die öffentlichen Namenseinträge).',
  'Check that your mail server can look up names if senders of several domains are refused this way.':
    'Prüfen Sie, ob Ihr Mailserver Namen auflösen kann, falls Absender mehrerer Domains so abgewiesen werden.',
  'Exempt the filter’s addresses from this check, as the filter has looked at the sender before.':
    'Nehmen Sie die Adressen des Filters von dieser Prüfung aus, da der Filter den Absender schon geprüft hat.',
  // sender.rejected
  'Your mail server refuses the sender’s address': 'Ihr Mailserver weist die Adresse des Absenders ab',
  'The address that the message says it comes from is not accepted: it could not be verified, is not complete, or is an address of your own domain used from outside.':
    'Die Adresse, von der die Nachricht zu kommen angibt, wird nicht anerkannt: Sie ließ sich nicht prüfen, ist unvollständig oder eine Adresse Ihrer eigenen Domain, die von außen benutzt wird.',
  'Read the quoted words: they say whether the address could not be verified, is incomplete, or belongs to your own domain.':
    'Lesen Sie den zitierten Wortlaut: Er sagt, ob die Adresse nicht prüfbar oder unvollständig ist oder zu Ihrer eigenen Domain gehört.',
  'Exempt the filter’s addresses from sender checks on your mail server, such as callouts (asking the sender’s server back) and anti-spoofing.':
    'Nehmen Sie die Adressen des Filters auf Ihrem Mailserver von Absenderprüfungen aus, etwa Callouts (Rückfragen beim Server des Absenders) und Spoofing-Schutz.',
  'Tell the sender which address was refused if the address itself is wrong.':
    'Sagen Sie dem Absender, welche Adresse abgewiesen wurde, falls die Adresse selbst falsch ist.',
};
