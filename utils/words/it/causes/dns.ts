import type { Texts } from '../../texts';

export const causesDns: Texts['causes/dns'] = {
  // dns.not-found
  'The name of the mail server does not exist': 'Il nome del server di posta non esiste',
  'The filter looked up the host or domain to deliver to, and the name servers answered that there is no such name. It may be mistyped, deleted, or the domain may have lapsed.':
    'Il filtro ha cercato l’host o il dominio a cui consegnare, e i server dei nomi hanno risposto che quel nome non esiste. Può essere scritto male o eliminato, o il dominio può essere scaduto.',
  'Check the spelling of the host under Settings > Delivery mail host, and of the domain in the address.':
    'Controllare come è scritto l’host in Settings > Delivery mail host, e il dominio nell’indirizzo.',
  'Create the missing A record for that host name at your DNS provider, or restore the old one.':
    'Creare presso il provider DNS il record A mancante per quel nome host, o ripristinare quello vecchio.',
  'Check that the registration of the domain has not expired.':
    'Controllare che la registrazione del dominio non sia scaduta.',
  // dns.temporary-failure
  'A name could not be looked up just now': 'Al momento un nome non può essere risolto',
  'The name servers of the domain gave no usable answer to the question where the mail goes. This often passes by itself; where it lasts, the name servers of the domain are down or badly set up.':
    'I server dei nomi del dominio non hanno dato una risposta utilizzabile su dove vada la posta. Spesso passa da sé; se dura, i server dei nomi del dominio non funzionano o sono configurati male.',
  'Wait for the next attempt: the filter looks the name up again by itself.':
    'Attendere il prossimo tentativo: il filtro cerca di nuovo il nome da solo.',
  'Check the name servers of the domain with your DNS provider if it goes on for more than an hour.':
    'Controllare i server dei nomi del dominio con il provider DNS se dura più di un’ora.',
  'Turn DNSSEC off or renew its records if your DNS provider finds that the signatures of the domain do not match.':
    'Disattivare DNSSEC o rinnovarne i record se il provider DNS trova che le firme del dominio non corrispondono.',
  'A name could not be looked up': 'Non è stato possibile risolvere un nome',
  'The name servers of the domain gave no usable answer to the question where the mail goes. They are down or badly set up, or they were.':
    'I server dei nomi del dominio non hanno dato una risposta utilizzabile su dove vada la posta. Non funzionano o sono configurati male, o lo erano.',
  'Check the name servers of the domain with your DNS provider.':
    'Controllare i server dei nomi del dominio con il provider DNS.',
  // dns.no-mx
  'The domain names no usable mail server': 'Il dominio non indica un server di posta utilizzabile',
  'The name exists, but its DNS entries lead to no address that can take mail: the MX or A record (the entries that say where mail goes) is missing, or points to a name or address that cannot work.':
    'Il nome esiste, ma le sue voci DNS non portano a un indirizzo che possa ricevere posta: il record MX o A (le voci che dicono dove va la posta) manca, o punta a un nome o indirizzo che non può funzionare.',
  'Create an A record for the host under Settings > Delivery mail host, so that its name leads to your mail server’s public address.':
    'Creare un record A per l’host in Settings > Delivery mail host, così che il suo nome porti all’indirizzo pubblico del vostro server di posta.',
  'Create an A record for the host that mail is delivered to, so that its name leads to your mail server’s public address.':
    'Creare un record A per l’host a cui vengono consegnati i messaggi, così che il suo nome porti all’indirizzo pubblico del vostro server di posta.',
  'Correct MX records that point to a missing name, an alias or a bare number: an MX must name a host that has an address.':
    'Correggere i record MX che puntano a un nome inesistente, a un alias o a un semplice numero IP: un MX deve indicare un host che abbia un indirizzo.',
  'Check the spelling of the domain in the address.': 'Controllare come è scritto il dominio nell’indirizzo.',
};
