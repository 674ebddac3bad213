import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Endgültig abgewiesen, und die Antwort nennt keinen klaren Grund',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'Die Nachricht wurde endgültig abgewiesen. Die Antwort nennt keinen Grund, der sich aus ihren Worten oder Codes erkennen ließe; mehr können nur die Logs des Servers sagen, der geantwortet hat.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Suchen Sie Zeit und Empfänger im Log Ihres Mailservers: Es sagt mehr als die Antwort.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Prüfen Sie, ob Ihr Mailserver den Adressen des Filters vertraut, denn Regeln gegen unbekannte Absender antworten oft so.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason':
    'Zurückgestellt, und die Antwort nennt keinen klaren Grund',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'Die Nachricht wurde diesmal nicht angenommen, und der Filter versucht es von selbst wieder. Die Antwort nennt keinen Grund, der sich aus ihren Worten oder Codes erkennen ließe.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Warten Sie auf den nächsten Versuch: Viele Abweisungen dieser Art sind binnen einer Stunde vorbei.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Suchen Sie Zeit und Empfänger im Log Ihres Mailservers, falls es anhält: Es sagt mehr als die Antwort.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Prüfen Sie, ob Ihr Mailserver den Adressen des Filters vertraut, damit seine Grenzen und Prüfungen für Fremde nicht gelten.',
  'Not delivered, and the answer gives no clear reason':
    'Nicht zugestellt, und die Antwort nennt keinen klaren Grund',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'Die Nachricht wurde nicht angenommen, so oft es auch versucht wurde. Die Antwort nennt keinen Grund, der sich aus ihren Worten oder Codes erkennen ließe.',
};
