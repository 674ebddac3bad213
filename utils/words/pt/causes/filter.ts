import type { Texts } from '../../texts';

export const causesFilter: Texts['causes/filter'] = {
  // filter.deep-filtered
  'SpamHero holds the message for a second look': 'O SpamHero retém a mensagem para uma segunda verificação',
  'The filter set this message aside to check it again later, mostly after about two hours, when more is known about new spam. Your mail server has not been asked yet.':
    'O filtro separou esta mensagem para verificá-la de novo mais tarde, quase sempre após umas duas horas, quando se sabe mais sobre o spam novo. Seu servidor de e-mail ainda não foi consultado.',
  'Wait: the filter checks it again and then delivers it by itself.':
    'Aguarde: o filtro verifica a mensagem de novo e depois a entrega por conta própria.',
  'Change the deep filter, custom filter or geographic policy that held it if this happens to mail that you want.':
    'Altere o filtro profundo, o filtro personalizado ou a política geográfica que reteve a mensagem se isso ocorrer com e-mails desejados.',
  'SpamHero held the message for a second look': 'O SpamHero reteve a mensagem para uma segunda verificação',
  'The filter set this message aside to check it again later, and did not deliver it. Your mail server was not asked.':
    'O filtro separou esta mensagem para verificá-la de novo mais tarde e não a entregou. Seu servidor de e-mail não foi consultado.',
  // filter.delivery-paused
  'Delivery is paused: no delivery mail host is set':
    'Entrega em pausa: nenhum Delivery mail host está definido',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery. Messages wait for up to five days without a failure notice to the sender.':
    'O Delivery mail host do domínio foi removido das configurações do filtro, o que põe a entrega em pausa. As mensagens esperam até cinco dias sem aviso de falha ao remetente.',
  'Enter the host name of your mail server again under Settings > Delivery mail host when mail may flow.':
    'Informe de novo o nome de host do seu servidor de e-mail em Settings > Delivery mail host quando o e-mail puder circular.',
  'Wait after that: the filter delivers what is waiting by itself.':
    'Aguarde depois disso: o filtro entrega por conta própria o que está em espera.',
  'Delivery was paused: no delivery mail host was set':
    'A entrega estava em pausa: nenhum Delivery mail host estava definido',
  'The Delivery mail host of the domain was removed in the filter’s settings, which pauses delivery until it is set again.':
    'O Delivery mail host do domínio foi removido das configurações do filtro, o que põe a entrega em pausa até que ele seja definido de novo.',
};
