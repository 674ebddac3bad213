import type { Texts } from '../../texts';

export const causesProtocol: Texts['causes/protocol'] = {
  // protocol.syntax
  'Your mail server did not understand a command': 'Seu servidor de e-mail não entendeu um comando',
  'In the conversation between the filter and your mail server, your server did not recognise a command or one of its details. A firewall that rewrites mail traffic, or a feature that the server offers but lacks, is behind it most often.':
    'No diálogo entre o filtro e o seu servidor de e-mail, este não reconheceu um comando ou um dos detalhes dele. Na maioria das vezes, a causa é um firewall que reescreve o tráfego de e-mail, ou um recurso que o servidor oferece mas não tem.',
  'Turn off SMTP inspection in your firewall for the filter’s addresses: some rewrite commands so that the server cannot read them.':
    'Desative a inspeção SMTP no seu firewall para os endereços do filtro: algumas reescrevem comandos de modo que o servidor não consegue lê-los.',
  'Update your mail server, or turn off the feature that it offers and then refuses.':
    'Atualize o seu servidor de e-mail, ou desative o recurso que ele oferece e depois recusa.',
  'Send the lines of this log to SpamHero if your server’s own log shows a complete and correct command.':
    'Envie as linhas deste log ao SpamHero se o próprio log do seu servidor mostrar um comando completo e correto.',
  // protocol.sequence
  'The mail conversation got out of step': 'O diálogo de e-mail saiu de sincronia',
  'Your mail server says that commands came in the wrong order or too early. A firewall or proxy that alters mail traffic between the filter and your server is the usual reason.':
    'Seu servidor de e-mail diz que os comandos vieram na ordem errada ou cedo demais. A causa habitual é um firewall ou proxy que altera o tráfego de e-mail entre o filtro e o seu servidor.',
  'Turn off SMTP inspection and mail proxies in your firewall for the filter’s addresses.':
    'Desative a inspeção SMTP e os proxies de e-mail no seu firewall para os endereços do filtro.',
  'Exempt the filter’s addresses from greeting delays and early-talker checks on your mail server.':
    'Isente os endereços do filtro de atrasos na saudação e da detecção de emissores prematuros (early talkers) no seu servidor de e-mail.',
  'Send the lines of this log to SpamHero if nothing stands between the filter and your server.':
    'Envie as linhas deste log ao SpamHero se não houver nada entre o filtro e o seu servidor.',
  // protocol.abuse
  'Your mail server counts too many failures': 'Seu servidor de e-mail conta falhas demais',
  'Your mail server noticed many failed commands or unknown addresses from one sender and closed the door. It takes the filter, which brings everybody’s mail, for someone who guesses addresses.':
    'Seu servidor de e-mail notou muitos comandos com falha ou endereços desconhecidos de um mesmo remetente e barrou o acesso. Ele toma o filtro, que traz os e-mails de todos, por alguém que adivinha endereços.',
  'Exempt the filter’s addresses from the limits on errors and unknown recipients on your mail server and firewall.':
    'Isente os endereços do filtro dos limites de erros e de destinatários desconhecidos no seu servidor de e-mail e firewall.',
  'Upload the list of your valid addresses under Settings > Email Recipients, so that the filter refuses unknown ones by itself.':
    'Carregue a lista dos seus endereços válidos em Settings > Email Recipients, para que o próprio filtro recuse os desconhecidos.',
  'Wait for the next attempt: such a ban usually ends after minutes or hours.':
    'Aguarde a próxima tentativa: um banimento assim costuma terminar em minutos ou horas.',
  'Raise MaxProtocolErrors on the receive connector that the filter uses.':
    'Aumente MaxProtocolErrors no conector de recebimento que o filtro usa.',
  'Raise smtpd_hard_error_limit, or set it to fit the number of recipients in one delivery.':
    'Aumente smtpd_hard_error_limit, ou ajuste-o ao número de destinatários de uma entrega.',
};
