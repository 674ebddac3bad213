import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Votre serveur de messagerie a refusé la connexion',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'L’ordinateur à cette adresse a répondu, mais aucun programme de messagerie n’accepte de connexion sur ce port. Le plus souvent, le service de messagerie est arrêté, écoute ailleurs, ou un pare-feu refuse le filtre.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Démarrer le service de messagerie sur votre serveur et vérifier qu’il écoute sur le port que nomme le journal, en général 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Autoriser toutes les adresses du filtre dans le pare-feu placé devant votre serveur de messagerie.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Vérifier sous Settings > Delivery mail host que le nom d’hôte et le port sont toujours ceux de votre serveur de messagerie.',
  'A service of the filter itself does not answer': 'Un service interne du filtre ne répond pas',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'Le filtre confie chaque message à un service sur sa propre machine, et rien n’y a répondu. Votre serveur de messagerie n’a pas été contacté.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Envoyer les lignes de ce journal au support de SpamHero : lui seul peut corriger le problème.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Relancer la remise du message plus tard, une fois que le support du filtre confirme que le service fonctionne.',
  // connection.timed-out
  'Your mail server did not answer': 'Votre serveur de messagerie n’a pas répondu',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'Le filtre a tenté de joindre l’adresse de votre serveur de messagerie et n’a reçu aucune réponse. Le serveur est hors ligne, ou un pare-feu ignore sans rien dire les connexions du filtre.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Autoriser toutes les adresses du filtre dans votre pare-feu et chez votre fournisseur, sur le port que nomme le journal, en général 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Vérifier que votre serveur de messagerie est allumé et en ligne, et que son adresse publique n’a pas changé.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Vérifier sous Settings > Delivery mail host que le filtre remet les messages au bon hôte.',
  // connection.unreachable
  'No network path leads to your mail server': 'Aucun chemin réseau ne mène à votre serveur de messagerie',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'Le filtre connaît une adresse de votre serveur de messagerie, mais le réseau indique que rien n’y est joignable. L’adresse est peut-être privée ou ancienne, la ligne peut être coupée, ou un pare-feu rejette le filtre.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Vérifier que l’adresse du journal est l’adresse publique de votre serveur de messagerie : 10.x, 172.16–31.x et 192.168.x ne fonctionnent que dans votre réseau.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Demander à votre fournisseur d’accès si la ligne ou le routage vers cette adresse est perturbé.',
  // connection.lost
  'Your mail server hung up during delivery':
    'Votre serveur de messagerie a coupé la connexion pendant la remise',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'La connexion à votre serveur de messagerie a été coupée au milieu de l’échange, sans un mot d’explication. Le plus souvent, c’est un pare-feu, un routeur qui inspecte les messages ou un plantage du programme de messagerie.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Exempter les adresses du filtre de l’inspection SMTP, de la prévention d’intrusion et des règles de débit de votre pare-feu.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Chercher dans le journal de votre serveur de messagerie, à cette heure, un plantage, un délai dépassé ou une règle qui a fermé la connexion.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'S’attendre à un second exemplaire si le journal dit « message may be sent more than once » : votre serveur a peut-être gardé le premier.',
  'A service of the filter itself broke off': 'Un service interne du filtre s’est interrompu',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'Le filtre confie chaque message à un service sur sa propre machine, qui s’est interrompu. Votre serveur de messagerie n’a pas été contacté.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Votre serveur de messagerie a cessé de répondre',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'La connexion a été établie, mais un côté a ensuite attendu l’autre en vain et a coupé. Les raisons habituelles sont une analyse lente, un serveur surchargé ou un pare-feu qui retient des paquets.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Vérifier la charge de votre serveur de messagerie et de ses analyses antivirus et antispam à cette heure.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Exempter les adresses du filtre de l’inspection SMTP de votre pare-feu, ainsi que des délais d’accueil et des secondes analyses sur votre serveur de messagerie.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Demander à votre administrateur réseau de vérifier la taille des paquets (MTU) vers le filtre si seuls les gros messages restent bloqués.',
  'A service of the filter itself stopped answering': 'Un service interne du filtre a cessé de répondre',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'Le filtre confie chaque message à un service sur sa propre machine, qui a cessé de répondre. Votre serveur de messagerie n’a pas été contacté.',
  // connection.limit
  'Too many connections for your mail server': 'Trop de connexions pour votre serveur de messagerie',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Votre serveur de messagerie n’accorde à un même expéditeur qu’un certain nombre de connexions à la fois ou d’affilée. Tous vos messages viennent du filtre : il atteint donc cette limite plus tôt que tout autre.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Exempter les adresses du filtre des limites de connexions de votre serveur de messagerie et de votre pare-feu, ou relever ces limites.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Chercher sur votre serveur de messagerie des remises bloquées ou très lentes qui gardent des connexions ouvertes.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Attendre la prochaine tentative : le filtre réessaie de lui-même.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Relever MaxInboundConnectionPerSource sur le connecteur de réception qu’utilise le filtre.',
};
