import type { Texts } from '../../texts';

export const causesDeferral: Texts['causes/deferral'] = {
  // deferral.greylisted
  'Put off by greylisting': 'Differito dal greylisting',
  'Your mail server does not know this sender yet and asks everybody new to come back later, because junk senders often do not. The filter comes back by itself, and the message is usually accepted then.':
    'Il vostro server di posta non conosce ancora questo mittente e chiede a tutti i nuovi di tornare più tardi, perché chi invia spam spesso non torna. Il filtro torna da solo, e di solito il messaggio viene allora accettato.',
  'Exempt all addresses of the filter from greylisting on your mail server, as the filter has already checked the mail.':
    'Escludere tutti gli indirizzi del filtro dal greylisting sul vostro server di posta, perché il filtro ha già controllato i messaggi.',
  'Wait for the next attempt while the message is queued: it usually succeeds within minutes to an hour.':
    'Attendere il prossimo tentativo finché il messaggio è in coda: di solito riesce tra alcuni minuti e un’ora.',
  'Greylisted until the filter gave up': 'In greylisting finché il filtro non ha rinunciato',
  'Your mail server asks everybody new to come back later (greylisting), because junk senders often do not. It refused the filter’s mail that way until the filter gave up.':
    'Il vostro server di posta chiede a tutti i nuovi di tornare più tardi (greylisting), perché chi invia spam spesso non torna. Ha rifiutato così i messaggi del filtro finché il filtro non ha rinunciato.',
  'Add the filter’s addresses under WHM > Greylisting > Trusted Hosts.':
    'Aggiungere gli indirizzi del filtro in WHM > Greylisting > Trusted Hosts.',
  'Add the filter’s addresses to the white list of the server-wide greylisting settings.':
    'Aggiungere gli indirizzi del filtro alla white list delle impostazioni di greylisting del server.',
  'Add the filter’s addresses to the client white list of postgrey or of the milter that greylists.':
    'Aggiungere gli indirizzi del filtro alla white list dei client di postgrey o del milter che fa greylisting.',
  // deferral.rate-limited
  'Too much mail in a short time': 'Troppi messaggi in poco tempo',
  'Your mail server allows only so many messages from one address in a given time, and the filter reached that limit. As all your mail comes through the filter, the limit is reached sooner than it should be.':
    'Il vostro server di posta accetta da uno stesso indirizzo solo un certo numero di messaggi in un dato tempo, e il filtro ha raggiunto quel limite. Poiché tutta la vostra posta passa dal filtro, il limite viene raggiunto prima di quanto dovrebbe.',
  'Exempt all addresses of the filter from the rate limits of your mail server, or raise those limits.':
    'Escludere tutti gli indirizzi del filtro dai limiti di frequenza del vostro server di posta, o aumentare quei limiti.',
  'Ask the filter’s support to deliver to your server at a slower pace if the limit cannot be changed.':
    'Chiedere all’assistenza del filtro di consegnare più lentamente al vostro server se il limite non può essere cambiato.',
  'Wait for the next attempts, which spread the messages over time.':
    'Attendere i prossimi tentativi, che distribuiscono i messaggi nel tempo.',
  // deferral.reputation
  'Put off because of the filter’s reputation': 'Differito per la reputazione del filtro',
  'Your mail provider judges senders by what arrived from their address before, and it puts off mail from the filter’s address for now. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Il vostro provider di posta giudica i mittenti da ciò che è arrivato finora dal loro indirizzo, e per ora differisce i messaggi provenienti dall’indirizzo del filtro. Vede l’indirizzo del filtro e non quello del mittente originale: lo spam che il filtro lascia passare viene quindi imputato al filtro.',
  'Tell your mail server or provider to trust the addresses of the filter, so that it does not rate them.':
    'Far considerare affidabili dal vostro server o provider di posta gli indirizzi del filtro, così che non li valuti.',
  'Report the reply to the filter’s support, so that they can speak to the provider.':
    'Segnalare la risposta all’assistenza del filtro, perché possa parlarne con il provider.',
  'Wait for the next attempts, as such a delay often ends by itself within hours.':
    'Attendere i prossimi tentativi, perché un tale ritardo spesso finisce da solo in poche ore.',
  'Refused because of the filter’s reputation': 'Rifiutato per la reputazione del filtro',
  'Your mail provider judges senders by what arrived from their address before, and it took no mail from the filter’s address. It sees the filter’s address and not the original sender’s, so junk that the filter passes on counts against the filter.':
    'Il vostro provider di posta giudica i mittenti da ciò che è arrivato finora dal loro indirizzo, e non ha accettato messaggi dall’indirizzo del filtro. Vede l’indirizzo del filtro e non quello del mittente originale: lo spam che il filtro lascia passare viene quindi imputato al filtro.',
};
