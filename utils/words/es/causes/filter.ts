import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': 'SpamHero retiene el mensaje para una segunda revisión',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'El filtro apartó este mensaje para comprobarlo otra vez más tarde, casi siempre al cabo de unas dos horas, cuando se sabe más del spam nuevo. Aún no se ha consultado a su servidor de correo.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Espere: el filtro lo comprueba otra vez y luego lo entrega por sí solo.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Cambie el filtro profundo, el filtro personalizado o la política geográfica que lo retuvo si le ocurre a correo que desea recibir.',
  'SpamHero held the message for a second look': 'SpamHero retuvo el mensaje para una segunda revisión',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'El filtro apartó este mensaje para comprobarlo otra vez más tarde y no lo entregó. No se consultó a su servidor de correo.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Entrega en pausa: no hay Delivery mail host configurado',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'El Delivery mail host del dominio se quitó de la configuración del filtro, y eso pone la entrega en pausa. Los mensajes esperan hasta cinco días sin aviso de error al remitente.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Vuelva a indicar el nombre de host de su servidor de correo en Settings > Delivery mail host cuando el correo pueda circular.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Espere después: el filtro entrega por sí solo lo que está pendiente.',
  'Delivery was paused: no delivery mail host was set':
    'La entrega estaba en pausa: no había Delivery mail host configurado',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'El Delivery mail host del dominio se quitó de la configuración del filtro, y eso pone la entrega en pausa hasta que se configure de nuevo.',
};
