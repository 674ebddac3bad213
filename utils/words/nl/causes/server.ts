import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now': 'Uw mailserver neemt nu geen mail aan',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Uw mailserver antwoordde, maar meldde dat zijn maildienst nu gesloten is: hij herstart of is in onderhoud, of een deel erachter is uitgevallen.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Controleer of de maildiensten op uw server draaien, en start de diensten die niet draaien.',
  'Find out whether maintenance is under way, and when it ends.':
    'Zoek uit of er onderhoud bezig is en wanneer dat klaar is.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Wacht op de volgende poging als dit nieuw is: een herstart duurt maar minuten, en het filter probeert het vanzelf opnieuw.',
  'Your mail server was not taking mail': 'Uw mailserver nam geen mail aan',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Uw mailserver antwoordde, maar meldde dat zijn maildienst gesloten was: hij herstartte of was in onderhoud, of een deel erachter was uitgevallen.',
  // server.storage-full
  'Your mail server is out of space or resources': 'Uw mailserver heeft geen ruimte of geheugen meer',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Uw mailserver heeft te weinig vrije schijfruimte of geheugen en beschermt zich door geen mail meer aan te nemen. Het gaat om de hele server, niet om één postvak.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Maak ruimte vrij op de schijf met de mailwachtrij en de logboeken, of vergroot die.',
  'Check the free memory as well if the disk has room.':
    'Controleer ook het vrije geheugen als er ruimte op de schijf is.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Laat eerst een paar berichten aankomen en het filter pas daarna de rest opnieuw proberen.',
  // server.overloaded
  'Your mail server is too busy': 'Uw mailserver heeft het te druk',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Uw mailserver heeft meer te doen dan hij aankan en stelt mail uit tot de achterstand is weggewerkt. Een korte piek gaat vanzelf over; een blijvende vraagt meer geheugen, meer processen of minder taken.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Controleer processorbelasting, geheugen en de lengte van de mailwachtrij op uw server als het langer dan een uur duurt.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Stel mail van de adressen van het filter vrij van een tweede spamscan: dat halveert de belasting vaak.',
  'Your mail server was too busy': 'Uw mailserver had het te druk',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Uw mailserver had meer te doen dan hij aankon en nam zolang geen mail aan. Een blijvende piek vraagt meer geheugen, meer processen of minder taken.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Controleer processorbelasting, geheugen en de lengte van de mailwachtrij op uw server.',
  // server.internal-error
  'Your mail server has an internal fault': 'Uw mailserver heeft een interne fout',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Uw mailserver stuitte bij het verwerken van het bericht op een eigen fout: een directory of database antwoordde niet, een scanner faalde, of er ging binnenin iets stuk. Aan het bericht zelf ligt het niet.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Kijk in het logboek van uw mailserver rond die tijd: het noemt het deel dat faalde.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Controleer de database, de directory (LDAP, Active Directory) en de scannerdiensten waar uw mailserver van afhangt.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Zoek de woorden van het antwoord op in de documentatie van uw mailserver als het logboek ervan niet meer zegt.',
  'The filter has an internal fault': 'Het filter heeft een interne fout',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'Het filter kon het bericht door een eigen fout niet verwerken. Er is geen contact met uw mailserver geweest, of die is niet de oorzaak, en met het bericht is niets mis.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Bezorg het bericht later opnieuw, zodra de support van het filter meldt dat de fout is hersteld.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Controleer of de server zijn domeincontrollers en DNS-servers vindt en of alle transportservices draaien.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Lees /var/log/exim_mainlog en exim_paniclog rond die tijd: daar wordt ‘temporary local problem’ uitgelegd.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Uw mailserver is verkeerd ingesteld',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'De mailserver meldt dat zijn eigen instellingen, licentie of routering niet kloppen, dus hij kan het bericht niet verwerken. Opnieuw proberen helpt pas als dat in orde is.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Kijk in het logboek van uw mailserver rond die tijd: het noemt de instelling of tabel die niet klopt.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Controleer de laatste wijziging in instellingen, domeinen of aliassen van de server en draai die bij twijfel terug.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Vernieuw de licentie van uw mailserver of van zijn filter als het antwoord over een licentie spreekt.',
  'The filter’s own mail server is set up wrongly':
    'De eigen mailserver van het filter is verkeerd ingesteld',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'De eigen mailserver van het filter meldt dat zijn instellingen of routering niet kloppen, dus hij kan het bericht niet doorgeven. Er is geen contact met uw mailserver geweest.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'Het bericht kon niet in het postvak worden gelegd',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'De mailserver nam het bericht aan, maar het programma of de opslag erachter die mail in het postvak legt, faalde. Verkeerde rechten, een gestopte dienst of een beschadigd postvak zijn de gebruikelijke redenen.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Kijk op uw mailserver in het logboek van het bezorgprogramma (Dovecot, Cyrus, procmail, de postvakdatabase) rond die tijd.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Controleer de eigenaar, de rechten en de vrije ruimte van de mailmap van de ontvanger.',
  'Restart the mailbox service if it does not answer.': 'Herstart de postvakdienst als die niet antwoordt.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Controleer of de postvakdatabase is gekoppeld en of het postvak niet wordt verplaatst.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Controleer of de socket bestaat die virtual_transport of mailbox_transport noemt, en of Dovecot draait.',
};
