import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'Het adres bestaat niet op uw mailserver',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Uw mailserver heeft voor dit adres geen postvak, alias of groep en heeft het bericht daarom geweigerd.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Controleer het adres op typefouten en geef de afzender het juiste adres als het verkeerd gespeld is.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Maak het postvak of een alias aan op uw mailserver als het adres zou moeten bestaan.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Markeer het adres onder Settings > Email Recipients als Invalid als het niet zou moeten bestaan, zodat het filter zulke mail meteen weigert.',
  'Re-queue the message once the address exists.':
    'Zet het bericht opnieuw in de wachtrij zodra het adres bestaat.',
  // recipient.disabled
  'The mailbox is disabled': 'Het postvak is uitgeschakeld',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Uw mailserver kent dit adres, maar het postvak, account of domein ervan is daar uitgezet: uitgeschakeld, opgeschort of niet actief.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Schakel het account op uw mailserver weer in als de eigenaar mail moet krijgen.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Vraag uw hostingbedrijf of het account of het hele domein is opgeschort, bijvoorbeeld vanwege een onbetaalde rekening of misbruik.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Markeer het adres onder Settings > Email Recipients als Invalid als het voorgoed buiten gebruik is.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Kijk in de Beheerdersconsole onder Directory > Gebruikers of de gebruiker is opgeschort of gearchiveerd.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Kijk in WHM of het account is opgeschort, of onder ‘E-mailaccounts’ of inkomende mail van het postvak dat is.',
  // recipient.moved
  'The person has moved to another address': 'De persoon heeft een ander adres',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Uw mailserver meldt dat dit adres niet meer wordt gebruikt en dat de eigenaar een ander heeft, misschien het adres dat in het antwoord staat.',
  'Tell the sender the new address.': 'Geef de afzender het nieuwe adres.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Stel op uw mailserver een alias of doorsturing in als mail aan het oude adres nog moet aankomen.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Bezorg dit bericht vanuit het filter op het nieuwe adres als het dringend is.',
  // recipient.malformed
  'The recipient address is not well formed': 'Het adres van de ontvanger is niet goed opgebouwd',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'Het adres voldoet niet aan de regels voor mailadressen (een deel ontbreekt, is te lang of bevat een teken dat niet mag), dus er kan niets worden bezorgd.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Vergelijk het adres in het logboek met het juiste: let op spaties, komma’s, twee punten achter elkaar of een ontbrekend domein.',
  'Tell the sender the right address and ask them to send the message again.':
    'Geef de afzender het juiste adres en vraag hem het bericht opnieuw te sturen.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Controleer doorsturingen en aliassen onderweg als de afzender het goed had geschreven.',
  // recipient.mailbox-full
  'The mailbox is full': 'Het postvak is vol',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Dit postvak heeft de ruimte verbruikt die uw mailserver eraan geeft. Er wordt niets meer voor aangenomen tot er weer ruimte is.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Verwijder of archiveer mail in dit postvak en leeg de prullenbak en de spammap.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Verhoog het quotum (de toegewezen ruimte) van het postvak op uw mailserver.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Bezorg het bericht op een ander adres als het meteen nodig is.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Maak ook de map met herstelbare items leeg, want die telt mee, en zet het archiefpostvak aan als de map steeds volloopt.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Maak ook ruimte vrij in Drive en Foto’s: die delen de opslag met mail.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Kijk onder ‘E-mailaccounts’ naar het quotum van het postvak en naar het schijfgebruik van het account.',
  // recipient.restricted
  'This recipient takes mail only from some senders':
    'Deze ontvanger neemt alleen mail van bepaalde afzenders aan',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'Het postvak, de groep of de lijst bestaat, maar neemt alleen mail van gekozen afzenders aan of weigert juist deze. Mail van buiten uw organisatie is vaak standaard uitgesloten.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Wijzig de bezorgbeperkingen van dit postvak, deze groep of lijst zodat mensen buiten uw organisatie ernaar mogen schrijven.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'Voeg alleen deze afzender toe aan wie is toegestaan als het adres voor anderen gesloten moet blijven.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now': 'Dit postvak krijgt op dit moment te veel mail',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Uw mailserver beperkt hoeveel berichten één postvak in een bepaalde tijd mag krijgen, en dit postvak zit daarboven. De limiet geldt voor het postvak, niet voor de afzender.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Wacht: het filter probeert het vanzelf opnieuw, en de mail komt binnen zodra de drukte voorbij is.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Zoek uit wat zo veel naar dit postvak stuurt (meldingen, een nieuwsbrief, een lus van automatische antwoorden) en stop het of leid het om.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Splits een gedeeld postvak dat elke dag zo veel krijgt, of verhoog de limiet ervan op uw mailserver.',
  'This mailbox got too much mail in a short time': 'Dit postvak kreeg in korte tijd te veel mail',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Uw mailserver beperkt hoeveel berichten één postvak in een bepaalde tijd mag krijgen, en dit postvak zat daarboven. De limiet geldt voor het postvak, niet voor de afzender.',
  // recipient.too-many
  'Too many recipients at once': 'Te veel ontvangers tegelijk',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Uw mailserver beperkt hoeveel ontvangers één bezorging mag hebben, en dit bericht had er meer. De anderen krijgen het in volgende bezorgingen.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Wacht: het filter biedt het bericht opnieuw aan voor de overige ontvangers.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Vraag de support van SpamHero minder ontvangers tegelijk aan te bieden als dit terugkomt.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Verhoog het aantal ontvangers dat uw mailserver per bezorging aanneemt (de standaard vraagt er 100).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Uw mailserver beperkt hoeveel ontvangers één bezorging mag hebben, en dit bericht had er meer.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Verhoog MaxRecipientsPerMessage op de ontvangstconnector.',
  'Raise smtpd_recipient_limit.': 'Verhoog smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address': 'Uw mailserver controleert het adres nog',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Uw mailserver vraagt een andere server of dit adres bestaat voordat hij het bericht aanneemt, en heeft nog geen antwoord. Meestal is dat bij de volgende poging opgelost.',
  'Wait for the next attempt: the check is often done by then.':
    'Wacht op de volgende poging: dan is de controle vaak klaar.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Controleer of uw gateway de mailserver erachter kan bereiken als het antwoord hetzelfde blijft.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Zet de adrescontrole uit voor mail van het filter, of geef uw gateway een lijst met de geldige adressen.',
  'Your mail server could not check the address': 'Uw mailserver kon het adres niet controleren',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Uw mailserver vraagt een andere server of dit adres bestaat voordat hij een bericht aanneemt, en kreeg geen antwoord.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Controleer of uw gateway de mailserver erachter kan bereiken.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'Het postvak is nu niet bruikbaar',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Uw mailserver kent dit adres, maar kan het postvak ervan nu niet openen: het is vergrendeld, bezet of wordt verplaatst.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Wacht op de volgende poging: vergrendelingen en verplaatsingen van een postvak eindigen vanzelf.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Controleer de toestand van dit postvak op uw mailserver als het langer dan een uur duurt.',
  'The mailbox could not be used': 'Het postvak was niet bruikbaar',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Uw mailserver kent dit adres, maar kon het postvak ervan niet openen: het was vergrendeld, bezet of werd verplaatst.',
  'Check the state of this mailbox on your mail server.':
    'Controleer de toestand van dit postvak op uw mailserver.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Controleer met `Get-MailboxDatabaseCopyStatus` of de database van dit postvak is gekoppeld, en met `Get-MoveRequest` of er geen verplaatsing hangt.',
};
