import type { Texts } from '../../texts';

export const causesUnknown: Texts['causes/unknown'] = {
  // unknown.rejected
  'Refused for good, and the answer gives no clear reason':
    'Rechazado definitivamente, y la respuesta no da un motivo claro',
  'The message was refused for good. The answer names no reason that can be told from its words or codes, so only the logs of the server that answered can say more.':
    'El mensaje se rechazó definitivamente. La respuesta no da ningún motivo reconocible por sus palabras o códigos, así que solo los registros del servidor que respondió pueden decir más.',
  'Look up this time and recipient in the log of your mail server: it says more than the answer does.':
    'Busque esta hora y este destinatario en el registro de su servidor de correo: dice más que la respuesta.',
  'Check that your mail server trusts the filter’s addresses, since a rule against unknown senders often answers like this.':
    'Compruebe que su servidor de correo confía en las direcciones del filtro: una regla contra remitentes desconocidos suele responder así.',
  // unknown.deferred
  'Put off, and the answer gives no clear reason': 'Aplazado, y la respuesta no da un motivo claro',
  'The message was not taken this time, and the filter tries again by itself. The answer names no reason that can be told from its words or codes.':
    'El mensaje no se aceptó esta vez, y el filtro lo intenta de nuevo por sí solo. La respuesta no da ningún motivo reconocible por sus palabras o códigos.',
  'Wait for the next attempt: many refusals of this kind are over within an hour.':
    'Espere al próximo intento: muchos rechazos de este tipo se resuelven en una hora.',
  'Look up this time and recipient in the log of your mail server if it goes on: it says more than the answer does.':
    'Busque esta hora y este destinatario en el registro de su servidor de correo si continúa: dice más que la respuesta.',
  'Check that your mail server trusts the filter’s addresses, so that its limits and checks for strangers do not apply.':
    'Compruebe que su servidor de correo confía en las direcciones del filtro, para que no se les apliquen los límites y comprobaciones para desconocidos.',
  'Not delivered, and the answer gives no clear reason': 'No entregado, y la respuesta no da un motivo claro',
  'The message was not taken, however often it was tried. The answer names no reason that can be told from its words or codes.':
    'El mensaje no se aceptó, por más veces que se intentó. La respuesta no da ningún motivo reconocible por sus palabras o códigos.',
};
