import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Uw mailserver ziet het domein niet als eigen domein',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Uw mailserver denkt dat mail voor dit domein elders hoort en dat hij die moet doorgeven, en dat weigert hij. Dus ontbreekt het domein in zijn instellingen, of het filter bezorgt bij de verkeerde server.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Voeg het domein op uw mailserver toe als een domein dat hij host en waarvoor hij mail aanneemt.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Controleer onder Settings > Delivery mail host of het filter bezorgt bij de server waar uw postvakken staan.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Vraag het uw hostingbedrijf als u het zelf niet kunt: zeg dat mail via een filter binnenkomt en dat het domein lokaal is.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Controleer of het domein een geaccepteerd domein van de tenant en volledig ingesteld is, en of de Delivery mail host de host is die Microsoft voor dit domein opgeeft.',
  // relay.client-not-allowed
  'Your server does not let this filter address in': 'Uw server laat dit adres van het filter niet binnen',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Uw mailserver neemt alleen mail aan van een lijst met servers (een connector, een toegangslijst of een firewall), en het adres van het filter dat dit bericht bezorgde staat er niet op.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Voeg alle huidige adressen van het filter toe aan de lijst met servers die bij uw mailserver mogen bezorgen.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Zoek een regel die voor oudere adressen van het filter of voor een ander filter is gemaakt, en werk die bij.',
  // relay.authentication-required
  'Your mail server wants the filter to log in': 'Uw mailserver wil dat het filter zich aanmeldt',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Uw mailserver vroeg om een gebruikersnaam en wachtwoord, of weigerde die hij kreeg. Mail van andere servers meldt zich nooit aan, dus er is bezorgd bij een server of poort die voor mailprogramma’s van mensen is bedoeld.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Laat uw mailserver mail voor uw eigen domein zonder aanmelding aannemen van de adressen van het filter.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Controleer of onder Settings > Delivery mail host de server voor inkomende mail en poort 25 staan, niet die voor het versturen (zoals smtp.… of poort 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Controleer de gebruikersnaam en het wachtwoord als voor deze bezorging met opzet een aanmelding is ingesteld.',
  'The filter could not log in to your mail server': 'Het filter kon zich niet aanmelden bij uw mailserver',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'Het filter is ingesteld om zich bij uw mailserver aan te melden, en de eigen mailserver van het filter meldt dat dit niet lukte.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Stuur de regels van dit logboek naar de support van SpamHero, die de aanmelding heeft ingesteld.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Sta ‘Anonieme gebruikers’ toe op de ontvangstconnector die het filter bereikt.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Bezorg bij de eigen host van uw domein onder mail.protection.outlook.com, niet bij smtp.office365.com.',
};
