import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Ihr Mailserver hält die Domain nicht für seine eigene',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Ihr Mailserver meint, Mails für diese Domain gehörten woandershin und er solle sie nur weiterleiten; das verweigert er. Also fehlt ihm die Domain in seinen Einstellungen, oder der Filter stellt an den falschen Server zu.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Tragen Sie die Domain auf Ihrem Mailserver als gehostete Domain ein, für die er Mails annimmt.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Prüfen Sie unter Settings > Delivery mail host, ob der Filter an den Server zustellt, auf dem Ihre Postfächer liegen.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Bitten Sie Ihren Hosting-Anbieter darum, wenn Sie es nicht selbst können: Sagen Sie ihm, dass Mails über einen Filter kommen und die Domain lokal ist.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Prüfen Sie, ob die Domain eine akzeptierte Domäne des Mandanten und fertig eingerichtet ist und ob der Delivery mail host der ist, den Microsoft für diese Domain nennt.',
  // relay.client-not-allowed
  'Your server does not let this filter address in':
    'Ihr Server lässt diese Adresse des Filters nicht herein',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Ihr Mailserver nimmt nur von einer Liste von Servern Mails an (Connector, Zugriffsliste oder Firewall), und die Adresse des Filters, die diese Nachricht zustellte, steht nicht darauf.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Tragen Sie alle aktuellen Adressen des Filters in die Liste der Server ein, die an Ihren Mailserver zustellen dürfen.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Suchen Sie eine Regel, die für ältere Adressen des Filters oder für einen anderen Filter angelegt wurde, und aktualisieren Sie sie.',
  // relay.authentication-required
  'Your mail server wants the filter to log in': 'Ihr Mailserver verlangt vom Filter eine Anmeldung',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Ihr Mailserver verlangte Benutzername und Passwort oder wies die angegebenen ab. Andere Server melden sich beim Zustellen nie an: Zugestellt wurde also an einen Server oder Port, der für Mailprogramme von Benutzern da ist.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Lassen Sie Ihren Mailserver Mails für Ihre eigene Domain von den Adressen des Filters ohne Anmeldung annehmen.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Prüfen Sie, ob unter Settings > Delivery mail host der Server für eingehende Mails und Port 25 steht, nicht einer zum Versenden (wie smtp.… oder Port 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Prüfen Sie Benutzername und Passwort, falls für diese Zustellung absichtlich eine Anmeldung eingerichtet wurde.',
  'The filter could not log in to your mail server':
    'Der Filter konnte sich an Ihrem Mailserver nicht anmelden',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'Der Filter ist für eine Anmeldung an Ihrem Mailserver eingerichtet, und der eigene Mailserver des Filters meldet, dass das nicht gelang.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Senden Sie die Zeilen dieses Logs an den Support von SpamHero, der die Anmeldung eingerichtet hat.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Erlauben Sie „Anonyme Benutzer“ am Empfangsconnector, den der Filter erreicht.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Stellen Sie an den eigenen Host Ihrer Domain unter mail.protection.outlook.com zu, nicht an smtp.office365.com.',
};
