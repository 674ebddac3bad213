import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'L’indirizzo non esiste sul vostro server di posta',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Il vostro server di posta non ha una casella, un alias o un gruppo per questo indirizzo, quindi ha rifiutato il messaggio.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Controllare se nell’indirizzo ci sono errori di battitura e, se è scritto male, comunicare al mittente quello giusto.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Creare la casella o un alias sul vostro server di posta se l’indirizzo deve esistere.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Contrassegnare l’indirizzo come “Invalid” in Settings > Email Recipients se non deve esistere, così che il filtro rifiuti subito questi messaggi.',
  'Re-queue the message once the address exists.':
    'Rimettere in coda il messaggio una volta che l’indirizzo esiste.',
  // recipient.disabled
  'The mailbox is disabled': 'La casella di posta è disattivata',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Il vostro server di posta conosce questo indirizzo, ma lì la sua casella, il suo account o il suo dominio è disattivato, sospeso o inattivo.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Riattivare l’account sul vostro server di posta se il titolare deve ricevere posta.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Verificare con il provider di hosting se l’account o l’intero dominio è sospeso, per esempio per una fattura non pagata o un abuso.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Contrassegnare l’indirizzo come “Invalid” in Settings > Email Recipients se non verrà più usato.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Verificare nella Console di amministrazione in Directory > Utenti se l’utente è sospeso o archiviato.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Verificare in WHM se l’account è sospeso, o in “Email Accounts” se lo è la posta in arrivo della casella.',
  // recipient.moved
  'The person has moved to another address': 'La persona ha cambiato indirizzo',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Il vostro server di posta dice che questo indirizzo non è più usato e che il titolare ne ha un altro, forse quello indicato nella sua risposta.',
  'Tell the sender the new address.': 'Comunicare al mittente il nuovo indirizzo.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Creare un alias o un inoltro sul vostro server di posta se i messaggi al vecchio indirizzo devono ancora arrivare.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Consegnare questo messaggio dal filtro al nuovo indirizzo se è urgente.',
  // recipient.malformed
  'The recipient address is not well formed': 'L’indirizzo del destinatario non ha una forma valida',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'L’indirizzo viola le regole degli indirizzi email (una parte manca, è troppo lunga o ha un carattere non consentito), quindi non vi si può consegnare.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Confrontare l’indirizzo nel log con quello giusto: cercare spazi, virgole, punti doppi o un dominio mancante.',
  'Tell the sender the right address and ask them to send the message again.':
    'Comunicare al mittente l’indirizzo giusto e chiedergli di inviare di nuovo il messaggio.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Controllare inoltri e alias lungo il percorso se il mittente l’ha scritto correttamente.',
  // recipient.mailbox-full
  'The mailbox is full': 'La casella di posta è piena',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Questa casella ha esaurito lo spazio che il vostro server di posta le dà. Non viene accettato altro finché non c’è di nuovo spazio.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Eliminare o archiviare messaggi in questa casella, e svuotarne il cestino e la posta indesiderata.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Aumentare la quota della casella (lo spazio che le spetta) sul vostro server di posta.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Consegnare il messaggio a un indirizzo alternativo se serve subito.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Svuotare anche la cartella Elementi ripristinabili, che conta nella quota, e attivare la cassetta postale di archiviazione se continua a riempirsi.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Liberare spazio anche in Drive e Foto: condividono lo spazio con la posta.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Controllare in “Email Accounts” la quota della casella, e lo spazio su disco dell’account.',
  // recipient.restricted
  'This recipient takes mail only from some senders': 'Questo destinatario accetta solo alcuni mittenti',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'La casella, il gruppo o la lista esiste, ma è impostata per accettare solo messaggi di mittenti scelti, o per rifiutare questo. I messaggi dall’esterno della vostra organizzazione sono spesso esclusi per impostazione predefinita.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Modificare le restrizioni di consegna di questa casella, gruppo o lista così che persone esterne alla vostra organizzazione possano scrivervi.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'Aggiungere solo questo mittente a quelli consentiti se l’indirizzo deve restare chiuso agli altri.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now': 'Questa casella sta ricevendo troppi messaggi',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Il vostro server di posta limita quanti messaggi una casella può ricevere in un dato tempo, e questa casella ha superato quel limite. È limitata la casella, non il mittente.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Attendere: il filtro riprova da solo, e i messaggi entrano una volta passato l’afflusso.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Trovare che cosa invia così tanto a questa casella (avvisi, una newsletter, un loop di risposte automatiche), e fermarlo o deviarlo.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Dividere una casella condivisa che riceve così tanto ogni giorno, o aumentarne il limite sul vostro server di posta.',
  'This mailbox got too much mail in a short time':
    'Questa casella ha ricevuto troppi messaggi in poco tempo',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Il vostro server di posta limita quanti messaggi una casella può ricevere in un dato tempo, e questa casella aveva superato quel limite. È limitata la casella, non il mittente.',
  // recipient.too-many
  'Too many recipients at once': 'Troppi destinatari in una volta',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Il vostro server di posta limita quanti destinatari può avere una consegna, e questo messaggio ne aveva di più. Gli altri lo ricevono in consegne successive.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Attendere: il filtro ripropone il messaggio per i destinatari rimasti.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Chiedere all’assistenza di SpamHero di inviare a meno destinatari per volta se la cosa si ripete.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Aumentare il numero di destinatari che il vostro server di posta accetta in una consegna (lo standard ne chiede 100).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Il vostro server di posta limita quanti destinatari può avere una consegna, e questo messaggio ne aveva di più.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Aumentare MaxRecipientsPerMessage sul connettore di ricezione.',
  'Raise smtpd_recipient_limit.': 'Aumentare smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address':
    'Il vostro server di posta sta ancora verificando l’indirizzo',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Il vostro server di posta chiede a un altro server se questo indirizzo esiste prima di accettare il messaggio, e non ha ancora una risposta. Per lo più si risolve al tentativo successivo.',
  'Wait for the next attempt: the check is often done by then.':
    'Attendere il prossimo tentativo: la verifica è spesso conclusa per allora.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Controllare che il server di posta dietro il vostro gateway sia raggiungibile da esso se la risposta resta uguale.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Disattivare la verifica degli indirizzi per i messaggi provenienti dal filtro, o dare al vostro gateway un elenco dei suoi indirizzi validi.',
  'Your mail server could not check the address':
    'Il vostro server di posta non ha potuto verificare l’indirizzo',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Il vostro server di posta chiede a un altro server se questo indirizzo esiste prima di accettare un messaggio, e non ha avuto risposta.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Controllare che il server di posta dietro il vostro gateway sia raggiungibile da esso.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'Al momento la casella non è utilizzabile',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Il vostro server di posta conosce questo indirizzo, ma al momento non può aprirne la casella: è bloccata, occupata o in fase di spostamento.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Attendere il prossimo tentativo: blocchi e spostamenti di una casella finiscono da soli.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Controllare lo stato di questa casella sul vostro server di posta se dura più di un’ora.',
  'The mailbox could not be used': 'La casella non era utilizzabile',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Il vostro server di posta conosce questo indirizzo, ma non ha potuto aprirne la casella: era bloccata, occupata o in fase di spostamento.',
  'Check the state of this mailbox on your mail server.':
    'Controllare lo stato di questa casella sul vostro server di posta.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Controllare con `Get-MailboxDatabaseCopyStatus` che il database di questa casella sia montato, e con `Get-MoveRequest` che nessuno spostamento sia bloccato.',
};
