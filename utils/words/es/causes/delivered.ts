import type { Texts } from '../../texts';

export const causesDelivered: Texts['causes/delivered'] = {
  // delivered
  'Your mail server accepted the message': 'Su servidor de correo aceptó el mensaje',
  'The message left the filter and your mail server took charge of it. If it cannot be found, its trail goes on there.':
    'El mensaje salió del filtro y su servidor de correo se hizo cargo de él. Si no se encuentra, su rastro sigue allí.',
  'Look in the junk folder, the other folders and the forwarding rules of the mailbox if the message is missing.':
    'Mire en la carpeta de correo no deseado, en las demás carpetas y en las reglas de reenvío del buzón si falta el mensaje.',
  'Give your mail server’s admin the answer that is quoted here: it is the tracking information for a search.':
    'Dé al administrador de su servidor de correo la respuesta que se cita aquí: son los datos de seguimiento para buscarlo.',
};
