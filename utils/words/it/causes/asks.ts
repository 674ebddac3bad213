import type { Texts } from '../../texts';

export const causesAsks: Texts['causes/asks'] = {
  // delivered
  'Look for this time, recipient and answer in the log of your mail server.':
    'Cercare quest’ora, questo destinatario e questa risposta nel log del vostro server di posta.',
  'Tell us where the mail went from there.': 'Comunicarci dove è andato il messaggio da lì.',
  'Look in the junk folder, the other folders and the forwarding rules of your mailbox if the mail is missing.':
    'Cercare nella posta indesiderata, nelle altre cartelle e nelle regole di inoltro della vostra casella se il messaggio manca.',
  'Tell us if it is not there, so that the mail server can be searched.':
    'Avvisarci se non c’è, perché si possa cercare nel server di posta.',
  // recipient.mailbox-full
  'Raise the mailbox’s quota (its allowance of space) if its owner cannot free any.':
    'Aumentare la quota della casella (lo spazio che le spetta) se il titolare non può liberarne.',
  'Delete or archive mail in your mailbox, and empty its trash and junk folders.':
    'Eliminare o archiviare messaggi nella vostra casella, e svuotare il cestino e la posta indesiderata.',
  // recipient.unknown
  'Compare the address below with the right one, and correct it in your address book.':
    'Confrontare l’indirizzo qui sotto con quello giusto e correggerlo nella rubrica.',
  'Send the mail again to the right address.': 'Inviare di nuovo il messaggio all’indirizzo giusto.',
  // recipient.moved
  'Write to the new address from now on: the answer below may name it.':
    'Scrivere d’ora in poi al nuovo indirizzo: la risposta qui sotto forse lo indica.',
  'Send this mail there once more.': 'Inviare di nuovo lì questo messaggio.',
  // recipient.too-many
  'Send fewer recipients at once to this server.':
    'Inviare a questo server messaggi con meno destinatari alla volta.',
  // message.virus
  'Tell us whether you sent this mail.': 'Comunicarci se questo messaggio è stato inviato da voi.',
  'Check your computer, and the files that you attached, with an up-to-date virus scanner.':
    'Controllare il computer e i file allegati con un antivirus aggiornato.',
  // message.attachment
  'Send the file in another way, for example by a link to a file share.':
    'Inviare il file in altro modo, per esempio con un link a una condivisione di file.',
  // message.malformed
  'Show the answer below to whoever looks after the program that sent the mail: only it can build the message correctly.':
    'Mostrare la risposta qui sotto a chi gestisce il programma che ha inviato il messaggio: solo quel programma può costruirlo correttamente.',
  'Send the mail again once that is mended.': 'Inviare di nuovo il messaggio una volta risolto il problema.',
  // message.too-large
  'Raise the size limit of your mail server, at least to the filter’s own.':
    'Aumentare il limite di dimensione del vostro server di posta, almeno fino a quello del filtro.',
  // sender.domain-unresolvable
  'Check the DNS records of the domain in your sender address: it needs an MX or an A record that works.':
    'Controllare i record DNS del dominio nel vostro indirizzo di mittente: serve un record MX o A funzionante.',
  // sender.rejected
  'Check the sender address that your mail program gives: it must be complete, exist, and be your own.':
    'Controllare l’indirizzo di mittente usato dal vostro programma di posta: deve essere completo, esistere ed essere vostro.',
  // block.sender-domain
  'Look up your domain, and the links in your mail, in the list that the answer below names, or on a page that searches many lists at once.':
    'Cercare il vostro dominio e i link del messaggio nella lista indicata dalla risposta qui sotto, o in tutte quelle note a un servizio di ricerca delle liste.',
  'Ask that list to remove the entry once what led to it is mended.':
    'Chiedere a quella lista di rimuovere la voce una volta corretto ciò che l’ha causata.',
  // block.dnsbl
  'Have your address removed from the list that the answer below names.':
    'Far rimuovere il vostro indirizzo dalla lista indicata dalla risposta qui sotto.',
  // block.ip-reputation
  'Ask the vendor that the answer below names to clear your address.':
    'Chiedere al fornitore indicato dalla risposta qui sotto di riabilitare il vostro indirizzo.',
  // block.reverse-dns
  'Check the host name and the reverse DNS entry of the address that delivered this mail.':
    'Controllare il nome host e la voce DNS inversa dell’indirizzo che ha consegnato questo messaggio.',
  // deferral.reputation
  'Speak to the provider about the address that delivered this mail.':
    'Contattare il provider in merito all’indirizzo che ha consegnato questo messaggio.',
  // deferral.rate-limited
  'Deliver to this server at a slower pace if its limit cannot be changed.':
    'Consegnare a questo server più lentamente se il suo limite non può essere cambiato.',
};
