import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Suchen Sie im Log Ihres Mailservers nach dieser Zeit, diesem Empfänger und dieser Antwort.',
  'Tell us where the mail went from there.': 'Teilen Sie uns mit, wohin die Mail von dort ging.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Sehen Sie im Spamordner, in den anderen Ordnern und in den Weiterleitungsregeln Ihres Postfachs nach, falls die Mail fehlt.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Teilen Sie uns mit, falls sie dort nicht ist, damit auf dem Mailserver gesucht werden kann.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Erhöhen Sie die Quota (den zugeteilten Speicherplatz) des Postfachs, falls sein Inhaber keinen Platz schaffen kann.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Löschen oder archivieren Sie Mails in Ihrem Postfach und leeren Sie Papierkorb und Spamordner.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Vergleichen Sie die unten stehende Adresse mit der richtigen und berichtigen Sie sie in Ihrem Adressbuch.',
  'Send the mail again to the right address.': 'Senden Sie die Mail noch einmal an die richtige Adresse.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Schreiben Sie künftig an die neue Adresse: Vielleicht steht sie in der Antwort unten.',
  'Send this mail there once more.': 'Senden Sie diese Mail noch einmal dorthin.',
  // recipient.too-many
  'Send fewer recipients at once to this server.':
    'Übergeben Sie diesem Server weniger Empfänger auf einmal.',
  // message.virus
  'Tell us whether you sent this mail.': 'Teilen Sie uns mit, ob Sie diese Mail gesendet haben.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Prüfen Sie Ihren Computer und die angehängten Dateien mit einem aktuellen Virenscanner.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Senden Sie die Datei auf anderem Weg, etwa als Link zu einer Dateiablage.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Zeigen Sie die Antwort unten der Person, die das sendende Mailprogramm betreut: Nur dieses kann die Nachricht richtig aufbauen.',
  'Send the mail again once that is mended.': 'Senden Sie die Mail noch einmal, sobald das behoben ist.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Erhöhen Sie die Größengrenze Ihres Mailservers, mindestens auf die des Filters.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Prüfen Sie die DNS-Einträge der Domain in Ihrer Absenderadresse: Sie braucht einen MX- oder A-Eintrag, der funktioniert.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Prüfen Sie die Absenderadresse, die Ihr Mailprogramm angibt: Sie muss vollständig sein, existieren und Ihnen gehören.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Suchen Sie Ihre Domain und die Links in Ihrer Mail in der Liste, die die Antwort unten nennt, oder in allen, die eine Suche über Sperrlisten kennt.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Bitten Sie diese Liste um Austragung, sobald die Ursache behoben ist.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Lassen Sie Ihre Adresse aus der Liste entfernen, die die Antwort unten nennt.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Bitten Sie den Hersteller, den die Antwort unten nennt, Ihre Adresse freizugeben.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Prüfen Sie den Hostnamen und den Reverse-DNS-Eintrag der Adresse, die diese Mail zugestellt hat.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Sprechen Sie mit dem Provider über die Adresse, die diese Mail zugestellt hat.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Stellen Sie langsamer an diesen Server zu, falls seine Grenze nicht zu ändern ist.',
};
