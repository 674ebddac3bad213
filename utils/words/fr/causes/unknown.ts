import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Refusé définitivement, sans raison claire dans la réponse',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'Le message a été refusé définitivement. Ni les mots ni les codes de la réponse ne révèlent de raison : seuls les journaux du serveur qui a répondu peuvent en dire plus.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Rechercher cette heure et ce destinataire dans le journal de votre serveur de messagerie : il en dit plus que la réponse.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Vérifier que votre serveur de messagerie fait confiance aux adresses du filtre, car une règle contre les expéditeurs inconnus répond souvent ainsi.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason': 'Différé, sans raison claire dans la réponse',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'Le message n’a pas été accepté cette fois, et le filtre réessaie de lui-même. Ni les mots ni les codes de la réponse ne révèlent de raison.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Attendre la prochaine tentative : beaucoup de refus de ce genre prennent fin en moins d’une heure.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Rechercher cette heure et ce destinataire dans le journal de votre serveur de messagerie si cela dure : il en dit plus que la réponse.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Vérifier que votre serveur de messagerie fait confiance aux adresses du filtre, pour que ses limites et contrôles visant les inconnus ne s’appliquent pas.',
  'Not delivered, and the answer gives no clear reason': 'Non remis, sans raison claire dans la réponse',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'Le message n’a été accepté à aucune des tentatives. Ni les mots ni les codes de la réponse ne révèlent de raison.',
};
