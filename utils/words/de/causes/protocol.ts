import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Ihr Mailserver verstand einen Befehl nicht',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'Im Gespräch zwischen Filter und Mailserver erkannte Ihr Server einen Befehl oder eine Angabe darin nicht. Meist steckt eine Firewall dahinter, die den Mailverkehr umschreibt, oder eine Funktion, die der Server anbietet, aber nicht hat.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Schalten Sie die SMTP-Inspektion Ihrer Firewall für die Adressen des Filters ab: Manche Firewalls schreiben Befehle so um, dass der Server sie nicht lesen kann.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Aktualisieren Sie Ihren Mailserver oder schalten Sie die Funktion ab, die er anbietet und dann verweigert.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Senden Sie die Zeilen dieses Logs an SpamHero, falls das eigene Log Ihres Servers einen vollständigen und richtigen Befehl zeigt.',
  // protocol.sequence
  'The mail conversation got out of step': 'Der Dialog der Mailserver geriet aus dem Takt',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Ihr Mailserver meldet, dass Befehle in falscher Reihenfolge oder zu früh kamen. Üblicher Grund ist eine Firewall oder ein Proxy zwischen dem Filter und Ihrem Server, der den Mailverkehr verändert.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Schalten Sie SMTP-Inspektion und Mail-Proxys Ihrer Firewall für die Adressen des Filters ab.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Nehmen Sie die Adressen des Filters auf Ihrem Mailserver von verzögerter Begrüßung und der Prüfung auf vorschnelle Befehle aus.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Senden Sie die Zeilen dieses Logs an SpamHero, falls nichts zwischen dem Filter und Ihrem Server steht.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Ihr Mailserver zählt zu viele Fehler',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Ihr Mailserver bemerkte viele fehlgeschlagene Befehle oder unbekannte Adressen von einem Absender und sperrte ihn aus. Er hält den Filter, über den alle Mails kommen, für jemanden, der Adressen durchprobiert.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Nehmen Sie die Adressen des Filters auf Ihrem Mailserver und Ihrer Firewall von den Grenzen für Fehler und unbekannte Empfänger aus.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Laden Sie unter Settings > Email Recipients die Liste Ihrer gültigen Adressen hoch, damit der Filter unbekannte selbst abweist.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Warten Sie auf den nächsten Versuch: Eine solche Sperre endet meist nach Minuten oder Stunden.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Erhöhen Sie MaxProtocolErrors am Empfangsconnector, den der Filter benutzt.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Erhöhen Sie smtpd_hard_error_limit oder passen Sie es an die Zahl der Empfänger je Zustellung an.',
};
