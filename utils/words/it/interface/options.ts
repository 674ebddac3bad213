import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
  // components/options/about.tsx
  About: 'Informazioni',
  'What’s new in {version}': 'Novità della versione {version}',
  'These notes are kept in English alone.': 'Queste note esistono solo in inglese.',
  // components/options/backup.tsx
  'History and settings': 'Cronologia e impostazioni',
  'Save all as a file': 'Salva tutto in un file',
  'Erase everything': 'Elimina tutto',
  'The history and all settings are erased for good. Only limits that you have set stay, such as keeping nothing, or reading no log by pointing. The browser frees the room on the disk when it next tidies up.':
    'La cronologia e tutte le impostazioni vengono eliminate per sempre. Restano solo i limiti che avete posto, come non conservare nulla o non leggere alcun log al passaggio del puntatore. Il browser libera lo spazio su disco alla prossima pulizia.',
  Erase: 'Elimina',
  'Read a saved file': 'Leggi un file salvato',
  // components/options/choices.tsx
  'Read a message’s log when I point at it':
    'Leggere il log di un messaggio quando lo si indica con il puntatore',
  'As a click on its Logs would, one at a time. Off: only logs that are open, or were, are explained.':
    'Come farebbe un clic su “Logs”, uno alla volta. Disattivato: vengono spiegati solo i log aperti, ora o in precedenza.',
  'Show the overview over the list': 'Mostrare la panoramica sopra l’elenco',
  'How many messages are not delivered, by who must act.':
    'Quanti messaggi non sono consegnati, secondo chi deve agire.',
  'Say the reason in the row': 'Indicare il motivo nella riga',
  'A small line under the subject of each message whose log was read.':
    'Una piccola riga sotto l’oggetto di ogni messaggio il cui log è stato letto.',
  'Replace addresses and names in copied reports': 'Sostituire indirizzi e nomi nei rapporti copiati',
  'jane@example.com becomes recipient-1@domain-1, the same throughout one report.':
    'jane@example.com diventa recipient-1@domain-1, allo stesso modo in tutto il rapporto.',
  'As the system has it': 'Come il sistema',
  Light: 'Chiaro',
  Dark: 'Scuro',
  'On the portal’s pages': 'Nelle pagine del portale',
  Everywhere: 'Ovunque',
  'Keep diagnosed messages': 'Conservare i messaggi diagnosticati',
  'In this browser alone, and nothing of private windows. Each message counts from when it was seen last.':
    'Solo in questo browser, e nulla delle finestre private. Per ogni messaggio conta l’ultima volta che è stato visto.',
  'Logs that name no time zone are on': 'Fuso orario dei log che non ne indicano uno',
  'Most relays write their local time, without saying which.':
    'La maggior parte dei relay scrive la propria ora locale, senza dire quale.',
  Colours: 'Colori',
  'Pages of the portal that are open take this when they are loaded again.':
    'Le pagine aperte del portale lo adottano al prossimo caricamento.',
  Language: 'Lingua',
  'As the browser has it': 'Come il browser',
  'Language of texts for others': 'Lingua dei testi per altri',
  'Of what is copied, mailed or saved: who gets it may read another one than you.':
    'Di ciò che viene copiato, inviato o salvato: chi lo riceve può leggere un’altra lingua.',
  'The same': 'La stessa',
  'Off: nothing is kept': 'Disattivato: non viene conservato nulla',
  '30 days, as long as the portal': '30 giorni, come il portale',
  'the clock of this computer': 'l’orologio di questo computer',
  // components/options/kept.tsx
  'Kept messages, by where they are from': 'Messaggi conservati, secondo la provenienza',
  'Erase what is kept of {name}': 'Elimina ciò che è conservato di {name}',
  'These messages are erased for good.': 'Questi messaggi vengono eliminati per sempre.',
  'Erase them': 'Eliminali',
  'Erase these': 'Elimina questi',
  'Erase these: what is kept of {name}': 'Elimina questi: ciò che è conservato di {name}',
  // components/options/options.tsx
  'Yellowline settings': 'Impostazioni di Yellowline',
  'Your organisation has set some of this for this computer: it cannot be changed here.':
    'La vostra organizzazione ha fissato alcune impostazioni per questo computer: qui non si possono cambiare.',
  // components/options/settings-alone.tsx
  'Settings alone': 'Solo le impostazioni',
  '“Read a saved file” takes such a file, too. Sites are not in it: each computer asks for them.':
    '“Leggi un file salvato” accetta anche un file di questo tipo. I siti non sono inclusi: li chiede ogni computer.',
  'Save the settings': 'Salva le impostazioni',
  'Reset the settings': 'Ripristina le impostazioni',
  Undo: 'Annulla',
  // components/options/shortcuts.tsx
  Keys: 'Scorciatoie da tastiera',
  'no keys': 'nessuna scorciatoia',
  'Change the keys': 'Cambia le scorciatoie',
  // components/options/sites.tsx
  Sites: 'Siti',
  always: 'sempre',
  'from your organisation': 'dalla vostra organizzazione',
  Allow: 'Consenti',
  'Allow {host}': 'Consenti {host}',
  Remove: 'Rimuovi',
  'Remove {host}': 'Rimuovi {host}',
  'What becomes of them?': 'Che ne sarà?',
  'Remove, and keep them': 'Rimuovi, e conservali',
  'Remove, and erase them': 'Rimuovi, ed eliminali',
  Cancel: 'Annulla',
  'Address of another Quarantine+ portal, such as your provider’s':
    'Indirizzo di un altro portale Quarantine+, come quello del vostro provider',
  Add: 'Aggiungi',
  // components/options/sure.tsx
  'Keep{#not_erase}': 'Conserva',
};
