import type { Texts } from '../../texts';

export const interfaceExtension: Texts['interface/extension'] = {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': 'In una finestra privata non viene conservato nulla.',
  'The history does not answer: try again.': 'La cronologia non risponde: riprovare.',
  'The history is off: switch it on in the settings.':
    'La cronologia è disattivata: attivarla nelle impostazioni.',
  'There is no message to keep.': 'Non c’è alcun messaggio da conservare.',
  '{n} messages kept.': {
    many: '{n} messaggi conservati.',
    one: '{n} messaggio conservato.',
    other: '{n} messaggi conservati.',
  },
  '{n} kept.': { many: '{n} conservati.', one: '{n} conservato.', other: '{n} conservati.' },
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.':
    'Spiega perché un’email è bloccata, accanto alla riga di log che lo prova. Nulla lascia il browser.',
  'Yellowline: why mail is stuck': 'Yellowline: perché un messaggio è bloccato',
  'Go to the next undelivered message': 'Vai al messaggio non consegnato successivo',
  'Go to the undelivered message before': 'Vai al messaggio non consegnato precedente',
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.':
    'Scrivere ogni sito con il suo nome intero, come {example}: un * ne indica troppi.',
  'That is no address of a page. Copy it from the address bar, such as {example}.':
    'Non è l’indirizzo di una pagina. Copiarlo dalla barra degli indirizzi, come {example}.',
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.':
    'Si possono aggiungere solo siti con https:// perché ciò che passa per http:// può essere letto e modificato lungo il percorso.',
  'Yellowline runs on pages at https://, not at {scheme}.':
    'Yellowline è attivo su pagine con https://, non con {scheme}.',
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.':
    'Il browser non ha più spazio per la cronologia: gli ultimi messaggi non sono stati conservati. Quanto conservato prima è intatto. Liberare spazio su disco, o conservare la cronologia per meno giorni.',
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.':
    'Un’altra scheda o finestra tiene aperta la cronologia in una versione precedente. Nulla è perso: chiudere le altre schede di Yellowline, e si continua.',
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.':
    'La cronologia è stata scritta da una versione più recente di Yellowline. Resta com’è: aggiornare Yellowline per usarla.',
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.':
    'La cronologia è stata eliminata nel frattempo, e con essa ciò che era stato importato: altro non lo è stato.',
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.':
    'Il browser non riesce ad aprire la cronologia, quindi ora non viene conservato nulla. Ciò che è salvato non è stato toccato. Riavviare il browser; se non basta, eliminare la cronologia nelle impostazioni.',
};
