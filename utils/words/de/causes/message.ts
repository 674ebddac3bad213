import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Ihr Mailserver hielt die Nachricht für Spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Eine zweite Spamprüfung, auf Ihrem eigenen Mailserver oder bei seinem Provider, wies die Nachricht ab, nachdem der Filter sie durchgelassen hatte. Zwei Filter hintereinander urteilen verschieden, und erwünschte Mails können dazwischen verloren gehen.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Nehmen Sie alle Adressen des Filters von der Spamprüfung auf Ihrem Mailserver aus, da der Filter die Mails schon geprüft hat.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Lesen Sie die Nachricht in der Quarantäneansicht und stellen Sie sie an eine andere Adresse zu, wenn sie erwünscht ist.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Melden Sie sie dem Filter als übersehenen Spam, wenn Ihr Mailserver recht hatte.',
  'Your mail server took the message and kept it back as spam':
    'Ihr Mailserver nahm die Nachricht an und hielt sie als Spam zurück',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'Der Filter hat die Nachricht zugestellt, und Ihr Mailserver hat sie angenommen. Dessen eigene Spamprüfung legte sie dann in die Quarantäne oder den Spamordner, deshalb erscheint sie nicht im Posteingang.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Geben Sie die Nachricht frei: Öffnen Sie in Microsoft 365 security.microsoft.com, E-Mail und Zusammenarbeit, Überprüfen, Quarantäne, wählen Sie die Nachricht und geben Sie sie frei („Release“); sehen Sie sonst in Quarantäne oder Spamordner nach.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Nehmen Sie alle Adressen des Filters von der Spamprüfung auf Ihrem Mailserver aus, da der Filter die Mails schon geprüft hat; in Microsoft 365 mit einer Nachrichtenflussregel, die für sie das Spam-Vertrauenslevel (SCL) auf -1 setzt.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Melden Sie die Nachricht dem Filter als übersehenen Spam, wenn Ihr Mailserver recht hatte.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Legen Sie eine Nachrichtenflussregel an, die für Mails von den Adressen des Filters das Spam-Vertrauenslevel (SCL) auf -1 setzt.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Tragen Sie die Adressen des Filters als „Inbound gateway“ ein und schalten Sie dafür die Spambewertung von Gmail ab.',
  // message.virus
  'Your mail server found a virus in the message': 'Ihr Mailserver fand einen Virus in der Nachricht',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'Der Virenscanner Ihres Mailservers erkannte schädlichen Code in der Nachricht oder ihrem Anhang und wies sie ab. Der Filter hatte ihn nicht erkannt, oder Ihr Scanner irrt.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Lassen Sie die Nachricht, wo sie ist, und stellen Sie sie an keine andere Adresse zu, bis klar ist, was sie enthält.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Fragen Sie den Absender auf anderem Weg, ob er sie gesendet hat, und bitten Sie ihn, seinen Computer zu prüfen.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Prüfen Sie anhand des Namens in der Antwort, ob Ihr Scanner für einen Fehlalarm bekannt ist, falls der Absender die Mail für harmlos hält.',
  'The message was accepted and thrown away: a virus':
    'Die Nachricht wurde angenommen und verworfen: ein Virus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'Der Filter hat die Nachricht zugestellt, der Scanner dahinter fand schädlichen Code und verwarf sie, ohne jemanden zu benachrichtigen. Sie liegt nicht im Postfach.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Prüfen Sie anhand des Namens in der Antwort, ob der Scanner für einen Fehlalarm bekannt ist.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Sehen Sie in der Quarantäne des Scanners nach, der vielleicht eine Kopie behalten hat.',
  'Ask the sender by another way whether they sent it.':
    'Fragen Sie den Absender auf anderem Weg, ob er sie gesendet hat.',
  // message.attachment
  'An attachment is not allowed': 'Ein Anhang ist nicht erlaubt',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Ihr Mailserver nimmt die Art der angehängten Datei nicht an, etwa ein Programm, ein Skript, ein passwortgeschütztes Archiv oder eine Datei mit zwei Endungen. Die Datei muss nicht schädlich sein; abgewiesen wird allein ihre Art.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Bitten Sie den Absender, die Datei auf anderem Weg zu senden, etwa als Link zu einer Dateiablage.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Erlauben Sie diese Dateiart auf Ihrem Mailserver für Mails vom Filter, falls Sie sie brauchen.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, deren Server solche Dateien annimmt, wenn Sie der Nachricht trauen.',
  // message.too-large
  'The message is too large for your mail server': 'Die Nachricht ist zu groß für Ihren Mailserver',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'Die Nachricht ist samt Anhängen größer, als Ihr Mailserver oder dieses Postfach annimmt. Anhänge wachsen unterwegs um etwa ein Drittel, daher kann auch eine Datei unter der Grenze zu groß sein.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Erhöhen Sie die Größengrenze Ihres Mailservers, mindestens auf die des Filters, und reihen Sie die Nachricht erneut ein.',
  'Deliver the message to another address whose server takes larger mail.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, deren Server größere Mails annimmt.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Bitten Sie den Absender, die Datei als Link zu senden, falls die Grenze bleiben muss.',
  // message.malformed
  'The message is not built as the rules demand':
    'Die Nachricht ist nicht so aufgebaut, wie die Regeln es verlangen',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'Etwas an der Form der Nachricht verstößt gegen die Regeln für Mails: eine fehlende, doppelte oder fehlerhafte Kopfzeile, eine zu lange Zeile oder falsche Zeilenenden. Ihr Mailserver nimmt es damit genau. Das Programm des Absenders hat die Nachricht so erzeugt.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Sagen Sie dem Absender, was in der Antwort steht, denn nur sein Programm kann die Nachricht richtig aufbauen.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Lockern Sie diese Prüfung auf Ihrem Mailserver für Mails vom Filter, falls Sie von diesem Absender empfangen müssen.',
  'Deliver the message to another address if it is urgent.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, wenn es eilt.',
  // message.extension-unsupported
  'The message needs a feature your server lacks':
    'Die Nachricht braucht eine Funktion, die Ihrem Server fehlt',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'Die Nachricht benutzt eine neuere Mailfunktion, meist eine Adresse oder Kopfzeile mit Zeichen jenseits der einfachen lateinischen Buchstaben (SMTPUTF8). Ihr Mailserver bietet sie nicht an, daher kann die Nachricht so nicht übergeben werden.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Schalten Sie auf Ihrem Mailserver internationale Mails (SMTPUTF8) oder die Funktion ein, die die Antwort nennt, falls er sie beherrscht.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Bitten Sie den Absender, auf beiden Seiten nur Adressen mit einfachen Buchstaben zu verwenden.',
  'Deliver the message to another address whose server has the feature.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, deren Server die Funktion hat.',
  'Set `smtputf8_enable = yes`.': 'Setzen Sie `smtputf8_enable = yes`.',
  // message.policy
  'A rule of your mail server refused the message': 'Eine Regel Ihres Mailservers wies die Nachricht ab',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Ihr Mailserver hat eine Regel, gegen die diese Nachricht verstößt, sagt aber nicht, welche. Wer den Server verwaltet, sieht die Regel in den Einstellungen oder im Log.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Suchen Sie im Log Ihres Mailservers zur Zeit des Versuchs nach der Regel, die abgewiesen hat, und nehmen Sie die Adressen des Filters davon aus.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Prüfen Sie die Nachrichtenfluss- und Inhaltsregeln Ihres Mailservers auf eine, die zu Absender, Empfänger oder Betreff passt.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Starten Sie im Exchange Admin Center eine Nachrichtenablaufverfolgung, die die Nachrichtenflussregel nennt, und suchen Sie nach einer alten Regel „Inbound SpamHero“.',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Suchen Sie die Nachricht im E-Mail-Log der Admin-Konsole („Email log search“), das die Compliance- oder Routingregel nennt.',
};
