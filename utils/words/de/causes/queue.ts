import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'Zustellung an Ihren Server nach Fehlern angehalten',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'Frühere Versuche, Ihren Mailserver zu erreichen, sind gescheitert, daher hält der Filter alle Mails für ihn eine Weile zurück. Diesmal wurde niemand kontaktiert, und das Log wiederholt den Grund nicht.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Suchen Sie den Grund bei den früheren Versuchen in diesem Log oder bei anderen Nachrichten derselben Stunde.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Prüfen Sie, ob Ihr Mailserver erreichbar ist und von den Adressen des Filters Mails annimmt.',
  'Delivery to your server was paused after failures':
    'Zustellung an Ihren Server war nach Fehlern angehalten',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'Frühere Versuche, Ihren Mailserver zu erreichen, sind gescheitert, daher hielt der Filter alle Mails für ihn zurück. Das Log wiederholt den Grund nicht.',
  // queue.expired
  'The filter gave up after days of trying': 'Der Filter gab nach tagelangen Versuchen auf',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Mehrere Tage lang scheiterte jeder Versuch, daher hörte der Filter auf und benachrichtigte den Absender. Warum die Versuche scheiterten, zeigt dieses Log nicht mehr. Die Nachricht selbst wird noch aufbewahrt.',
  'Check that your mail server now takes other mail from the filter.':
    'Prüfen Sie, ob Ihr Mailserver jetzt andere Mails vom Filter annimmt.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Sehen Sie sich andere Nachrichten dieser Tage an: Deren Logs nennen wahrscheinlich den Grund.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Reihen Sie diese Nachricht in Quarantine+ erneut ein, das sie 30 Tage aufbewahrt, oder stellen Sie sie an eine andere Adresse zu.',
};
