import type { Texts } from '../../texts';

export const causesRelay: Texts['causes/relay'] = {
  // relay.domain-not-hosted
  'Your mail server does not see the domain as its own':
    'Il vostro server di posta non riconosce il dominio come proprio',
  'Your mail server thinks that mail for this domain belongs elsewhere and that it is asked to pass it on, which it refuses. So its own settings lack the domain, or the filter delivers to the wrong server.':
    'Il vostro server di posta ritiene che i messaggi per questo dominio vadano altrove e che gli si chieda di inoltrarli, cosa che rifiuta. Quindi nelle sue impostazioni manca il dominio, o il filtro consegna al server sbagliato.',
  'Add the domain on your mail server as one that it hosts and takes mail for.':
    'Aggiungere il dominio sul vostro server di posta come dominio che ospita e per cui accetta messaggi.',
  'Check under Settings > Delivery mail host that the filter delivers to the server that has your mailboxes.':
    'Controllare in Settings > Delivery mail host che il filtro consegni al server che ha le vostre caselle.',
  'Ask your hosting company to do it if you cannot: tell them that mail comes in through a filter, and that the domain is local.':
    'Chiedere al provider di hosting di farlo, se non è possibile da soli: precisare che la posta arriva attraverso un filtro, e che il dominio è locale.',
  'Check that the domain is an accepted domain of the tenant and its set-up is complete, and that the Delivery mail host is the one that Microsoft gives for this domain.':
    'Controllare che il dominio sia un dominio accettato del tenant e la sua configurazione completa, e che il “Delivery mail host” sia quello che Microsoft indica per questo dominio.',
  // relay.client-not-allowed
  'Your server does not let this filter address in':
    'Il vostro server non ammette questo indirizzo del filtro',
  'Your mail server takes mail only from a list of servers, by a connector, an access list or a firewall, and the filter’s address that delivered this message is not on it.':
    'Il vostro server di posta accetta messaggi solo da un elenco di server, tramite un connettore, una lista di accesso o un firewall, e l’indirizzo del filtro che ha consegnato questo messaggio non vi figura.',
  'Add all of the filter’s current addresses to the list of servers that may deliver to your mail server.':
    'Aggiungere tutti gli indirizzi attuali del filtro all’elenco dei server che possono consegnare al vostro server di posta.',
  'Look for a rule that was made for older addresses of the filter, or for another filter, and bring it up to date.':
    'Cercare una regola fatta per vecchi indirizzi del filtro, o per un altro filtro, e aggiornarla.',
  // relay.authentication-required
  'Your mail server wants the filter to log in':
    'Il vostro server di posta vuole che il filtro si autentichi',
  'Your mail server asked for a user name and password, or refused those it was given. Mail coming in from other servers never logs in, so it was delivered to a server or port that is meant for people’s mail programs.':
    'Il vostro server di posta ha chiesto nome utente e password, o ha rifiutato quelli ricevuti. I messaggi in arrivo da altri server non si autenticano mai: questo è stato quindi consegnato a un server o a una porta destinati ai programmi di posta delle persone.',
  'Let your mail server take mail for your own domain without log-in from the filter’s addresses.':
    'Far accettare al vostro server di posta, senza autenticazione, i messaggi per il vostro dominio dagli indirizzi del filtro.',
  'Check under Settings > Delivery mail host that it names the server for incoming mail and port 25, not one for sending (such as smtp.… or port 587).':
    'Controllare che Settings > Delivery mail host indichi il server della posta in arrivo e la porta 25, non uno per l’invio (come smtp.… o la porta 587).',
  'Check the user name and password if a log-in was set up for this delivery on purpose.':
    'Controllare nome utente e password se per questa consegna è stata configurata di proposito un’autenticazione.',
  'The filter could not log in to your mail server':
    'Il filtro non ha potuto autenticarsi al vostro server di posta',
  'The filter was set up to log in to your mail server, and its own mail server says that this did not work.':
    'Il filtro è stato configurato per autenticarsi al vostro server di posta, e il suo stesso server di posta dice che non ha funzionato.',
  'Send the lines of this log to SpamHero’s support, who set the log-in up.':
    'Inviare le righe di questo log all’assistenza di SpamHero, che ha configurato l’autenticazione.',
  'Allow “Anonymous users” on the receive connector that the filter reaches.':
    'Consentire “Utenti anonimi” sul connettore di ricezione raggiunto dal filtro.',
  'Deliver to your domain’s own host under mail.protection.outlook.com, not to smtp.office365.com.':
    'Consegnare all’host proprio del vostro dominio sotto mail.protection.outlook.com, non a smtp.office365.com.',
};
