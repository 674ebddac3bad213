import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Definitief geweigerd, en het antwoord geeft geen duidelijke reden',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'Het bericht is definitief geweigerd. Het antwoord noemt geen reden die uit de woorden of codes op te maken is, dus alleen de logboeken van de server die antwoordde kunnen meer zeggen.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Zoek deze tijd en ontvanger op in het logboek van uw mailserver: dat zegt meer dan het antwoord.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Controleer of uw mailserver de adressen van het filter vertrouwt, want een regel tegen onbekende afzenders antwoordt vaak zo.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason': 'Uitgesteld, en het antwoord geeft geen duidelijke reden',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'Het bericht is deze keer niet aangenomen, en het filter probeert het vanzelf opnieuw. Het antwoord noemt geen reden die uit de woorden of codes op te maken is.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Wacht op de volgende poging: veel weigeringen van deze soort zijn binnen een uur voorbij.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Zoek deze tijd en ontvanger op in het logboek van uw mailserver als het aanhoudt: dat zegt meer dan het antwoord.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Controleer of uw mailserver de adressen van het filter vertrouwt, zodat zijn limieten en controles voor vreemden niet gelden.',
  'Not delivered, and the answer gives no clear reason':
    'Niet bezorgd, en het antwoord geeft geen duidelijke reden',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'Het bericht is niet aangenomen, hoe vaak het ook is geprobeerd. Het antwoord noemt geen reden die uit de woorden of codes op te maken is.',
};
