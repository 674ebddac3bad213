import type { Texts } from '../../texts';

export const reportDocuments: Texts['report/documents'] = {
  // utils/report/documents/for-others.ts
  'To do: have the message sent once more': 'Da fare: far inviare di nuovo il messaggio',
  'To do: re-queue the message': 'Da fare: rimettere in coda il messaggio',
  'First whoever works on this ticket, then {actor}': 'Prima chi lavora a questo ticket, poi {actor}',
  'Answer of {source}': 'Risposta ({source})',
  // utils/report/documents/message-report.ts
  'Made by Yellowline in the browser, from the log.': 'Creato da Yellowline nel browser, dal log.',
  'Status lines of the log': 'Righe di stato del log',
  'Addresses and names were replaced.': 'Indirizzi e nomi sono stati sostituiti.',
  'Mail delivery report': 'Rapporto di consegna del messaggio',
  'Next: {step}': 'Prossimo passo: {step}',
  Sender: 'Mittente',
  Arrived: 'Arrivato',
  'What it means': 'Che cosa significa',
  'Who has to act': 'Chi deve agire',
  'Said by': 'Detto da',
  'Last answer': 'Ultima risposta',
  'First attempt': 'Primo tentativo',
  'Last attempt': 'Ultimo tentativo',
  'Attempts in the log': 'Tentativi nel log',
  Steps: 'Passi',
  Message: 'Messaggio',
  '… and {n} more messages.': {
    many: '… e altri {n} messaggi.',
    one: '… e {n} altro messaggio.',
    other: '… e altri {n} messaggi.',
  },
  '… and {n} more lines.': {
    many: '… e altre {n} righe.',
    one: '… e {n} altra riga.',
    other: '… e altre {n} righe.',
  },
  '… and {n} more recipients.': {
    many: '… e altri {n} destinatari.',
    one: '… e {n} altro destinatario.',
    other: '… e altri {n} destinatari.',
  },
  // utils/report/documents/overview-ticket.ts
  'Whoever works on this ticket, or the server’s admin':
    'Chi lavora a questo ticket, o l’amministratore del server',
  '{n} messages to look at': {
    many: '{n} messaggi da esaminare',
    one: '{n} messaggio da esaminare',
    other: '{n} messaggi da esaminare',
  },
  'First{#step}': 'Per prima cosa',
  'not named': 'non indicato',
  '{names}, and {n} others': {
    many: '{names}, e altri {n}',
    one: '{names}, e {n} altro',
    other: '{names}, e altri {n}',
  },
  // utils/report/documents/ticket.ts
  'First step': 'Primo passo',
  '{status} for {open} of {all} recipients': '{status} per {open} su {all} destinatari',
  '{status} since {when} ({span})': '{status} dal {when} ({span})',
  '{status} since {when}': '{status} dal {when}',
  // utils/report/documents/tracking.ts
  Accepted: 'Accettato',
  'By server': 'Dal server',
  'Its answer': 'La sua risposta',
  Recipient: 'Destinatario',
  'Queue ID at the filter': 'ID di coda nel filtro',
  'The server above has taken the message, so it is for whoever runs it to say where it went: look for this time, recipient and answer in its log.':
    'Il server indicato sopra ha preso il messaggio: spetta quindi a chi lo gestisce dire dove è andato. Cercare quest’ora, questo destinatario e questa risposta nel suo log.',
  'Tracking information': 'Dati per la ricerca del messaggio',
};
