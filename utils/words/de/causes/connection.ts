import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Ihr Mailserver hat die Verbindung abgelehnt',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'Der Rechner unter dieser Adresse hat geantwortet, aber kein Mailprogramm nimmt an diesem Port Verbindungen an. Meist ist der Maildienst gestoppt oder lauscht woanders, oder eine Firewall weist den Filter ab.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Starten Sie den Maildienst auf Ihrem Mailserver und prüfen Sie, ob er an dem Port lauscht, den das Log nennt, meist 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Lassen Sie alle Adressen des Filters durch die Firewall vor Ihrem Mailserver.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Prüfen Sie unter Settings > Delivery mail host, ob Hostname und Port noch die Ihres Mailservers sind.',
  'A service of the filter itself does not answer': 'Ein Dienst des Filters selbst antwortet nicht',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'Der Filter übergibt jede Nachricht an einen Dienst auf der eigenen Maschine, und dort antwortete nichts. Ihr Mailserver wurde nicht kontaktiert.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Senden Sie die Zeilen dieses Logs an den Support von SpamHero: Nur er kann es beheben.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Stellen Sie die Nachricht später noch einmal zu, sobald der Support des Filters meldet, dass der Dienst läuft.',
  // connection.timed-out
  'Your mail server did not answer': 'Ihr Mailserver hat nicht geantwortet',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'Der Filter klopfte an der Adresse Ihres Mailservers an und bekam gar keine Antwort. Der Server ist offline, oder eine Firewall verwirft die Verbindungen des Filters stillschweigend.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Lassen Sie alle Adressen des Filters in Ihrer Firewall und bei Ihrem Provider zu, an dem Port, den das Log nennt, meist 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Prüfen Sie, ob Ihr Mailserver eingeschaltet und online ist und seine öffentliche Adresse noch stimmt.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Prüfen Sie unter Settings > Delivery mail host, ob der Filter an den richtigen Host zustellt.',
  // connection.unreachable
  'No network path leads to your mail server': 'Kein Netzweg führt zu Ihrem Mailserver',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'Der Filter hat eine Adresse für Ihren Mailserver, aber das Netz meldet, dass dort nichts erreichbar ist. Die Adresse kann privat oder veraltet sein, die Leitung gestört, oder eine Firewall weist den Filter ab.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Prüfen Sie, ob die Adresse im Log die öffentliche Adresse Ihres Mailservers ist: 10.x, 172.16–31.x und 192.168.x gelten nur im internen Netz.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Fragen Sie Ihren Internetprovider, ob die Leitung oder das Routing zu dieser Adresse gestört ist.',
  // connection.lost
  'Your mail server hung up during delivery':
    'Ihr Mailserver hat die Verbindung während der Zustellung beendet',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'Die Verbindung zu Ihrem Mailserver brach mitten im Gespräch ab, ohne Angabe eines Grundes. Meist war es eine Firewall, ein Router, der Mails prüft, oder ein Absturz des Mailprogramms.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Nehmen Sie die Adressen des Filters in Ihrer Firewall von SMTP-Inspektion, Angriffsabwehr (IPS) und Ratenregeln aus.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Suchen Sie im Log Ihres Mailservers zu dieser Zeit nach einem Absturz, einem Zeitlimit oder einer Regel, die die Verbindung beendete.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'Rechnen Sie mit einem zweiten Exemplar, falls im Log „message may be sent more than once“ steht: Ihr Server hat das erste womöglich behalten.',
  'A service of the filter itself broke off': 'Ein Dienst des Filters selbst hat abgebrochen',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'Der Filter übergibt jede Nachricht an einen Dienst auf der eigenen Maschine, und dieser brach ab. Ihr Mailserver wurde nicht kontaktiert.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Ihr Mailserver antwortete nicht mehr',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'Die Verbindung stand, aber dann wartete eine Seite vergeblich auf die andere und brach ab. Langsame Prüfungen, ein überlasteter Server oder eine Firewall, die Pakete zurückhält, sind die üblichen Gründe.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Prüfen Sie die Last Ihres Mailservers und seiner Viren- und Spamscanner zu dieser Zeit.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Nehmen Sie die Adressen des Filters in Ihrer Firewall von der SMTP-Inspektion aus und auf Ihrem Mailserver von verzögerter Begrüßung und zweiten Prüfungen.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Bitten Sie Ihren Netzadministrator, die Paketgröße (MTU) in Richtung Filter zu prüfen, falls es nur bei großen Nachrichten stockt.',
  'A service of the filter itself stopped answering': 'Ein Dienst des Filters selbst antwortete nicht mehr',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'Der Filter übergibt jede Nachricht an einen Dienst auf der eigenen Maschine, und dieser antwortete nicht mehr. Ihr Mailserver wurde nicht kontaktiert.',
  // connection.limit
  'Too many connections for your mail server': 'Zu viele Verbindungen für Ihren Mailserver',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Ihr Mailserver erlaubt einem Absender nur so viele Verbindungen gleichzeitig oder hintereinander. Alle Ihre Mails kommen vom Filter, daher ist diese Grenze früher erreicht als bei jedem anderen.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Nehmen Sie die Adressen des Filters von den Verbindungsgrenzen Ihres Mailservers und Ihrer Firewall aus oder heben Sie diese Grenzen an.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Suchen Sie auf Ihrem Mailserver nach hängenden oder sehr langsamen Zustellungen, die Verbindungen offen halten.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Warten Sie auf den nächsten Versuch: Der Filter versucht es von selbst wieder.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Erhöhen Sie MaxInboundConnectionPerSource am Empfangsconnector, den der Filter benutzt.',
};
