import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now': 'Ihr Mailserver nimmt gerade keine Mails an',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Ihr Mailserver hat geantwortet, aber gemeldet, dass sein Maildienst gerade geschlossen ist: Er startet neu, ist in Wartung, oder ein Teil dahinter ist ausgefallen.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Prüfen Sie, ob die Maildienste auf Ihrem Server laufen, und starten Sie die, die nicht laufen.',
  'Find out whether maintenance is under way, and when it ends.':
    'Finden Sie heraus, ob gerade eine Wartung läuft und wann sie endet.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Warten Sie auf den nächsten Versuch, falls es neu ist: Ein Neustart dauert nur Minuten, und der Filter versucht es von selbst wieder.',
  'Your mail server was not taking mail': 'Ihr Mailserver nahm keine Mails an',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Ihr Mailserver hat geantwortet, aber gemeldet, dass sein Maildienst geschlossen war: Er startete neu, war in Wartung, oder ein Teil dahinter war ausgefallen.',
  // server.storage-full
  'Your mail server is out of space or resources': 'Ihrem Mailserver fehlen Speicherplatz oder Ressourcen',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Ihr Mailserver hat zu wenig freien Plattenplatz oder Arbeitsspeicher und schützt sich, indem er keine Mails mehr annimmt. Das betrifft den ganzen Server, nicht ein einzelnes Postfach.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Schaffen Sie Platz auf dem Laufwerk mit Mailwarteschlange und Logs oder vergrößern Sie es.',
  'Check the free memory as well if the disk has room.':
    'Prüfen Sie auch den freien Arbeitsspeicher, falls auf der Platte Platz ist.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Lassen Sie erst einige Nachrichten ankommen und den Filter dann den Rest noch einmal versuchen.',
  // server.overloaded
  'Your mail server is too busy': 'Ihr Mailserver ist überlastet',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Ihr Mailserver hat mehr zu tun, als er schafft, und stellt Mails zurück, bis er aufgeholt hat. Eine kurze Spitze vergeht von selbst; eine dauerhafte braucht mehr Arbeitsspeicher, mehr Prozesse oder weniger Aufgaben.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Prüfen Sie Prozessorlast, Arbeitsspeicher und Länge der Mailwarteschlange auf Ihrem Server, falls es länger als eine Stunde anhält.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Nehmen Sie Mails von den Adressen des Filters von einer zweiten Spamprüfung aus: Das halbiert die Last oft.',
  'Your mail server was too busy': 'Ihr Mailserver war überlastet',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Ihr Mailserver hatte mehr zu tun, als er schaffte, und nahm so lange keine Mails an. Eine dauerhafte Spitze braucht mehr Arbeitsspeicher, mehr Prozesse oder weniger Aufgaben.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Prüfen Sie Prozessorlast, Arbeitsspeicher und Länge der Mailwarteschlange auf Ihrem Server.',
  // server.internal-error
  'Your mail server has an internal fault': 'Ihr Mailserver hat einen internen Fehler',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Ihr Mailserver stieß bei der Nachricht auf einen eigenen Fehler: Ein Verzeichnis oder eine Datenbank antwortete nicht, ein Scanner versagte, oder etwas im Innern ging schief. An der Nachricht liegt es nicht.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Sehen Sie im Log Ihres Mailservers zu dieser Zeit nach: Es nennt den Teil, der versagt hat.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Prüfen Sie Datenbank, Verzeichnis (LDAP, Active Directory) und Scannerdienste, auf die Ihr Mailserver angewiesen ist.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Suchen Sie den Wortlaut der Antwort in der Dokumentation Ihres Mailservers, falls dessen Log nichts weiter sagt.',
  'The filter has an internal fault': 'Der Filter hat einen internen Fehler',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'Der Filter konnte die Nachricht wegen eines eigenen Fehlers nicht bearbeiten. Ihr Mailserver wurde nicht gefragt oder ist nicht die Ursache, und mit der Nachricht stimmt alles.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Stellen Sie die Nachricht später noch einmal zu, sobald der Support des Filters meldet, dass der Fehler behoben ist.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Prüfen Sie, ob der Server seine Domänencontroller und DNS-Server findet und alle Transportdienste laufen.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Lesen Sie /var/log/exim_mainlog und exim_paniclog zu dieser Zeit: Dort wird „temporary local problem“ erklärt.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Ihr Mailserver ist falsch eingerichtet',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'Der Mailserver meldet, dass seine eigenen Einstellungen, seine Lizenz oder sein Routing falsch sind und er die Nachricht deshalb nicht bearbeiten kann. Neue Versuche helfen erst, wenn das berichtigt ist.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Sehen Sie im Log Ihres Mailservers zu dieser Zeit nach: Es nennt die Einstellung oder Tabelle, die falsch ist.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Prüfen Sie die letzte Änderung an Einstellungen, Domains oder Aliassen des Servers und nehmen Sie sie im Zweifel zurück.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Erneuern Sie die Lizenz Ihres Mailservers oder seines Filters, falls die Antwort von einer spricht.',
  'The filter’s own mail server is set up wrongly':
    'Der eigene Mailserver des Filters ist falsch eingerichtet',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'Der eigene Mailserver des Filters meldet, dass seine Einstellungen oder sein Routing falsch sind und er die Nachricht deshalb nicht weitergeben kann. Ihr Mailserver wurde nicht gefragt.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'Die Nachricht ließ sich nicht ins Postfach legen',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'Der Mailserver nahm die Nachricht an, aber das Programm oder der Speicher dahinter, der Mails ins Postfach legt, versagte. Falsche Rechte, ein gestoppter Dienst oder ein beschädigtes Postfach sind die üblichen Gründe.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Sehen Sie auf Ihrem Mailserver im Log des Zustellprogramms (Dovecot, Cyrus, procmail, die Postfachdatenbank) zu dieser Zeit nach.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Prüfen Sie Eigentümer, Rechte und freien Platz des Mailordners des Empfängers.',
  'Restart the mailbox service if it does not answer.':
    'Starten Sie den Postfachdienst neu, falls er nicht antwortet.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Prüfen Sie, ob die Postfachdatenbank eingebunden ist und das Postfach nicht gerade verschoben wird.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Prüfen Sie, ob es den Socket gibt, den virtual_transport oder mailbox_transport nennt, und ob Dovecot läuft.',
};
