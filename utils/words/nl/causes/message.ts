import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Uw mailserver hield het bericht voor spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Een tweede spamcontrole, op uw eigen mailserver of bij de provider ervan, weigerde het bericht nadat het filter het had doorgelaten. Twee filters na elkaar oordelen verschillend, en goede mail kan ertussen verloren gaan.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Stel alle adressen van het filter vrij van de spamcontrole op uw mailserver, want het filter heeft de mail al gecontroleerd.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Lees het bericht in de quarantaineweergave en bezorg het op een ander adres als het goed is.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Meld het bij het filter als gemiste spam als uw mailserver gelijk had.',
  'Your mail server took the message and kept it back as spam':
    'Uw mailserver nam het bericht aan en hield het tegen als spam',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'Het filter bezorgde het bericht en uw mailserver nam het aan. De eigen spamcontrole daarvan zette het in quarantaine of bij ongewenste mail, dus het postvak toont het niet.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Geef het bericht vrij: open in Microsoft 365 security.microsoft.com, E-mail en samenwerking, Beoordelen, Quarantaine, kies het bericht en geef het vrij (‘Release’); kijk elders in de quarantaine of de spammap.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Stel alle adressen van het filter vrij van de spamcontrole op uw mailserver, want het filter heeft de mail al gecontroleerd; in Microsoft 365 met een e-mailstroomregel die het spambetrouwbaarheidsniveau (SCL) voor die adressen op -1 zet.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Meld het bericht bij het filter als gemiste spam als uw mailserver gelijk had.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Voeg een e-mailstroomregel toe die het spambetrouwbaarheidsniveau (SCL) op -1 zet voor mail van de adressen van het filter.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Voeg de adressen van het filter toe als ‘Inbound gateway’ en zet de spambeoordeling van Gmail daarvoor uit.',
  // message.virus
  'Your mail server found a virus in the message': 'Uw mailserver vond een virus in het bericht',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'De virusscanner van uw mailserver herkende schadelijke code in het bericht of de bijlage en weigerde het. Het filter had die niet herkend, of uw scanner vergist zich.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Laat het bericht waar het is, en bezorg het niet op een ander adres, tot duidelijk is wat erin zit.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Vraag de afzender langs een andere weg of hij het heeft gestuurd, en vraag hem zijn computer te controleren.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Controleer aan de hand van de naam in het antwoord of uw scanner bekendstaat om vals alarm als de afzender zeker is van de mail.',
  'The message was accepted and thrown away: a virus': 'Het bericht is aangenomen en weggegooid: een virus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'Het filter bezorgde het bericht, de scanner erachter vond schadelijke code en gooide het weg zonder iemand iets te melden. Het staat niet in het postvak.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Controleer aan de hand van de naam in het antwoord of de scanner bekendstaat om vals alarm.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Kijk in de quarantaine van de scanner, die misschien een kopie heeft bewaard.',
  'Ask the sender by another way whether they sent it.':
    'Vraag de afzender langs een andere weg of hij het heeft gestuurd.',
  // message.attachment
  'An attachment is not allowed': 'Een bijlage is niet toegestaan',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Uw mailserver neemt dit soort bestand niet aan als bijlage, zoals een programma, een script, een archief met wachtwoord of een bestand met twee extensies. Het bestand hoeft niet schadelijk te zijn; alleen de soort wordt geweigerd.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Vraag de afzender het bestand op een andere manier te sturen, bijvoorbeeld met een link naar een bestandsdienst.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Sta dit soort bestand op uw mailserver toe voor mail van het filter als u het nodig hebt.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Bezorg het bericht op een ander adres waarvan de server zulke bestanden aanneemt als u het vertrouwt.',
  // message.too-large
  'The message is too large for your mail server': 'Het bericht is te groot voor uw mailserver',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'Het bericht met zijn bijlagen is groter dan uw mailserver of dit postvak aanneemt. Bijlagen groeien onderweg met ongeveer een derde, dus ook een bestand onder de limiet kan te groot zijn.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Verhoog de groottelimiet van uw mailserver, minstens tot die van het filter, en zet het bericht opnieuw in de wachtrij.',
  'Deliver the message to another address whose server takes larger mail.':
    'Bezorg het bericht op een ander adres waarvan de server grotere mail aanneemt.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Vraag de afzender het bestand met een link te sturen als de limiet moet blijven.',
  // message.malformed
  'The message is not built as the rules demand': 'Het bericht is niet opgebouwd zoals de regels eisen',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'Iets in de vorm van het bericht voldoet niet aan de regels voor mail: een header die ontbreekt, dubbel of defect is, een te lange regel of regeleinden die niet kloppen. Uw mailserver is daar streng in. Het programma van de afzender heeft het bericht zo gemaakt.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Laat de afzender weten wat het antwoord zegt, want alleen zijn programma kan het bericht goed opbouwen.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Versoepel deze controle op uw mailserver voor mail van het filter als u van deze afzender moet ontvangen.',
  'Deliver the message to another address if it is urgent.':
    'Bezorg het bericht op een ander adres als het dringend is.',
  // message.extension-unsupported
  'The message needs a feature your server lacks': 'Het bericht vereist een functie die uw server mist',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'Het bericht gebruikt een nieuwere functie van mail, meestal een adres of header met tekens buiten het gewone alfabet (SMTPUTF8). Uw mailserver biedt die functie niet aan, dus het bericht kan zo niet worden overgedragen.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Schakel internationale mail (SMTPUTF8), of de functie die het antwoord noemt, in op uw mailserver als hij dat kan.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Vraag de afzender alleen adressen met gewone letters te gebruiken, aan beide kanten.',
  'Deliver the message to another address whose server has the feature.':
    'Bezorg het bericht op een ander adres waarvan de server de functie heeft.',
  'Set `smtputf8_enable = yes`.': 'Stel `smtputf8_enable = yes` in.',
  // message.policy
  'A rule of your mail server refused the message': 'Een regel van uw mailserver weigerde het bericht',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Uw mailserver heeft een regel waar dit bericht tegen ingaat, maar zegt niet welke. Wie de server beheert, ziet de regel in de instellingen of het logboek.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Zoek in het logboek van uw mailserver rond de tijd van de poging de regel die weigerde, en stel de adressen van het filter ervan vrij.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Controleer de e-mailstroom- en inhoudsregels van uw mailserver op een die past bij deze afzender, deze ontvanger of dit onderwerp.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Voer in het Exchange-beheercentrum een berichttracering uit, die de e-mailstroomregel noemt, en zoek naar een oude regel ‘Inbound SpamHero’.',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Zoek het bericht in het e-maillogboek van de Beheerdersconsole (‘Email log search’), dat de compliance- of routeringsregel noemt.',
};
