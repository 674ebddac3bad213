import type { Texts } from '../../texts';

export const interfaceOptions: Texts['interface/options'] = {
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
    'jane@example.com diventa recipient-1@domain-1, allo stesso modo in tutto un rapporto.',
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
  '{n} days': { many: '{n} giorni', one: '{n} giorno', other: '{n} giorni' },
  'the clock of this computer': 'l’orologio di questo computer',
};
