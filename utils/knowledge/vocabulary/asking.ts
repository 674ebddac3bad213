import type { Concept } from '../../engine/types';

/** What replies end with, whatever the reason: it says nothing of it, in words that do elsewhere ("administrator", "error", "spam"). */
export const askingConcept: Concept = {
  id: 'asking',
  kind: 'manner',
  name: 'whom to ask, where to read',
  isBare: true,
  words: {
    en: `
      contact the postmaster, contact your administrator, contact the administrator,
      contact your postmaster, contact your mail administrator, contact your system administrator,
      contact the system administrator, if you think this is an error, if you feel this is an error,
      if this is an error, if you think this is wrong, if you think this is a mistake,
      if you believe this is a mistake, believe this is in error, think this is in error,
      you believe this is an error, for assistance, for more information, for further information,
      for more details, for details, for help, to protect our users from spam, contact ~addr,
      ask ~addr, questions to ~addr, sender has been notified, sender will be notified,
      sender was notified, sender should remove, think this is wrong, think that is wrong,
      think it is wrong, think this is an error, believe this is wrong,
      delivery has failed to these recipients or groups, recipients or groups,
      delivery to the following recipient, delivery to the following recipients,
      following recipient failed permanently, try resending, contact the recipient directly,
      you'll be notified, you will be notified, warning message only, do not need to resend,
      still being attempted, still undelivered, gave no reason, your administrator for details,
      see your administrator, in reply to rcpt to command, in reply to mail from command,
      in reply to end of data command, in reply to data command, in reply to ehlo command,
      in reply to helo command`,
    de: 'kontaktieren sie, weitere informationen',
    tr: 'iletişime geçin*, iletişim kurun*, başvurun*, sistem yöneticinizle, daha fazla bilgi',
    fi: `
      ota yhteyttä, ottakaa yhteyttä, ota yhteyttä ylläpitoon, ota yhteyttä ylläpitäjään,
      ota yhteyttä järjestelmänvalvojaan, yhteydenot*, lisätietoja, asiakaspalvelu*`,
    sv: 'kontakta, kontrollera adressen, om du anser att detta är fel',
  },
};
