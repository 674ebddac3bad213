import type { Texts } from '../../texts';

export const reportMissing: Texts['report/missing'] = {
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.':
    'El relay se rindió tras días de intentos; este registro no contiene ningún fallo anterior de este mensaje, así que no se puede decir el motivo.',
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.':
    'Algo falló, y la lista no dice dónde: en el filtro o en el servidor al que entrega.',
  'Reply code {code} is an acceptance, yet the words refuse; the words were believed.':
    'El código de respuesta {code} es una aceptación, pero las palabras rechazan; se creyó a las palabras.',
  'The codes contradict each other: {final} is final, {short} is for now.':
    'Los códigos se contradicen: {final} es definitivo, {short} es por ahora.',
  'Its words fit no cause known here; the code {code} is {vendor}’s own for “{title}”.':
    'Sus palabras no encajan con ninguna causa conocida aquí; el código {code} es propio de {vendor} y significa «{title}».',
  'It gave no words; the code {code} is {vendor}’s own for “{title}”.':
    'La respuesta no traía palabras; el código {code} es propio de {vendor} y significa «{title}».',
  'Its words fit no cause known here; the code {code} is registered as “{title}”.':
    'Sus palabras no encajan con ninguna causa conocida aquí; el código {code} está registrado como «{title}».',
  'It gave no words; the code {code} is registered as “{title}”.':
    'La respuesta no traía palabras; el código {code} está registrado como «{title}».',
  'The words fit no cause known here, and no registry has the code {code}, so the reason cannot be told.':
    'Las palabras no encajan con ninguna causa conocida aquí, y ningún registro tiene el código {code}, así que no se puede decir el motivo.',
  'Reply code {code} is no answer to a delivery, so nothing can be told from it.':
    'El código de respuesta {code} no responde a una entrega, así que no se puede deducir nada de él.',
  'Reply code {code} is an acceptance, and its words fit no cause known here, so the reason cannot be told.':
    'El código de respuesta {code} es una aceptación, y sus palabras no encajan con ninguna causa conocida aquí, así que no se puede decir el motivo.',
  'Reply code {code} is an acceptance, and it says nothing more, so the reason cannot be told.':
    'El código de respuesta {code} es una aceptación, y no dice nada más, así que no se puede decir el motivo.',
  'Reply code {code} is a refusal for now, and its words fit no cause known here, so the reason cannot be told.':
    'El código de respuesta {code} es un rechazo por ahora, y sus palabras no encajan con ninguna causa conocida aquí, así que no se puede decir el motivo.',
  'Reply code {code} is a refusal for now, and it says nothing more, so the reason cannot be told.':
    'El código de respuesta {code} es un rechazo por ahora, y no dice nada más, así que no se puede decir el motivo.',
  'Reply code {code} is a final refusal, and its words fit no cause known here, so the reason cannot be told.':
    'El código de respuesta {code} es un rechazo definitivo, y sus palabras no encajan con ninguna causa conocida aquí, así que no se puede decir el motivo.',
  'Reply code {code} is a final refusal, and it says nothing more, so the reason cannot be told.':
    'El código de respuesta {code} es un rechazo definitivo, y no dice nada más, así que no se puede decir el motivo.',
  'There is no code, and the words fit no cause known here, so the reason cannot be told.':
    'No hay código, y las palabras no encajan con ninguna causa conocida aquí, así que no se puede decir el motivo.',
  'The record holds no reply, so the reason cannot be told.':
    'La línea no contiene ninguna respuesta, así que no se puede decir el motivo.',
};
