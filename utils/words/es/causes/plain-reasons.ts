import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'El servidor de correo no pudo asegurarse de que el correo procede de quien figura como remitente.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'El servidor de correo no dejó pasar al filtro, que comprueba el correo antes de que le llegue a usted.',
  'The mail server had too many other connections to take it.':
    'El servidor de correo tenía ya demasiadas conexiones para aceptarlo.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'No se pudo contactar con el servidor de correo, o este cortó la conexión durante la entrega.',
  'The mail server does not take mail from a new sender at the first try.':
    'El servidor de correo no acepta al primer intento el correo de un remitente nuevo.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'El servidor de correo solo acepta cierta cantidad de correo a la vez del filtro, que comprueba el correo antes de que le llegue a usted.',
  'No name server could say where mail for this address goes.':
    'No se pudo averiguar adónde debe ir el correo de esta dirección.',
  'The mail is of a newer kind than the mail server can handle.':
    'El correo es de un tipo más reciente del que admite el servidor de correo.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'El servidor de correo y el filtro, que comprueba el correo antes de que le llegue a usted, no se entendieron.',
  'The mail server did not take mail for some time.':
    'El servidor de correo no aceptó correo durante un tiempo.',
  'The address that it was sent to is not written as an address must be.':
    'La dirección a la que se envió no está escrita como debe estarlo una dirección.',
  'The mail server is not set up to take mail for this address.':
    'El servidor de correo no está configurado para aceptar correo para esta dirección.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'El servidor de correo no está configurado para aceptar correo del filtro, que comprueba el correo antes de que le llegue a usted.',
  'The mail was sent round in circles between mail servers.':
    'El correo dio vueltas en círculo entre servidores de correo.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'No se pudo establecer una conexión cifrada con el servidor de correo, y no se permitía ninguna otra.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'El filtro, que comprueba el correo antes de que le llegue a usted, tiene un fallo propio.',
};
