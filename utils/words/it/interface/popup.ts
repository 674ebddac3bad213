import type { Texts } from '../../texts';

export const interfacePopup: Texts['interface/popup'] = {
  // components/popup/followed-row.tsx
  'The row that is pointed at': 'La riga indicata dal puntatore',
  'Previous problem': 'Problema precedente',
  'Next problem': 'Problema successivo',
  'Point at a row of Quarantine+: what its log says stands here, and stays.':
    'Indicare una riga di Quarantine+: ciò che dice il suo log compare qui, e vi resta.',
  // components/popup/log-field.tsx
  'Log text or reply of a mail server': 'Testo di un log o risposta di un server di posta',
  'Try an example': 'Prova un esempio',
  Clear: 'Svuota',
  'The field shows only the start of this text. The rest is read all the same.':
    'Il campo mostra solo l’inizio di questo testo. Il resto viene letto comunque.',
  // components/popup/news-line.tsx
  'Updated to {version}.': 'Aggiornato alla versione {version}.',
  'What’s new': 'Novità',
  // components/popup/page-status.tsx
  'This page': 'Questa pagina',
  'Use Yellowline on this site': 'Usa Yellowline su questo sito',
  'Reload the page': 'Ricarica la pagina',
  // components/popup/pasted-result.tsx
  'Why they are not delivered': 'Perché non sono consegnati',
  'Open in the workbench': 'Apri nel banco di lavoro',
  'And {n} more, not shown.': {
    many: 'E altri {n}, non mostrati.',
    one: 'E {n} altro, non mostrato.',
    other: 'E altri {n}, non mostrati.',
  },
  'Earlier attempts: {number}': 'Tentativi precedenti: {number}',
  '{n} older ones, not shown': {
    many: '{n} meno recenti, non mostrati',
    one: '{n} meno recente, non mostrato',
    other: '{n} meno recenti, non mostrati',
  },
  // components/popup/popup.tsx
  'Reading…': 'Lettura…',
  'The text is read in this window. Nothing is sent, and nothing kept unless you ask.':
    'Il testo viene letto in questa finestra. Nulla viene inviato, e nulla conservato se non lo si chiede.',
  'Open the workbench': 'Apri il banco di lavoro',
  'Keep it beside the page': 'Tieni accanto alla pagina',
};
