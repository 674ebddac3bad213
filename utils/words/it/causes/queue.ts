import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'La consegna al vostro server è sospesa dopo errori',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'I tentativi precedenti di raggiungere il vostro server di posta sono falliti, e il filtro trattiene per un po’ tutti i messaggi a esso destinati. Questa volta nessuno è stato contattato, e il log non ripete il motivo.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Cercare il motivo nei tentativi precedenti in questo log, o in altri messaggi della stessa ora.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Controllare che il vostro server di posta sia raggiungibile e accetti messaggi dagli indirizzi del filtro.',
  'Delivery to your server was paused after failures':
    'La consegna al vostro server è stata sospesa dopo errori',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'I tentativi precedenti di raggiungere il vostro server di posta sono falliti, e il filtro ha trattenuto tutti i messaggi a esso destinati. Il log non ripete il motivo.',
  // queue.expired
  'The filter gave up after days of trying': 'Il filtro ha rinunciato dopo giorni di tentativi',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Per diversi giorni ogni tentativo è fallito: il filtro ha quindi smesso e ha avvisato il mittente. Questo log non mostra più perché i tentativi sono falliti. Il messaggio stesso è ancora conservato.',
  'Check that your mail server now takes other mail from the filter.':
    'Controllare che il vostro server di posta ora accetti altri messaggi dal filtro.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Guardare altri messaggi di quei giorni: i loro log indicano probabilmente il motivo.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Rimettere in coda questo messaggio in Quarantine+, che lo conserva per 30 giorni, o consegnarlo a un indirizzo alternativo.',
};
