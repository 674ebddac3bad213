import type { Texts } from '../../texts';

export const causesConnection: Texts['causes/connection'] = {
  // connection.refused
  'Your mail server refused the connection': 'Seu servidor de e-mail recusou a conexão',
  'The computer at that address answered, but no mail program accepts connections on that port. Usually the mail service is stopped, listens elsewhere, or a firewall turns the filter away.':
    'O computador nesse endereço respondeu, mas nenhum programa de e-mail aceita conexões nessa porta. Em geral, o serviço de e-mail está parado ou escuta em outro lugar, ou um firewall barra o filtro.',
  'Start the mail service on your mail server and check that it listens on the port that the log names, usually 25.':
    'Inicie o serviço de e-mail no seu servidor de e-mail e verifique se ele escuta na porta que o log indica, normalmente a 25.',
  'Allow all of the filter’s addresses through the firewall in front of your mail server.':
    'Permita todos os endereços do filtro no firewall à frente do seu servidor de e-mail.',
  'Check under Settings > Delivery mail host that the host name and port are still those of your mail server.':
    'Verifique em Settings > Delivery mail host se o nome de host e a porta ainda são os do seu servidor de e-mail.',
  'A service of the filter itself does not answer': 'Um serviço do próprio filtro não responde',
  'The filter hands each message to a service on its own machine, and nothing answered there. Your mail server was not contacted.':
    'O filtro passa cada mensagem a um serviço na própria máquina, e nada respondeu ali. Seu servidor de e-mail não foi contatado.',
  'Send the lines of this log to SpamHero’s support: only they can mend it.':
    'Envie as linhas deste log ao suporte do SpamHero: só ele pode corrigir isso.',
  'Deliver the message again later, once the filter’s support says that the service runs.':
    'Entregue a mensagem de novo mais tarde, quando o suporte do filtro disser que o serviço funciona.',
  // connection.timed-out
  'Your mail server did not answer': 'Seu servidor de e-mail não respondeu',
  'The filter knocked at the address of your mail server and got no answer at all. The server is offline, or a firewall silently drops the filter’s connections.':
    'O filtro chamou o endereço do seu servidor de e-mail e não obteve resposta alguma. O servidor está fora do ar, ou um firewall descarta sem aviso as conexões do filtro.',
  'Allow all of the filter’s addresses through your firewall and at your provider, on the port that the log names, usually 25.':
    'Permita todos os endereços do filtro no seu firewall e no seu provedor, na porta que o log indica, normalmente a 25.',
  'Check that your mail server is switched on and online, and that its public address has not changed.':
    'Verifique se o seu servidor de e-mail está ligado e on-line, e se o endereço público dele não mudou.',
  'Check under Settings > Delivery mail host that the filter delivers to the right host.':
    'Verifique em Settings > Delivery mail host se o filtro entrega ao host correto.',
  // connection.unreachable
  'No network path leads to your mail server': 'Nenhum caminho de rede leva ao seu servidor de e-mail',
  'The filter has an address for your mail server, but the network says that nothing can be reached there. The address may be private or old, the line may be down, or a firewall rejects the filter.':
    'O filtro tem um endereço do seu servidor de e-mail, mas a rede diz que nada pode ser alcançado ali. O endereço pode ser privado ou antigo, a linha pode ter caído ou um firewall rejeita o filtro.',
  'Check that the address in the log is the public address of your mail server: 10.x, 172.16–31.x and 192.168.x work only inside your network.':
    'Verifique se o endereço no log é o endereço público do seu servidor de e-mail: 10.x, 172.16–31.x e 192.168.x só funcionam dentro da sua rede.',
  'Ask your internet provider whether the line or the routing to that address is disturbed.':
    'Pergunte ao seu provedor de internet se há falha na linha ou no roteamento para esse endereço.',
  // connection.lost
  'Your mail server hung up during delivery': 'Seu servidor de e-mail cortou a conexão durante a entrega',
  'The connection to your mail server was cut in the middle of the conversation, without a word why. A firewall, a mail-inspecting router or a crash of the mail program does this most often.':
    'A conexão com o seu servidor de e-mail foi cortada no meio do diálogo, sem explicação. Na maioria das vezes, a causa é um firewall, um roteador que inspeciona e-mails ou uma falha do programa de e-mail.',
  'Exempt the filter’s addresses from SMTP inspection, intrusion prevention and rate rules in your firewall.':
    'Isente os endereços do filtro da inspeção SMTP, da prevenção de intrusões e das regras de frequência do seu firewall.',
  'Look into the log of your mail server at that time for a crash, a time limit or a rule that closed the connection.':
    'Procure no log do seu servidor de e-mail, nesse horário, uma falha, um limite de tempo ou uma regra que fechou a conexão.',
  'Expect a second copy if the log says “message may be sent more than once”: your server may have kept the first.':
    'Conte com uma segunda cópia se o log disser “message may be sent more than once”: o seu servidor pode ter guardado a primeira.',
  'A service of the filter itself broke off': 'Um serviço do próprio filtro interrompeu a conexão',
  'The filter hands each message to a service on its own machine, which broke off. Your mail server was not contacted.':
    'O filtro passa cada mensagem a um serviço na própria máquina, que interrompeu a conexão. Seu servidor de e-mail não foi contatado.',
  // connection.reply-timed-out
  'Your mail server stopped answering': 'Seu servidor de e-mail parou de responder',
  'The connection was made, but then one side waited in vain for the other and hung up. Slow scanning, an overloaded server, or a firewall that holds packets back are the usual reasons.':
    'A conexão foi estabelecida, mas depois um lado esperou em vão pelo outro e cortou a conexão. As causas habituais são uma análise lenta, um servidor sobrecarregado ou um firewall que retém pacotes.',
  'Check the load of your mail server and of its virus and spam scanners at that time.':
    'Verifique a carga do seu servidor de e-mail e dos analisadores de vírus e spam dele nesse horário.',
  'Exempt the filter’s addresses from SMTP inspection in your firewall, and from greeting delays and second scans on your mail server.':
    'Isente os endereços do filtro da inspeção SMTP no seu firewall, e de atrasos na saudação e segundas análises no seu servidor de e-mail.',
  'Ask your network administrator to check the packet size (MTU) towards the filter if it stalls only with large messages.':
    'Peça ao seu administrador de rede que verifique o tamanho de pacote (MTU) na direção do filtro se só travar com mensagens grandes.',
  'A service of the filter itself stopped answering': 'Um serviço do próprio filtro parou de responder',
  'The filter hands each message to a service on its own machine, which stopped answering. Your mail server was not contacted.':
    'O filtro passa cada mensagem a um serviço na própria máquina, que parou de responder. Seu servidor de e-mail não foi contatado.',
  // connection.limit
  'Too many connections for your mail server': 'Conexões demais para o seu servidor de e-mail',
  'Your mail server allows one sender only so many connections at a time or in a row. All of your mail comes from the filter, so it reaches that limit sooner than anybody else.':
    'Seu servidor de e-mail permite a um remetente só um certo número de conexões ao mesmo tempo ou seguidas. Todos os seus e-mails chegam pelo filtro, por isso ele atinge esse limite antes de qualquer outro.',
  'Exempt the filter’s addresses from the connection limits of your mail server and firewall, or raise those limits.':
    'Isente os endereços do filtro dos limites de conexão do seu servidor de e-mail e firewall, ou aumente esses limites.',
  'Look for stuck or very slow deliveries on your mail server that keep connections open.':
    'Procure no seu servidor de e-mail entregas travadas ou muito lentas que mantêm conexões abertas.',
  'Wait for the next attempt: the filter tries again by itself.':
    'Aguarde a próxima tentativa: o filtro tenta de novo por conta própria.',
  'Raise MaxInboundConnectionPerSource on the receive connector that the filter uses.':
    'Aumente MaxInboundConnectionPerSource no conector de recebimento que o filtro usa.',
};
