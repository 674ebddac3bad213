import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Différé par une liste grise',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Votre serveur de messagerie ne connaît pas encore cet expéditeur et demande à tout nouveau venu de revenir plus tard, car les spammeurs ne le font souvent pas. Le filtre revient de lui-même, et le message est alors en général accepté.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Exempter toutes les adresses du filtre de la liste grise sur votre serveur de messagerie, car le filtre a déjà contrôlé les messages.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Attendre la prochaine tentative tant que le message est en file d’attente : elle réussit en général au bout de quelques minutes à une heure.',
  'Greylisted until the filter gave up': 'En liste grise jusqu’à l’abandon par le filtre',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Votre serveur de messagerie demande à tout nouveau venu de revenir plus tard (liste grise), car les spammeurs ne le font souvent pas. Il a refusé ainsi les messages du filtre, jusqu’à ce que le filtre abandonne.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Ajouter les adresses du filtre sous WHM > Greylisting > Trusted Hosts.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Ajouter les adresses du filtre à la liste blanche des paramètres de liste grise du serveur.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Ajouter les adresses du filtre à la liste blanche des clients de postgrey ou du milter qui gère la liste grise.',
  // deferral.rate-limited
  'Too much mail in a short time': 'Trop de messages en peu de temps',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Votre serveur de messagerie n’accepte d’une même adresse qu’un certain nombre de messages par période, et le filtre a atteint cette limite. Comme tous vos messages passent par le filtre, la limite est atteinte plus tôt qu’elle ne devrait.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Exempter toutes les adresses du filtre des limites de débit de votre serveur de messagerie, ou relever ces limites.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Demander au support du filtre de remettre les messages à votre serveur plus lentement si la limite ne peut pas être modifiée.',
  'Wait for the next attempts, which spread the messages over time.':
    'Attendre les prochaines tentatives, qui étalent les messages dans le temps.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Différé à cause de la réputation du filtre',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Votre fournisseur de messagerie juge les expéditeurs d’après ce qui est arrivé jusqu’ici de leur adresse, et il diffère pour l’instant les messages venant de l’adresse du filtre. Il voit l’adresse du filtre et non celle de l’expéditeur d’origine : le spam que le filtre laisse passer lui est donc imputé.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Déclarer les adresses du filtre comme fiables sur votre serveur ou chez votre fournisseur de messagerie, pour qu’elles ne soient pas notées.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Signaler la réponse au support du filtre, pour qu’il en parle au fournisseur.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Attendre les prochaines tentatives, car un tel retard prend souvent fin de lui-même en quelques heures.',
  'Refused because of the filter’s reputation': 'Refusé à cause de la réputation du filtre',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Votre fournisseur de messagerie juge les expéditeurs d’après ce qui est arrivé jusqu’ici de leur adresse, et il n’a accepté aucun message venant de l’adresse du filtre. Il voit l’adresse du filtre et non celle de l’expéditeur d’origine : le spam que le filtre laisse passer lui est donc imputé.',
};
