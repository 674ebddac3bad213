import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Fino ad allora può esservi inoltrato una volta risolto il problema.',
  'Please ask the sender to send it once more.': 'Si prega di chiedere al mittente di inviarlo di nuovo.',
  'Once that is done, ask the sender to send it once more.':
    'Una volta fatto, chiedere al mittente di inviarlo di nuovo.',
  'You need not do anything.': 'Non occorre fare nulla.',
  'This has to be mended first by us, and then by {actor}.':
    'Dobbiamo agire prima noi, poi {actor} deve risolvere il problema.',
  'This has to be mended by {actor}.': 'È {actor} che deve risolvere il problema.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Si prega di avvisarci una volta fatto, così possiamo inoltrarvi il messaggio.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Si prega di avvisarci una volta fatto, così possiamo rimettere in coda il messaggio.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Si prega di avvisarci una volta fatto: il mittente potrà allora inviarlo di nuovo.',
  'Please tell us once that is done.': 'Si prega di avvisarci una volta fatto.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Inviare di nuovo il messaggio una volta corretto ciò che dice la risposta qui sotto.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Trovare che cosa ha portato alla risposta qui sotto, e correggerlo o dirci che cosa cambiare.',
  'Please:': 'Si prega di:',
  'You can help:': 'Potete aiutare:',
  'So that it does not happen again:': 'Perché non si ripeta:',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Causa',
  'Who must act': 'Chi deve agire',
  Server: 'Server',
  'Answered by': 'Risposta di',
  Answer: 'Risposta',
  Also: 'Anche',
  'Queue id': 'ID di coda',
  'Message-ID': 'Message-ID',
  Portal: 'Portale',
  '{host}, port {port}': '{host}, porta {port}',
  From: 'Da',
  To: 'A',
  Subject: 'Oggetto',
  State: 'Stato',
  Attempts: 'Tentativi',
  'first {when}': 'primo {when}',
  'last {when}': 'ultimo {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { many: '{n} in attesa', one: '{n} in attesa', other: '{n} in attesa' },
  '{n} were delivered since': {
    many: '{n} consegnati da allora',
    one: '{n} consegnato da allora',
    other: '{n} consegnati da allora',
  },
  Messages: 'Messaggi',
  'First failure': 'Primo errore',
  'Last failure': 'Ultimo errore',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': {
    many: '{names} e altri {n}',
    one: '{names} e {n} altro',
    other: '{names} e altri {n}',
  },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Buongiorno,',
  'For whoever looks into this:': 'Per chi esaminerà il problema:',
  '{word}:': '{word}:',
  'The addresses of {filter}: {href}': 'Gli indirizzi di {filter}: {href}',
  'Your mail': 'Il vostro messaggio',
  Mail: 'Messaggio',
  '{mail} to {server}: not getting through since {since}': '{mail} a {server}: bloccato dal {since}',
  us: 'noi',
  'where it went': 'dove è andato',
  'not getting through': 'bloccato',
  '{mail} from {sender} to {recipient}: {what}': '{mail} da {sender} a {recipient}: {what}',
  '{mail} to {recipient}: {what}': '{mail} a {recipient}: {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'il vostro server di posta',
  'your mail server{#to}': 'il vostro server di posta',
  'the mail server': 'il server di posta',
  'the mail server{#to}': 'il server di posta',
  'the recipient’s mail server': 'il server di posta del destinatario',
  'the recipient’s mail server{#to}': 'il server di posta del destinatario',
  'our mail server': 'il nostro server di posta',
  'our mail server{#to}': 'il nostro server di posta',
  'your mail to {recipients}': 'il vostro messaggio a {recipients}',
  'the mail from {sender} to {recipients}': 'il messaggio da {sender} a {recipients}',
  'the mail to {recipients}': 'il messaggio a {recipients}',
  'a mail from {sender} to {recipients}': 'un messaggio da {sender} a {recipients}',
  'a mail to {recipients}': 'un messaggio a {recipients}',
  'a mail from {sender} to you ({recipient})': 'un messaggio da {sender} per voi ({recipient})',
  'a mail to you ({recipient})': 'un messaggio per voi ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} ha accettato {mail} e poi l’ha trattenuto fuori dalla casella.',
  '{server} accepted {mail}.': '{server} ha accettato {mail}.',
  'It is unclear what became of {mail}.': 'Non è chiaro che fine abbia fatto {mail}.',
  '{server} says that it would refuse {mail}.': '{server} dice che rifiuterebbe {mail}.',
  '{server} has put off {mail}.': '{server} ha differito {mail}.',
  '{server} did not take {mail}.': '{server} non ha accettato {mail}.',
  '{mail} has not arrived yet.': '{mail} non è ancora arrivato.',
  '{mail} could not be delivered.': 'Non è stato possibile consegnare {mail}.',
  'Some mail that came since {since} has not arrived.':
    'Alcuni messaggi inviati dal {since} in poi non sono arrivati.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Dal {since} non è stato possibile consegnare alcuni vostri messaggi verso {server}.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    many: '{n} messaggi verso {server} hanno lo stesso problema dal {since}: {shares}.',
    one: '{n} messaggio verso {server} ha lo stesso problema dal {since}: {shares}.',
    other: '{n} messaggi verso {server} hanno lo stesso problema dal {since}: {shares}.',
  },
  'The reason: {reason}': 'Ecco il motivo. {reason}',
  'The reason seems to be this: {reason}': 'Questo sembra il motivo. {reason}',
  'This may be the reason, among others: {reason}': 'Questo è un motivo possibile, tra altri. {reason}',
  'The server’s answer gives no clear reason.': 'La risposta del server non dà un motivo chiaro.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Amministratore del server di posta',
  'The person who waits': 'La persona in attesa',
  'Network or DNS admin': 'Amministratore di rete o DNS',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.': 'Dobbiamo agire noi: far inviare di nuovo il messaggio.',
  'We must act: re-queue the message.': 'Dobbiamo agire noi: rimettere in coda il messaggio.',
  'We must act first, then {actor}.': 'Dobbiamo agire prima noi, poi {actor}.',
  'Nobody: it is tried again by itself': 'Nessuno: il nuovo tentativo è automatico',
  'We first, then {actor}': 'Prima noi, poi {actor}',
};
