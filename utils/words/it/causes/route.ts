import type { Texts } from '../../texts';

export const causesRoute: Texts['causes/route'] = {
  // route.loop
  'The message goes round in circles': 'Il messaggio gira in tondo',
  'The message passed so many servers that it was stopped. Mostly your mail server sends it back to the filter instead of putting it into the mailbox, over and over.':
    'Il messaggio è passato per tanti server che è stato fermato. Per lo più il vostro server di posta lo rimanda di continuo al filtro invece di metterlo nella casella.',
  'Find what sends the message back: a forwarding, an alias, a connector or a smart host on your mail server that leads to the filter again.':
    'Trovare che cosa rimanda indietro il messaggio: un inoltro, un alias, un connettore o uno smart host sul vostro server di posta che riporta al filtro.',
  'Check under Settings > Delivery mail host that it names your own mail server and not the filter.':
    'Controllare che Settings > Delivery mail host indichi il vostro server di posta e non il filtro.',
  'Deliver this message to an alternate address on another mail system if it is needed before.':
    'Consegnare questo messaggio a un indirizzo alternativo su un altro sistema di posta se serve prima.',
  'Re-queue this message to an address outside Microsoft: Microsoft took it for outgoing mail because it matched somebody’s connector, often one of the sender’s.':
    'Rimettere in coda questo messaggio per un indirizzo fuori da Microsoft: Microsoft l’ha preso per posta in uscita perché corrispondeva al connettore di qualcuno, spesso del mittente.',
  'Deliver to this recipient’s alias that ends in onmicrosoft.com, as a lasting way round.':
    'Consegnare i messaggi di questo destinatario tramite l’alias che termina con onmicrosoft.com, come soluzione duratura.',
  'Ask the sender’s administrator to disable the old inbound connector that has the filter’s addresses.':
    'Chiedere all’amministratore del mittente di disattivare il vecchio connettore in entrata che contiene gli indirizzi del filtro.',
  'Check the accepted domain’s type and the send connector: “internal relay” with a smart host back to the filter makes a loop.':
    'Controllare il tipo del dominio accettato e il connettore di invio: un “inoltro interno” con uno smart host che riporta al filtro crea un loop.',
  // route.null-mx
  'The domain says that it takes no mail': 'Il dominio dichiara di non accettare posta',
  'The DNS entry for mail of this domain is the special one that means “no mail here” (a null MX record), or its server says so outright.':
    'La voce DNS per la posta di questo dominio è quella speciale che significa “niente posta qui” (un record MX nullo), o lo dice apertamente il suo server.',
  'Check the domain in the address for typing mistakes, and tell the sender the right one.':
    'Controllare se nel dominio dell’indirizzo ci sono errori di battitura, e comunicare al mittente quello giusto.',
  'Check under Settings > Delivery mail host that it names your mail server, and not a host that takes no mail.':
    'Controllare che Settings > Delivery mail host indichi il vostro server di posta, e non un host che non accetta posta.',
  'Replace the MX record that consists of a single dot if this domain should get mail.':
    'Sostituire il record MX composto da un solo punto se questo dominio deve ricevere posta.',
  'Re-queue the message once the domain takes mail.':
    'Rimettere in coda il messaggio una volta che il dominio accetta posta.',
};
