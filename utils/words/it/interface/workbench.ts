import type { Texts } from '../../texts';

export const interfaceWorkbench: Texts['interface/workbench'] = {
  // components/workbench/case-panel.tsx
  'Being made…': 'In preparazione…',
  'Case file': 'Fascicolo',
  'One page without script that opens anywhere, prints on A4, and is read here again. Inside:':
    'Una sola pagina senza script, che si apre ovunque, si stampa in A4 e si rilegge qui. Contiene:',
  'Addresses and names replaced, the same throughout':
    'Indirizzi e nomi sostituiti, ovunque allo stesso modo',
  'All addresses and names as they are': 'Tutti gli indirizzi e i nomi così come sono',
  'Save the case file': 'Salva il fascicolo',
  // components/workbench/cause-table.tsx
  Causes: 'Cause',
  'Table of causes': 'Tabella delle cause',
  // components/workbench/chart/time-chart.tsx
  'Draw over a stretch of time to list its messages.':
    'Trascinare il puntatore su un periodo per elencarne i messaggi.',
  'Chosen: {time}': 'Scelto: {time}',
  // components/workbench/chart/time-table.tsx
  'As a table': 'Come tabella',
  'Table of the chart over time': 'Tabella del grafico nel tempo',
  'From{#time}': 'Dal',
  // components/workbench/comparison.tsx
  'What has changed': 'Che cosa è cambiato',
  Compare: 'Confronta',
  'choose …': 'scegliere…',
  // components/workbench/customer-table.tsx
  'By recipients’ domain': 'Per dominio dei destinatari',
  'Table of the recipients’ domains': 'Tabella dei domini dei destinatari',
  '{n} more are not shown: those with the least trouble.': {
    many: 'Altri {n} non sono mostrati: quelli con meno problemi.',
    one: '{n} altro non è mostrato: quello con meno problemi.',
    other: 'Altri {n} non sono mostrati: quelli con meno problemi.',
  },
  Domain: 'Dominio',
  Mostly: 'Soprattutto',
  'Median delay': 'Ritardo mediano',
  // components/workbench/drop-field.tsx
  'Logs to read': 'Log da leggere',
  'Choose files': 'Scegli file',
  'Choose a folder': 'Scegli una cartella',
  'Paste text': 'Incolla testo',
  'Drop logs here, or choose them.': 'Trascinare qui dei log, o sceglierli.',
  'Mail logs, bounce messages (.eml), exports of message traces (.csv, .json), also packed as .gz or .zip, of any size.':
    'Log di posta, notifiche di mancato recapito (.eml), esportazioni di tracce dei messaggi (.csv, .json), anche compressi come .gz o .zip, di qualsiasi dimensione.',
  'You then see what became of the mail over time, which causes struck and who can end them, and every message with its attempts and the line that proves it.':
    'Si vede poi che cosa ne è stato dei messaggi nel tempo, quali cause hanno colpito e chi può porvi fine, e ogni messaggio con i suoi tentativi e la riga che lo prova.',
  'Try with a sample log': 'Prova con un log di esempio',
  'Log text': 'Testo del log',
  'Read{#button}': 'Leggi',
  // components/workbench/empty-history.tsx
  'How the history fills': 'Come si riempie la cronologia',
  'Messages are kept here when the portal shows why they are stuck, or when you ask for it in the popup or beside a list of logs. Then you find them again by recipient, sender, cause or server, also after the portal has forgotten them.':
    'I messaggi sono conservati qui quando il portale mostra perché sono bloccati, o quando lo si chiede nella finestra dell’estensione o accanto a un elenco di log. Si ritrovano poi per destinatario, mittente, causa o server, anche quando il portale li ha dimenticati.',
  'To see how such a list looks:': 'Per vedere l’aspetto di un tale elenco:',
  // components/workbench/incident-list.tsx
  'Show {n} more': { many: 'Mostra altri {n}', one: 'Mostra {n} altro', other: 'Mostra altri {n}' },
  '{n} more that are open struck fewer messages, and are not listed.': {
    many: 'Altri {n} incidenti aperti hanno colpito meno messaggi, e non sono elencati.',
    one: '{n} altro incidente aperto ha colpito meno messaggi, e non è elencato.',
    other: 'Altri {n} incidenti aperti hanno colpito meno messaggi, e non sono elencati.',
  },
  // components/workbench/list/filter-bar.tsx
  'Messages to list': 'Messaggi da elencare',
  'Clear filters': 'Rimuovi i filtri',
  Search: 'Cerca',
  'Address, queue id, server, cause': 'Indirizzo, ID di coda, server, causa',
  'Recipient’s domain': 'Dominio del destinatario',
  'Sender’s domain': 'Dominio del mittente',
  'More filters': 'Altri filtri',
  Until: 'Fino a',
  // components/workbench/list/filter-fields.tsx
  'All{#choices}': 'Tutti',
  // components/workbench/list/list-tools.tsx
  'Being written…': 'Scrittura…',
  'It could not be written: try again.': 'La scrittura non è riuscita: riprovare.',
  'Save as': 'Salva come',
  // components/workbench/message-page.tsx
  '{n} more recipients, not shown here.': {
    many: 'Altri {n} destinatari, non mostrati qui.',
    one: '{n} altro destinatario, non mostrato qui.',
    other: 'Altri {n} destinatari, non mostrati qui.',
  },
  '{n} earlier attempts are not shown.': {
    many: '{n} tentativi precedenti non sono mostrati.',
    one: '{n} tentativo precedente non è mostrato.',
    other: '{n} tentativi precedenti non sono mostrati.',
  },
  'at {server}': 'su {server}',
  // components/workbench/period-bar.tsx
  Period: 'Periodo',
  'All{#time}': 'Tutto il periodo',
  // components/workbench/reading-bar.tsx
  'Reading {files}': 'Lettura di {files}',
  'Follow as it grows': 'Segui le nuove righe',
  // components/workbench/workbench.tsx
  Logs: 'Log',
  'Skip to the messages': 'Vai ai messaggi',
  'Yellowline workbench': 'Banco di lavoro di Yellowline',
  'What is shown': 'Che cosa viene mostrato',
  'Everything is read in this window. Nothing is sent.':
    'Tutto viene letto in questa finestra. Nulla viene inviato.',
};
