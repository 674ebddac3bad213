import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Zurückgestellt durch Greylisting',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Ihr Mailserver kennt diesen Absender noch nicht und bittet alle Neuen, später wiederzukommen, weil Spamversender das oft nicht tun. Der Filter kommt von selbst wieder, und meist wird die Nachricht dann angenommen.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Nehmen Sie auf Ihrem Mailserver alle Adressen des Filters vom Greylisting aus, da der Filter die Mails schon geprüft hat.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Warten Sie auf den nächsten Versuch, solange die Nachricht in der Warteschlange steht: Meist gelingt er nach einigen Minuten bis einer Stunde.',
  'Greylisted until the filter gave up': 'Greylisting, bis der Filter aufgab',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Ihr Mailserver bittet alle Neuen, später wiederzukommen (Greylisting), weil Spamversender das oft nicht tun. So wies er die Mails des Filters ab, bis der Filter aufgab.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Tragen Sie die Adressen des Filters unter WHM > Greylisting > Trusted Hosts ein.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Tragen Sie die Adressen des Filters in die Positivliste der serverweiten Greylisting-Einstellungen ein.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Tragen Sie die Adressen des Filters in die Client-Positivliste von postgrey oder des Milters ein, der das Greylisting macht.',
  // deferral.rate-limited
  'Too much mail in a short time': 'Zu viele Mails in kurzer Zeit',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Ihr Mailserver erlaubt von einer Adresse nur so viele Nachrichten in einer bestimmten Zeit, und der Filter hat diese Grenze erreicht. Da alle Ihre Mails durch den Filter kommen, geschieht das früher, als es sollte.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Nehmen Sie alle Adressen des Filters von den Ratenbegrenzungen Ihres Mailservers aus oder heben Sie diese Grenzen an.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Bitten Sie den Support des Filters, langsamer an Ihren Server zuzustellen, falls die Grenze nicht zu ändern ist.',
  'Wait for the next attempts, which spread the messages over time.':
    'Warten Sie auf die nächsten Versuche, die die Nachrichten über die Zeit verteilen.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Zurückgestellt wegen des Rufs des Filters',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Ihr Mailprovider beurteilt Absender nach dem, was früher von ihrer Adresse kam, und stellt Mails von der Adresse des Filters vorerst zurück. Er sieht die Adresse des Filters und nicht die des ursprünglichen Absenders: Spam, den der Filter durchlässt, zählt daher gegen den Filter.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Lassen Sie Ihren Mailserver oder Provider den Adressen des Filters vertrauen, damit er sie nicht bewertet.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Melden Sie die Antwort dem Support des Filters, damit er mit dem Provider sprechen kann.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Warten Sie auf die nächsten Versuche, denn solche Verzögerungen enden oft binnen Stunden von selbst.',
  'Refused because of the filter’s reputation': 'Abgewiesen wegen des Rufs des Filters',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Ihr Mailprovider beurteilt Absender nach dem, was früher von ihrer Adresse kam, und nahm von der Adresse des Filters keine Mails an. Er sieht die Adresse des Filters und nicht die des ursprünglichen Absenders: Spam, den der Filter durchlässt, zählt daher gegen den Filter.',
};
