import type { Texts } from '../../texts';

export const causesServer: Texts['causes/server'] = {
  // server.unavailable
  'Your mail server is not taking mail right now': 'Seu servidor de e-mail não aceita e-mails neste momento',
  'Your mail server answered, but said that its mail service is closed for the moment: it is restarting or under maintenance, or a part behind it is down.':
    'Seu servidor de e-mail respondeu, mas disse que o serviço de e-mail não está disponível no momento: está reiniciando ou em manutenção, ou uma parte atrás dele está fora do ar.',
  'Check that the mail services on your server are running, and start those that are not.':
    'Verifique se os serviços de e-mail do seu servidor estão em execução e inicie os que não estiverem.',
  'Find out whether maintenance is under way, and when it ends.':
    'Descubra se há manutenção em andamento e quando termina.',
  'Wait for the next attempt if this is new: a restart takes only minutes, and the filter tries again by itself.':
    'Aguarde a próxima tentativa se isto for recente: um reinício leva só alguns minutos, e o filtro tenta de novo por conta própria.',
  'Your mail server was not taking mail': 'Seu servidor de e-mail não aceitava e-mails',
  'Your mail server answered, but said that its mail service was closed: it was restarting or under maintenance, or a part behind it was down.':
    'Seu servidor de e-mail respondeu, mas disse que o serviço de e-mail não estava disponível: estava reiniciando ou em manutenção, ou uma parte atrás dele estava fora do ar.',
  // server.storage-full
  'Your mail server is out of space or resources': 'Seu servidor de e-mail está sem espaço ou recursos',
  'Your mail server has too little free disk space or memory and protects itself by taking no more mail. This concerns the whole server, not one mailbox.':
    'Seu servidor de e-mail tem muito pouco espaço livre em disco ou memória e se protege não aceitando mais e-mails. Isso afeta o servidor todo, não uma só caixa de correio.',
  'Free disk space on the drive that holds the mail queue and logs, or enlarge it.':
    'Libere espaço na unidade que contém a fila de e-mails e os logs, ou aumente-a.',
  'Check the free memory as well if the disk has room.':
    'Verifique também a memória livre se houver espaço no disco.',
  'Watch a few messages arrive, and only then have the filter retry the rest.':
    'Veja algumas mensagens chegarem e só então faça o filtro tentar de novo as demais.',
  // server.overloaded
  'Your mail server is too busy': 'Seu servidor de e-mail está ocupado demais',
  'Your mail server has more to do than it can handle and puts mail off until it has caught up. A passing peak clears by itself; a lasting one needs more memory, processes or fewer tasks.':
    'Seu servidor de e-mail tem mais trabalho do que consegue atender e adia e-mails até se recuperar. Um pico passageiro se resolve sozinho; um duradouro exige mais memória, mais processos ou menos tarefas.',
  'Check processor load, memory and the length of the mail queue on your server if it lasts for more than an hour.':
    'Verifique a carga do processador, a memória e o tamanho da fila de e-mails do seu servidor se durar mais de uma hora.',
  'Exempt mail from the filter’s addresses from a second spam scan: this often halves the load.':
    'Isente e-mails dos endereços do filtro de uma segunda análise de spam: isso muitas vezes reduz a carga à metade.',
  'Your mail server was too busy': 'Seu servidor de e-mail estava ocupado demais',
  'Your mail server had more to do than it could handle and took no mail meanwhile. A lasting peak needs more memory, processes or fewer tasks.':
    'Seu servidor de e-mail tinha mais trabalho do que conseguia atender e, enquanto isso, não aceitou e-mails. Um pico duradouro exige mais memória, mais processos ou menos tarefas.',
  'Check processor load, memory and the length of the mail queue on your server.':
    'Verifique a carga do processador, a memória e o tamanho da fila de e-mails do seu servidor.',
  // server.internal-error
  'Your mail server has an internal fault': 'Seu servidor de e-mail tem uma falha interna',
  'Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.':
    'Seu servidor de e-mail teve uma falha própria enquanto tratava a mensagem: um diretório ou banco de dados não respondeu, um analisador falhou ou algo quebrou por dentro. A mensagem em si não é a causa.',
  'Look into the log of your mail server at that time: it names the part that failed.':
    'Procure no log do seu servidor de e-mail nesse horário: ele indica a parte que falhou.',
  'Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.':
    'Verifique os serviços de banco de dados, diretório (LDAP, Active Directory) e análise de que o seu servidor de e-mail depende.',
  'Search the reply’s own words in your mail server’s documentation if its log says no more.':
    'Procure as palavras da resposta na documentação do seu servidor de e-mail se o log dele não disser mais.',
  'The filter has an internal fault': 'O filtro tem uma falha interna',
  'The filter could not handle the message because of a fault of its own. Your mail server was not asked or is not to blame, and nothing is wrong with the message.':
    'O filtro não pôde tratar a mensagem por causa de uma falha própria. Seu servidor de e-mail não foi consultado ou não é a causa, e não há nada de errado com a mensagem.',
  'Deliver the message again later, once the filter’s support says that the fault is mended.':
    'Entregue a mensagem de novo mais tarde, quando o suporte do filtro disser que a falha foi corrigida.',
  'Check that the server finds its domain controllers and DNS servers, and that all transport services run.':
    'Verifique se o servidor encontra os controladores de domínio e servidores DNS, e se todos os serviços de transporte estão em execução.',
  'Read /var/log/exim_mainlog and exim_paniclog at that time: “temporary local problem” is explained there.':
    'Leia /var/log/exim_mainlog e exim_paniclog nesse horário: “temporary local problem” é explicado ali.',
  // server.misconfigured
  'Your mail server is set up wrongly': 'Seu servidor de e-mail está mal configurado',
  'The mail server says that its own settings, licence or routing are wrong, so it cannot handle the message. Trying again does not help until they are put right.':
    'O servidor de e-mail diz que as próprias configurações, a licença ou o roteamento estão errados, por isso não pode tratar a mensagem. Tentar de novo não adianta até que sejam corrigidos.',
  'Look into the log of your mail server at that time: it names the setting or table that is wrong.':
    'Procure no log do seu servidor de e-mail nesse horário: ele indica a configuração ou tabela que está errada.',
  'Check the last change to the server’s settings, domains or aliases, and undo it if in doubt.':
    'Verifique a última alteração nas configurações, nos domínios ou nos aliases do servidor e desfaça-a em caso de dúvida.',
  'Renew the licence of your mail server or its filter if the reply speaks of one.':
    'Renove a licença do seu servidor de e-mail ou do antispam dele se a resposta falar de uma.',
  'The filter’s own mail server is set up wrongly':
    'O próprio servidor de e-mail do filtro está mal configurado',
  'The filter’s own mail server says that its settings or routing are wrong, so it cannot hand the message on. Your mail server was not asked.':
    'O próprio servidor de e-mail do filtro diz que as configurações ou o roteamento dele estão errados, por isso não pode passar a mensagem adiante. Seu servidor de e-mail não foi consultado.',
  // server.delivery-agent-failed
  'The message could not be put into the mailbox': 'A mensagem não pôde ser colocada na caixa de correio',
  'The mail server took the message, but the program or store behind it that files mail into the mailbox failed. Wrong permissions, a stopped service or a damaged mailbox are the usual reasons.':
    'O servidor de e-mail aceitou a mensagem, mas o programa ou armazenamento atrás dele que guarda os e-mails na caixa de correio falhou. As causas habituais são permissões erradas, um serviço parado ou uma caixa de correio danificada.',
  'Look into the log of the delivery program on your mail server (Dovecot, Cyrus, procmail, the mailbox database) at that time.':
    'Procure no log do programa de entrega do seu servidor de e-mail (Dovecot, Cyrus, procmail, o banco de dados de caixas de correio) nesse horário.',
  'Check owner, permissions and free space of the recipient’s mail folder.':
    'Verifique o proprietário, as permissões e o espaço livre da pasta de e-mail do destinatário.',
  'Restart the mailbox service if it does not answer.':
    'Reinicie o serviço de caixas de correio se ele não responder.',
  'Check that the mailbox database is mounted and that the mailbox is not being moved.':
    'Verifique se o banco de dados de caixas de correio está montado e se a caixa de correio não está sendo movida.',
  'Check that the socket named by virtual_transport or mailbox_transport exists and that Dovecot runs.':
    'Verifique se o socket que virtual_transport ou mailbox_transport indica existe e se o Dovecot está em execução.',
};
