import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'Der Mailserver konnte sich nicht vergewissern, dass die Mail von dem kommt, den sie als Absender nennt.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'Der Mailserver wies den Filter ab, der die Mails auf dem Weg zu Ihnen prüft.',
  'The mail server had too many other connections to take it.':
    'Der Mailserver hatte zu viele andere Verbindungen, um die Mail anzunehmen.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'Der Mailserver war nicht erreichbar oder brach die Verbindung ab, während die Mail übergeben wurde.',
  'The mail server does not take mail from a new sender at the first try.':
    'Der Mailserver nimmt Mails von einem neuen Absender nicht beim ersten Versuch an.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'Der Mailserver nimmt nur eine begrenzte Menge Mails auf einmal vom Filter an, der sie auf dem Weg zu Ihnen prüft.',
  'No name server could say where mail for this address goes.':
    'Es ließ sich nicht ermitteln, wohin Mails für diese Adresse gehen sollen.',
  'The mail is of a newer kind than the mail server can handle.':
    'Die Mail ist von einer neueren Art, als der Mailserver verarbeiten kann.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'Der Mailserver und der Filter, der die Mails auf dem Weg zu Ihnen prüft, verstanden einander nicht.',
  'The mail server did not take mail for some time.': 'Der Mailserver nahm eine Zeit lang keine Mails an.',
  'The address that it was sent to is not written as an address must be.':
    'Die Adresse, an die die Mail ging, ist nicht so geschrieben, wie eine Adresse sein muss.',
  'The mail server is not set up to take mail for this address.':
    'Der Mailserver ist nicht dafür eingerichtet, Mails für diese Adresse anzunehmen.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'Der Mailserver ist nicht dafür eingerichtet, Mails vom Filter anzunehmen, der sie auf dem Weg zu Ihnen prüft.',
  'The mail was sent round in circles between mail servers.':
    'Die Mail wurde zwischen Mailservern im Kreis geschickt.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'Es kam keine verschlüsselte Verbindung zum Mailserver zustande, und eine andere war nicht erlaubt.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'Der Filter, der die Mails auf dem Weg zu Ihnen prüft, hat selbst einen Fehler.',
};
