import type { Texts } from '../../texts';

export const causesQueue: Texts['causes/queue'] = {
  // queue.suspended
  'Delivery to your server is paused after failures': 'Entrega a su servidor en pausa tras varios fallos',
  'Earlier attempts to reach your mail server failed, so the filter holds back all mail for it for a while. This time nobody was contacted, and the log does not repeat the reason.':
    'Los intentos anteriores de llegar a su servidor de correo fallaron, así que el filtro retiene un tiempo todo el correo para él. Esta vez no se contactó con nadie, y el registro no repite el motivo.',
  'Look at the earlier attempts in this log, or at other messages of the same hour, for the reason.':
    'Busque el motivo en los intentos anteriores de este registro, o en otros mensajes de la misma hora.',
  'Check that your mail server can be reached and takes mail from the filter’s addresses.':
    'Compruebe que su servidor de correo es accesible y acepta correo de las direcciones del filtro.',
  'Delivery to your server was paused after failures':
    'La entrega a su servidor estuvo en pausa tras varios fallos',
  'Earlier attempts to reach your mail server failed, so the filter kept back all mail for it. The log does not repeat the reason.':
    'Los intentos anteriores de llegar a su servidor de correo fallaron, así que el filtro retuvo todo el correo para él. El registro no repite el motivo.',
  // queue.expired
  'The filter gave up after days of trying': 'El filtro desistió tras días de intentos',
  'Every attempt failed for several days, so the filter stopped and told the sender. This log no longer shows why the attempts failed. The message itself is still kept.':
    'Todos los intentos fallaron durante varios días, así que el filtro lo dejó y avisó al remitente. Este registro ya no muestra por qué fallaron los intentos. El mensaje en sí todavía se conserva.',
  'Check that your mail server now takes other mail from the filter.':
    'Compruebe que su servidor de correo acepta ahora otro correo del filtro.',
  'Look at other messages of those days: their logs probably name the reason.':
    'Mire otros mensajes de esos días: es probable que sus registros indiquen el motivo.',
  'Re-queue this message in Quarantine+, which keeps it for 30 days, or deliver it to an alternate address.':
    'Vuelva a poner en cola este mensaje en Quarantine+, que lo conserva 30 días, o entréguelo a una dirección alternativa.',
};
