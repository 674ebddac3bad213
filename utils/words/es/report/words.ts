import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label}: {what}',
  '“{words}”': '“{words}”',
  '{before} and {next}': '{before} y {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before}; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Nadie tiene que actuar.',
  'Nobody has to act: it is tried again by itself.':
    'Nadie tiene que actuar: se vuelve a intentar automáticamente.',
  'You must act: have the message sent once more.':
    'Debe actuar usted: pida que se envíe el mensaje otra vez.',
  'You must act: re-queue the message.': 'Debe actuar usted: vuelva a poner el mensaje en cola.',
  'You must act first, then {actor}.': 'Debe actuar usted primero, y después {actor}.',
  '{actor} can tell why.': '{actor} puede decir por qué.',
  '{actor} must act.': '{actor} debe actuar.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'El administrador de su servidor de correo',
  'Your network or DNS admin': 'Su administrador de red o DNS',
  'The mailbox’s owner': 'El titular del buzón',
  'The sender': 'El remitente',
  'SpamHero support': 'El soporte de SpamHero',
  Nobody: 'Nadie',
  'your mail server’s admin': 'el administrador de su servidor de correo',
  'your network or DNS admin': 'su administrador de red o DNS',
  'the mailbox’s owner': 'el titular del buzón',
  'the sender': 'el remitente',
  'SpamHero support{#inside}': 'el soporte de SpamHero',
  nobody: 'nadie',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'El filtro no contactó esta vez con su servidor; las palabras son de un intento anterior.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Pero dura ya más de cuatro horas, más de lo habitual.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'El registro no da aquí ningún motivo; este es del último intento fallido.',
  'The words come from another server; {server} only passed them on.':
    'Las palabras vienen de otro servidor; {server} solo las transmitió.',
  'The words come from another server; the one that answered only passed them on.':
    'Las palabras vienen de otro servidor; el que respondió solo las transmitió.',
  'This is the likely reason; the words do not prove it.':
    'Este es el motivo probable; las palabras no lo demuestran.',
  'This is only a possible reason; the words allow others.':
    'Este es solo un motivo posible; las palabras admiten otros.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'La respuesta ({code}) es definitiva según sus palabras, pero el filtro lo sigue intentando.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'La conexión se cortó después de enviar todo el mensaje, así que puede llegar más de una vez.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'cuando eso esté resuelto',
  'if it cannot wait': 'si no puede esperar',
  'if you know that it is good': 'si sabe que es bueno',
  'if it was meant for another address': 'si era para otra dirección',
  'if it is needed at once': 'si se necesita de inmediato',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'Cómo intentar ya la entrega de toda la cola',
  'Re-queue the message': 'Volver a poner el mensaje en cola',
  'at the message’s row': 'en la fila del mensaje',
  'How to re-queue the message': 'Cómo volver a poner el mensaje en cola',
  'Deliver now': 'Entregar ahora',
  'at the message’s row > Deliver': 'en la fila del mensaje > Deliver',
  'How to deliver it now': 'Cómo entregarlo ahora',
  'Deliver to an alternate address': 'Entregar a una dirección alternativa',
  'How to deliver it to an alternate address': 'Cómo entregarlo a una dirección alternativa',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'El filtro ya ha desistido ({day}).',
  'It is not tried again by itself.': 'No se vuelve a intentar automáticamente.',
  'Not tried again by itself.': 'Sin nuevo intento automático.',
  'It is not tried any more.': 'Ya no se intenta más.',
  'Not tried any more.': 'Sin más intentos.',
  'Not lost: the filter tries again by itself, for about five days.':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo, unos cinco días.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'No se ha perdido: estaba previsto un nuevo intento el {when}. Abra otra vez los registros para verlo. El filtro continúa hasta aproximadamente el {end}.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo, la próxima vez hacia {next} y hasta aproximadamente el {end} (estimado por los intervalos de este registro).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo, la próxima vez hacia {next} y hasta aproximadamente el {end} (estimado).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo, unos cinco días.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo hasta aproximadamente el {end}.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'No se ha perdido: el filtro lo intenta de nuevo por sí solo, la próxima vez hacia {next} y hasta aproximadamente el {end} (estimado).',
  'The filter kept the message until about {day}.':
    'El filtro conservó el mensaje hasta aproximadamente el {day}.',
  'The filter keeps the message until about {day}.':
    'El filtro conserva el mensaje hasta aproximadamente el {day}.',
  'The filter keeps the message for 30 days.': 'El filtro conserva el mensaje 30 días.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'En {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Aquí no hay nada que se pueda leer como anotación de entrega.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Abra los Logs de un mensaje en Quarantine+ y copie todo el registro, con las líneas que dicen status=.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'O pegue solo lo que respondió el servidor de correo, como “452 4.2.2 Mailbox is full”.',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Pegue solo lo que respondió el servidor de correo, como “452 4.2.2 Mailbox is full”.',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Pegue el aviso que volvió al remitente, con las palabras del servidor que rechazó el mensaje.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Pegue lo que escribe “postqueue -p”, “mailq” o “Get-Queue | Format-List”: contiene los motivos.',
  'It is no text: it holds binary data.': 'No es texto: contiene datos binarios.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      many: 'Contiene {n} líneas de Postfix ({daemons}) sobre correo que entró o espera, y ninguna sobre su entrega: esas tienen “status=”.',
      one: 'Contiene {n} línea de Postfix ({daemons}) sobre correo que entró o espera, y ninguna sobre su entrega: esas tienen “status=”.',
      other:
        'Contiene {n} líneas de Postfix ({daemons}) sobre correo que entró o espera, y ninguna sobre su entrega: esas tienen “status=”.',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Contiene los recuentos de una cola: cuántos mensajes esperan, pero no por qué.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'Son cabeceras de correo: muestran un camino, no un rechazo. Pegue el rebote o el registro.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Parece JSON, sin ningún evento de entrega conocido aquí.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Parece una tabla con las columnas {columns}: ninguna indica un destinatario y un resultado.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    many: 'Contiene {n} líneas de un registro, ninguna de las cuales indica a la vez un destinatario y qué fue del correo.',
    one: 'Contiene una línea de un registro, que no indica a la vez un destinatario y qué fue del correo.',
    other:
      'Contiene {n} líneas de un registro, ninguna de las cuales indica a la vez un destinatario y qué fue del correo.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Contiene el registro de {programs} y otros: ninguna línea indica un destinatario y qué fue del correo.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Contiene el registro de {programs}: ninguna línea indica un destinatario y qué fue del correo.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Parece una carta: sin un código de respuesta como 550, o una línea de un programa de correo, no se puede deducir nada.',
  // utils/report/words/status-words.ts
  Delivered: 'Entregado',
  Waiting: 'En espera',
  Failed: 'Fallido',
  'Given up after retries': 'Intentos agotados',
  'Would be accepted': 'Se aceptaría',
  'Would be refused': 'Se rechazaría',
  Unclear: 'No está claro',
  'Accepted, then kept back': 'Aceptado y después retenido',
  'Was waiting': 'Estaba en espera',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Busque esta hora y este destinatario en el registro de su servidor de correo: dice más que esta línea.',
  'Refused, for a reason that cannot be read': 'Rechazado por un motivo que no se puede leer',
  'The message was refused for good. The log does not say why in words that are known here.':
    'El mensaje se rechazó definitivamente. El registro no dice por qué con palabras conocidas aquí.',
  'Put off, for a reason that cannot be read': 'Aplazado por un motivo que no se puede leer',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'El mensaje aún no se pudo entregar. El registro no dice por qué con palabras conocidas aquí.',
  'The log does not say what happened': 'El registro no dice qué ocurrió',
  'This record gives no reason that can be read.': 'Esta anotación no da ningún motivo que se pueda leer.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Para que no vuelva a ocurrir',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Pida al remitente que envíe el mensaje otra vez, porque ya no se conserva.',
  'Re-queue the message.': 'Vuelva a poner el mensaje en cola.',
  'Re-queue the message once that is mended.': 'Vuelva a poner el mensaje en cola cuando eso esté resuelto.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'No hay nada que hacer. Si falta el correo, pregunte al administrador de su servidor de correo.',
  'Wait: the filter tries again by itself.': 'Espere: el filtro lo intenta de nuevo por sí solo.',
  'Do not release it until its content is clear.': 'No lo libere hasta que se sepa con certeza qué contiene.',
  // utils/report/words/times.ts
  '{span} ago': 'hace {span}',
  'less than a minute ago': 'hace menos de un minuto',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} de mensajes de esta página no se han entregado',
    one: '{n} mensaje de esta página no se ha entregado',
    other: '{n} mensajes de esta página no se han entregado',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    many: '{n} de mensajes que nadie ha intentado entregar todavía',
    one: '{n} mensaje que nadie ha intentado entregar todavía',
    other: '{n} mensajes que nadie ha intentado entregar todavía',
  },
  'Message {id} from {sender}': 'Mensaje {id} de {sender}',
  'Message {id}': 'Mensaje {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'En el filtro profundo: el filtro lo retiene desde {when} y aún no ha intentado entregarlo.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'En el filtro profundo: el filtro lo retiene y aún no ha intentado entregarlo.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Nadie tiene que actuar: el filtro lo comprueba otra vez por sí solo, por lo general en unas dos horas.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Abra otra vez los registros, porque ese tiempo ha pasado. “Deliver”, en su fila, lo libera de inmediato.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Espere, o pulse “Deliver” en su fila: eso lo libera de inmediato.',
  'Queued since {when}: not tried yet.': 'En cola desde {when}: aún no se ha hecho ningún intento.',
  'Queued: not tried yet.': 'En cola: aún no se ha hecho ningún intento.',
  'Nobody has to act: the filter tries it by itself.':
    'Nadie tiene que actuar: el filtro lo intenta por sí solo.',
  'Open the logs again: an attempt was due by now.':
    'Abra otra vez los registros: ya debería haberse intentado.',
  'Wait: it usually goes out in less than a minute.': 'Espere: por lo general sale en menos de un minuto.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'En el filtro desde {when}: este registro no indica ningún intento de entregarlo.',
  'With the filter: this log tells of no attempt to deliver it.':
    'En el filtro: este registro no indica ningún intento de entregarlo.',
  'Nobody has to act yet.': 'Nadie tiene que actuar todavía.',
  'Open the logs again to see what becomes of it.': 'Abra otra vez los registros para ver qué ocurre con él.',
};
