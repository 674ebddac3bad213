import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Uw mailserver weigerde de verbinding',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'De computer op dat adres antwoordde, maar geen mailprogramma neemt verbindingen op die poort aan. Meestal is de maildienst gestopt of luistert hij elders, of een firewall houdt het filter tegen.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Start de maildienst op uw mailserver en controleer of hij luistert op de poort die het logboek noemt, meestal 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Sta alle adressen van het filter toe in de firewall vóór uw mailserver.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Controleer onder Settings > Delivery mail host of de hostnaam en de poort nog die van uw mailserver zijn.',
  'A service of the filter itself does not answer': 'Een dienst van het filter zelf antwoordt niet',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'Het filter geeft elk bericht aan een dienst op de eigen machine, en daar antwoordde niets. Er is geen contact met uw mailserver geweest.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Stuur de regels van dit logboek naar de support van SpamHero: alleen die kan het herstellen.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Bezorg het bericht later opnieuw, zodra de support van het filter meldt dat de dienst draait.',
  // connection.timed-out
  'Your mail server did not answer': 'Uw mailserver antwoordde niet',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'Het filter klopte aan bij het adres van uw mailserver en kreeg helemaal geen antwoord. De server is offline, of een firewall laat de verbindingen van het filter stilletjes vallen.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Sta alle adressen van het filter toe in uw firewall en bij uw provider, op de poort die het logboek noemt, meestal 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Controleer of uw mailserver aanstaat en online is, en of het openbare adres ervan niet is veranderd.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Controleer onder Settings > Delivery mail host of het filter bij de juiste host bezorgt.',
  // connection.unreachable
  'No network path leads to your mail server': 'Er leidt geen netwerkpad naar uw mailserver',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'Het filter heeft een adres van uw mailserver, maar het netwerk meldt dat daar niets bereikbaar is. Het adres kan privé of oud zijn, de lijn kan gestoord zijn, of een firewall weigert het filter.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Controleer of het adres in het logboek het openbare adres van uw mailserver is: 10.x, 172.16–31.x en 192.168.x werken alleen binnen uw netwerk.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Vraag uw internetprovider of de lijn of de routering naar dat adres gestoord is.',
  // connection.lost
  'Your mail server hung up during delivery': 'Uw mailserver verbrak de verbinding tijdens de bezorging',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'De verbinding met uw mailserver werd midden in het gesprek verbroken, zonder opgaaf van reden. Meestal komt dat door een firewall, een router die mail inspecteert, of een crash van het mailprogramma.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Stel de adressen van het filter in uw firewall vrij van SMTP-inspectie, inbraakpreventie (IPS) en snelheidsregels.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Zoek in het logboek van uw mailserver rond die tijd naar een crash, een tijdslimiet of een regel die de verbinding sloot.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'Reken op een tweede exemplaar als in het logboek ‘message may be sent more than once’ staat: uw server kan het eerste hebben gehouden.',
  'A service of the filter itself broke off': 'Een dienst van het filter zelf brak de verbinding af',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'Het filter geeft elk bericht aan een dienst op de eigen machine, en die brak de verbinding af. Er is geen contact met uw mailserver geweest.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Uw mailserver antwoordde niet meer',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'De verbinding kwam tot stand, maar daarna wachtte de ene kant vergeefs op de andere en verbrak de verbinding. Trage scans, een overbelaste server of een firewall die pakketten tegenhoudt zijn de gebruikelijke redenen.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Controleer de belasting van uw mailserver en van de virus- en spamscanners ervan rond die tijd.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Stel de adressen van het filter vrij van SMTP-inspectie in uw firewall, en van vertraagde begroetingen en tweede scans op uw mailserver.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Vraag uw netwerkbeheerder de pakketgrootte (MTU) richting het filter te controleren als het alleen bij grote berichten stokt.',
  'A service of the filter itself stopped answering': 'Een dienst van het filter zelf antwoordde niet meer',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'Het filter geeft elk bericht aan een dienst op de eigen machine, en die antwoordde niet meer. Er is geen contact met uw mailserver geweest.',
  // connection.limit
  'Too many connections for your mail server': 'Te veel verbindingen voor uw mailserver',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Uw mailserver staat één afzender maar een beperkt aantal verbindingen tegelijk of na elkaar toe. Al uw mail komt van het filter, dus bereikt het die limiet eerder dan wie ook.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Stel de adressen van het filter vrij van de verbindingslimieten van uw mailserver en firewall, of verhoog die limieten.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Zoek op uw mailserver naar vastgelopen of zeer trage bezorgingen die verbindingen openhouden.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Wacht op de volgende poging: het filter probeert het vanzelf opnieuw.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Verhoog MaxInboundConnectionPerSource op de ontvangstconnector die het filter gebruikt.',
};
