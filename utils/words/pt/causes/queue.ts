import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'Entrega ao seu servidor em pausa após falhas',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'As tentativas anteriores de alcançar o seu servidor de e-mail falharam, por isso o filtro retém por um tempo todos os e-mails para ele. Desta vez ninguém foi contatado, e o log não repete o motivo.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Procure o motivo nas tentativas anteriores deste log, ou em outras mensagens da mesma hora.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Verifique se o seu servidor de e-mail pode ser alcançado e aceita e-mails dos endereços do filtro.',
  'Delivery to your server was paused after failures': 'A entrega ao seu servidor ficou em pausa após falhas',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'As tentativas anteriores de alcançar o seu servidor de e-mail falharam, por isso o filtro reteve todos os e-mails para ele. O log não repete o motivo.',
  // queue.expired
  'The filter gave up after days of trying': 'O filtro desistiu após dias de tentativas',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Todas as tentativas falharam durante vários dias, por isso o filtro parou e avisou o remetente. Este log já não mostra por que as tentativas falharam. A mensagem em si ainda está guardada.',
  'Check that your mail server now takes other mail from the filter.':
    'Verifique se o seu servidor de e-mail agora aceita outros e-mails do filtro.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Consulte outras mensagens desses dias: os logs delas provavelmente indicam o motivo.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Recoloque esta mensagem na fila no Quarantine+, que a guarda por 30 dias, ou entregue-a em um endereço alternativo.',
};
