import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'Remise à votre serveur suspendue après des échecs',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'Des tentatives précédentes de joindre votre serveur de messagerie ont échoué : le filtre retient donc pour un temps tous les messages qui lui sont destinés. Cette fois, personne n’a été contacté, et le journal ne répète pas la raison.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Chercher la raison dans les tentatives précédentes de ce journal, ou dans d’autres messages de la même heure.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Vérifier que votre serveur de messagerie est joignable et accepte les messages venant des adresses du filtre.',
  'Delivery to your server was paused after failures':
    'La remise à votre serveur a été suspendue après des échecs',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'Des tentatives précédentes de joindre votre serveur de messagerie ont échoué : le filtre a donc retenu tous les messages qui lui étaient destinés. Le journal ne répète pas la raison.',
  // queue.expired
  'The filter gave up after days of trying': 'Le filtre a abandonné après des jours d’essais',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Toutes les tentatives ont échoué pendant plusieurs jours : le filtre a donc arrêté et prévenu l’expéditeur. Ce journal ne montre plus pourquoi les tentatives ont échoué. Le message lui-même est encore conservé.',
  'Check that your mail server now takes other mail from the filter.':
    'Vérifier que votre serveur de messagerie accepte maintenant d’autres messages du filtre.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Regarder d’autres messages de ces jours-là : leurs journaux nomment probablement la raison.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Remettre ce message en file d’attente dans Quarantine+, qui le conserve 30 jours, ou le remettre à une autre adresse.',
};
