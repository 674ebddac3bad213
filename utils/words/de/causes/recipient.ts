import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'Die Adresse gibt es auf Ihrem Mailserver nicht',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Ihr Mailserver hat für diese Adresse weder Postfach noch Alias noch Gruppe und hat die Nachricht deshalb abgewiesen.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Prüfen Sie die Adresse auf Tippfehler und nennen Sie dem Absender die richtige, falls sie falsch geschrieben ist.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Legen Sie auf Ihrem Mailserver das Postfach oder einen Alias an, falls es die Adresse geben soll.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Kennzeichnen Sie die Adresse unter Settings > Email Recipients als Invalid, falls es sie nicht geben soll: Dann weist der Filter solche Mails sofort ab.',
  'Re-queue the message once the address exists.':
    'Reihen Sie die Nachricht erneut ein, sobald es die Adresse gibt.',
  // recipient.disabled
  'The mailbox is disabled': 'Das Postfach ist deaktiviert',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Ihr Mailserver kennt diese Adresse, aber ihr Postfach, Konto oder ihre Domain ist dort abgeschaltet: deaktiviert, gesperrt oder inaktiv.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Aktivieren Sie das Konto auf Ihrem Mailserver wieder, falls sein Inhaber Mails bekommen soll.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Fragen Sie Ihren Hosting-Anbieter, ob das Konto oder die ganze Domain gesperrt ist, etwa wegen einer offenen Rechnung oder wegen Missbrauchs.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Kennzeichnen Sie die Adresse unter Settings > Email Recipients als Invalid, falls sie endgültig außer Gebrauch ist.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Sehen Sie in der Admin-Konsole unter Verzeichnis > Nutzer nach, ob der Nutzer gesperrt oder archiviert ist.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Sehen Sie nach, ob das Konto in WHM gesperrt ist oder unter „E-Mail-Konten“ der Empfang für das Postfach.',
  // recipient.moved
  'The person has moved to another address': 'Die Person hat eine neue Adresse',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Ihr Mailserver meldet, dass diese Adresse nicht mehr benutzt wird und ihr Inhaber eine andere hat, vielleicht die, die in der Antwort steht.',
  'Tell the sender the new address.': 'Nennen Sie dem Absender die neue Adresse.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Richten Sie auf Ihrem Mailserver einen Alias oder eine Weiterleitung ein, falls Mails an die alte Adresse weiterhin ankommen sollen.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Stellen Sie diese Nachricht im Filter an die neue Adresse zu, wenn es eilt.',
  // recipient.malformed
  'The recipient address is not well formed': 'Die Empfängeradresse ist nicht richtig aufgebaut',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'Die Adresse verstößt gegen die Regeln für Mailadressen (ein Teil fehlt, ist zu lang oder enthält ein unerlaubtes Zeichen). An sie kann nicht zugestellt werden.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Vergleichen Sie die Adresse im Log mit der richtigen: Achten Sie auf Leerzeichen, Kommas, zwei Punkte hintereinander oder eine fehlende Domain.',
  'Tell the sender the right address and ask them to send the message again.':
    'Nennen Sie dem Absender die richtige Adresse und bitten Sie ihn, die Nachricht noch einmal zu senden.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Prüfen Sie Weiterleitungen und Aliasse auf dem Weg, falls der Absender sie richtig geschrieben hat.',
  // recipient.mailbox-full
  'The mailbox is full': 'Das Postfach ist voll',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Dieses Postfach hat den Speicherplatz verbraucht, den Ihr Mailserver ihm gibt. Bis wieder Platz ist, wird nichts mehr dafür angenommen.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Löschen oder archivieren Sie Mails in diesem Postfach und leeren Sie Papierkorb und Spamordner.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Erhöhen Sie auf Ihrem Mailserver die Quota (den zugeteilten Speicherplatz) des Postfachs.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Stellen Sie die Nachricht an eine andere Adresse zu, wenn sie sofort gebraucht wird.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Leeren Sie auch den Ordner für wiederherstellbare Elemente (er zählt mit) und schalten Sie das Archivpostfach ein, falls er sich immer wieder füllt.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Schaffen Sie auch in Drive und Fotos Platz: Sie teilen sich den Speicher mit den Mails.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Sehen Sie unter „E-Mail-Konten“ die Quota des Postfachs nach und den belegten Speicherplatz des Kontos.',
  // recipient.restricted
  'This recipient takes mail only from some senders':
    'Dieser Empfänger nimmt nur von bestimmten Absendern Mails an',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'Das Postfach, die Gruppe oder die Liste gibt es, nimmt aber nur von ausgewählten Absendern Mails an oder weist diesen einen ab. Mails von außerhalb der Organisation sind oft schon in der Grundeinstellung ausgeschlossen.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Ändern Sie die Zustellbeschränkungen dieses Postfachs, dieser Gruppe oder Liste so, dass Personen außerhalb Ihrer Organisation dorthin schreiben dürfen.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'Lassen Sie nur diesen Absender zusätzlich zu, falls die Adresse für andere geschlossen bleiben soll.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now': 'Dieses Postfach bekommt gerade zu viele Mails',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Ihr Mailserver begrenzt, wie viele Nachrichten ein Postfach in einer Zeitspanne bekommt, und dieses Postfach liegt darüber. Begrenzt wird das Postfach, nicht der Absender.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Warten Sie: Der Filter versucht es von selbst wieder, und nach dem Ansturm kommen die Mails durch.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Finden Sie heraus, was so viel an dieses Postfach sendet (Alarme, ein Newsletter, eine Schleife automatischer Antworten), und stoppen Sie es oder leiten Sie es um.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Teilen Sie ein gemeinsames Postfach auf, das jeden Tag so viel bekommt, oder heben Sie seine Grenze auf Ihrem Mailserver an.',
  'This mailbox got too much mail in a short time': 'Dieses Postfach bekam in kurzer Zeit zu viele Mails',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Ihr Mailserver begrenzt, wie viele Nachrichten ein Postfach in einer Zeitspanne bekommt, und dieses Postfach lag darüber. Begrenzt wird das Postfach, nicht der Absender.',
  // recipient.too-many
  'Too many recipients at once': 'Zu viele Empfänger auf einmal',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Ihr Mailserver begrenzt die Zahl der Empfänger je Zustellung, und diese Nachricht hatte mehr. Die übrigen bekommen sie mit weiteren Zustellungen.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Warten Sie: Der Filter bietet die Nachricht für die übrigen Empfänger noch einmal an.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Bitten Sie den Support von SpamHero, weniger Empfänger auf einmal zu übergeben, falls es wieder vorkommt.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Erhöhen Sie die Zahl der Empfänger, die Ihr Mailserver in einer Zustellung annimmt (der Standard verlangt 100).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Ihr Mailserver begrenzt die Zahl der Empfänger je Zustellung, und diese Nachricht hatte mehr.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Erhöhen Sie MaxRecipientsPerMessage am Empfangsconnector.',
  'Raise smtpd_recipient_limit.': 'Erhöhen Sie smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address': 'Ihr Mailserver prüft die Adresse noch',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Ihr Mailserver fragt einen anderen Server, ob es diese Adresse gibt, bevor er die Nachricht annimmt, und hat noch keine Antwort. Meist klärt sich das beim nächsten Versuch.',
  'Wait for the next attempt: the check is often done by then.':
    'Warten Sie auf den nächsten Versuch: Bis dahin ist die Prüfung oft fertig.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Prüfen Sie, ob Ihr Gateway den Mailserver dahinter erreicht, falls die Antwort gleich bleibt.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Schalten Sie die Adressprüfung für Mails vom Filter ab oder geben Sie Ihrem Gateway eine Liste seiner gültigen Adressen.',
  'Your mail server could not check the address': 'Ihr Mailserver konnte die Adresse nicht prüfen',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Ihr Mailserver fragt einen anderen Server, ob es diese Adresse gibt, bevor er eine Nachricht annimmt, und bekam keine Antwort.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Prüfen Sie, ob Ihr Gateway den Mailserver dahinter erreicht.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'Das Postfach ist gerade nicht benutzbar',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Ihr Mailserver kennt diese Adresse, kann ihr Postfach aber gerade nicht öffnen: Es ist gesperrt, in Benutzung oder wird verschoben.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Warten Sie auf den nächsten Versuch: Sperren und Verschiebungen eines Postfachs enden von selbst.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Prüfen Sie den Zustand dieses Postfachs auf Ihrem Mailserver, falls es länger als eine Stunde dauert.',
  'The mailbox could not be used': 'Das Postfach war nicht benutzbar',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Ihr Mailserver kennt diese Adresse, konnte ihr Postfach aber nicht öffnen: Es war gesperrt, in Benutzung oder wurde verschoben.',
  'Check the state of this mailbox on your mail server.':
    'Prüfen Sie den Zustand dieses Postfachs auf Ihrem Mailserver.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Prüfen Sie mit `Get-MailboxDatabaseCopyStatus`, ob die Datenbank dieses Postfachs eingebunden ist, und mit `Get-MoveRequest`, ob eine Verschiebung hängt.',
};
