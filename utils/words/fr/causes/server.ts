import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now':
    'Votre serveur de messagerie n’accepte pas de messages pour l’instant',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Votre serveur de messagerie a répondu, mais a dit que son service de messagerie est fermé pour le moment : il redémarre ou est en maintenance, ou une partie derrière lui est en panne.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Vérifier que les services de messagerie de votre serveur fonctionnent, et démarrer ceux qui sont arrêtés.',
  'Find out whether maintenance is under way, and when it ends.':
    'Vérifier si une maintenance est en cours, et quand elle se termine.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Attendre la prochaine tentative si cela vient de commencer : un redémarrage ne prend que quelques minutes, et le filtre réessaie de lui-même.',
  'Your mail server was not taking mail': 'Votre serveur de messagerie n’acceptait pas de messages',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Votre serveur de messagerie a répondu, mais a dit que son service de messagerie était fermé : il redémarrait ou était en maintenance, ou une partie derrière lui était en panne.',
  // server.storage-full
  'Your mail server is out of space or resources':
    'Votre serveur de messagerie manque d’espace ou de ressources',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Votre serveur de messagerie a trop peu d’espace disque ou de mémoire libre et se protège en n’acceptant plus de messages. Cela concerne tout le serveur, pas une seule boîte aux lettres.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Libérer de l’espace sur le disque qui contient la file d’attente et les journaux, ou l’agrandir.',
  'Check the free memory as well if the disk has room.':
    'Vérifier aussi la mémoire libre s’il reste de la place sur le disque.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Observer l’arrivée de quelques messages, et alors seulement faire réessayer les autres par le filtre.',
  // server.overloaded
  'Your mail server is too busy': 'Votre serveur de messagerie est surchargé',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Votre serveur de messagerie a plus à faire qu’il ne peut traiter et diffère les messages jusqu’à ce qu’il ait rattrapé son retard. Un pic passager se résorbe tout seul ; s’il dure, il faut plus de mémoire, plus de processus ou moins de tâches.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Vérifier la charge du processeur, la mémoire et la longueur de la file d’attente de votre serveur si cela dure plus d’une heure.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Exempter les messages venant des adresses du filtre d’une seconde analyse antispam : cela réduit souvent la charge de moitié.',
  'Your mail server was too busy': 'Votre serveur de messagerie était surchargé',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Votre serveur de messagerie avait plus à faire qu’il ne pouvait traiter et n’a pas accepté de messages pendant ce temps. Si un pic dure, il faut plus de mémoire, plus de processus ou moins de tâches.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Vérifier la charge du processeur, la mémoire et la longueur de la file d’attente de votre serveur.',
  // server.internal-error
  'Your mail server has an internal fault': 'Erreur interne de votre serveur de messagerie',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Votre serveur de messagerie a rencontré une erreur interne en traitant le message : un annuaire ou une base de données n’a pas répondu, une analyse a échoué, ou un composant interne est tombé en panne. Le message lui-même n’est pas en cause.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Regarder dans le journal de votre serveur de messagerie à cette heure : il nomme la partie qui a échoué.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Vérifier la base de données, l’annuaire (LDAP, Active Directory) et les services d’analyse dont dépend votre serveur de messagerie.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Chercher les mots de la réponse dans la documentation de votre serveur de messagerie si son journal n’en dit pas plus.',
  'The filter has an internal fault': 'Erreur interne du filtre',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'Le filtre n’a pas pu traiter le message à cause d’une erreur de sa part. Votre serveur de messagerie n’a pas été contacté ou n’est pas en cause, et le message est correct.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Relancer la remise du message plus tard, une fois que le support du filtre confirme que l’erreur est corrigée.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Vérifier que le serveur trouve ses contrôleurs de domaine et ses serveurs DNS, et que tous les services de transport fonctionnent.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Lire /var/log/exim_mainlog et exim_paniclog à cette heure : « temporary local problem » y est expliqué.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Votre serveur de messagerie est mal configuré',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'Le serveur de messagerie dit que ses propres paramètres, sa licence ou son routage sont incorrects : il ne peut donc pas traiter le message. Réessayer ne sert à rien tant que ce n’est pas corrigé.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Regarder dans le journal de votre serveur de messagerie à cette heure : il nomme le paramètre ou la table en cause.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Vérifier la dernière modification des paramètres, domaines ou alias du serveur, et l’annuler en cas de doute.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Renouveler la licence de votre serveur de messagerie ou de son filtre si la réponse en parle.',
  'The filter’s own mail server is set up wrongly':
    'Le serveur de messagerie propre au filtre est mal configuré',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'Le serveur de messagerie propre au filtre dit que ses paramètres ou son routage sont incorrects : il ne peut donc pas transmettre le message. Votre serveur de messagerie n’a pas été contacté.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'Le message n’a pas pu être mis dans la boîte aux lettres',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'Le serveur de messagerie a accepté le message, mais le programme ou le stockage derrière lui, qui le range dans la boîte aux lettres, a échoué. Les raisons habituelles sont des droits incorrects, un service arrêté ou une boîte aux lettres endommagée.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Regarder dans le journal du programme de remise de votre serveur de messagerie (Dovecot, Cyrus, procmail, la base de données des boîtes aux lettres) à cette heure.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Vérifier le propriétaire, les droits et l’espace libre du dossier de messagerie du destinataire.',
  'Restart the mailbox service if it does not answer.':
    'Redémarrer le service des boîtes aux lettres s’il ne répond pas.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Vérifier que la base de données des boîtes aux lettres est montée et que la boîte aux lettres n’est pas en cours de déplacement.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Vérifier que le socket nommé par virtual_transport ou mailbox_transport existe et que Dovecot fonctionne.',
};
