import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Uw mailserver begreep een opdracht niet',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'In het gesprek tussen het filter en uw mailserver herkende uw server een opdracht of een onderdeel ervan niet. Meestal zit er een firewall achter die mailverkeer herschrijft, of een functie die de server aanbiedt maar niet heeft.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Zet SMTP-inspectie in uw firewall uit voor de adressen van het filter: sommige firewalls herschrijven opdrachten zo dat de server ze niet kan lezen.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Werk uw mailserver bij, of zet de functie uit die hij aanbiedt en dan weigert.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Stuur de regels van dit logboek naar SpamHero als het logboek van uw server zelf een volledige en juiste opdracht toont.',
  // protocol.sequence
  'The mail conversation got out of step': 'Het mailgesprek raakte uit de pas',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Uw mailserver meldt dat opdrachten in de verkeerde volgorde of te vroeg kwamen. De gebruikelijke reden is een firewall of proxy tussen het filter en uw server die mailverkeer verandert.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Zet SMTP-inspectie en mailproxy’s in uw firewall uit voor de adressen van het filter.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Stel de adressen van het filter op uw mailserver vrij van vertraagde begroetingen en de controle op te vroege opdrachten.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Stuur de regels van dit logboek naar SpamHero als er niets tussen het filter en uw server staat.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Uw mailserver telt te veel fouten',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Uw mailserver merkte veel mislukte opdrachten of onbekende adressen van één afzender op en sloot de deur. Hij houdt het filter, dat ieders mail brengt, voor iemand die adressen raadt.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Stel de adressen van het filter vrij van de limieten op fouten en onbekende ontvangers op uw mailserver en firewall.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Upload de lijst met uw geldige adressen onder Settings > Email Recipients, zodat het filter onbekende zelf weigert.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Wacht op de volgende poging: zo’n ban eindigt meestal na enkele minuten of uren.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Verhoog MaxProtocolErrors op de ontvangstconnector die het filter gebruikt.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Verhoog smtpd_hard_error_limit, of stem het af op het aantal ontvangers in één bezorging.',
};
