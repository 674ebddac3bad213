import type { Texts } from '../../texts';

export const causesMessage: Texts['causes/message'] = {
  // message.spam
  'Your mail server took the message for spam': 'Seu servidor de e-mail tomou a mensagem por spam',
  'A second spam check, on your own mail server or at its provider, refused the message after the filter had passed it. Two filters in a row judge differently, and good mail can get lost between them.':
    'Uma segunda verificação de spam, no seu próprio servidor de e-mail ou no provedor dele, recusou a mensagem depois que o filtro a deixou passar. Dois filtros seguidos julgam de forma diferente, e e-mails bons podem se perder entre eles.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already.':
    'Isente todos os endereços do filtro da verificação de spam no seu servidor de e-mail: o filtro já verificou o e-mail.',
  'Read the message in the quarantine view, and deliver it to another address if it is good.':
    'Leia a mensagem na visualização da quarentena e entregue-a em outro endereço se for boa.',
  'Report it to the filter as missed spam if your mail server was right.':
    'Denuncie-a ao filtro como spam não detectado se o seu servidor de e-mail tinha razão.',
  'Your mail server took the message and kept it back as spam':
    'Seu servidor de e-mail aceitou a mensagem e a reteve como spam',
  'The filter delivered the message and your mail server accepted it. Its own spam check then put it into quarantine or junk, so the mailbox does not show it.':
    'O filtro entregou a mensagem e o seu servidor de e-mail a aceitou. Depois, a verificação de spam dele a pôs na quarentena ou no lixo eletrônico, por isso a caixa de correio não a mostra.',
  'Release the message: in Microsoft 365 open security.microsoft.com, Email & collaboration, Review, Quarantine, choose the message and press Release; elsewhere look in the quarantine or junk folder.':
    'Libere a mensagem: no Microsoft 365, abra security.microsoft.com, Email e colaboração, Revisão, Quarentena, escolha a mensagem e pressione Liberar; em outros sistemas, procure na quarentena ou na pasta de lixo eletrônico.',
  'Exempt all addresses of the filter from the spam check on your mail server, as the filter has checked the mail already; in Microsoft 365 by a mail flow rule that sets the spam confidence level to -1 for them.':
    'Isente todos os endereços do filtro da verificação de spam no seu servidor de e-mail: o filtro já verificou o e-mail; no Microsoft 365, com uma regra de fluxo de e-mail que defina para eles o nível de confiança de spam (SCL) como -1.',
  'Report the message to the filter as missed spam if your mail server was right.':
    'Denuncie a mensagem ao filtro como spam não detectado se o seu servidor de e-mail tinha razão.',
  'Add a mail flow rule that sets the spam confidence level to -1 for mail from the filter’s addresses.':
    'Adicione uma regra de fluxo de e-mail que defina o nível de confiança de spam (SCL) como -1 para e-mails dos endereços do filtro.',
  'Add the filter’s addresses as an inbound gateway, and switch off Gmail’s spam evaluation for it.':
    'Adicione os endereços do filtro como “Inbound gateway” e desative para ele a avaliação de spam do Gmail.',
  // message.virus
  'Your mail server found a virus in the message': 'Seu servidor de e-mail encontrou um vírus na mensagem',
  'The virus scanner of your mail server recognised harmful code in the message or its attachment and refused it. The filter had not recognised it, or your scanner is mistaken.':
    'O antivírus do seu servidor de e-mail reconheceu código nocivo na mensagem ou no anexo e a recusou. O filtro não o tinha reconhecido, ou o seu antivírus está enganado.',
  'Leave the message where it is, and do not deliver it to another address, until it is clear what it contains.':
    'Deixe a mensagem onde está, e não a entregue em outro endereço, até que esteja claro o que ela contém.',
  'Ask the sender by another way whether they sent it, and to check their computer.':
    'Pergunte ao remetente por outra via se ele a enviou, e peça que verifique o computador.',
  'Look up the virus’s name, which the reply gives, if the sender is sure of the file: it may be a known false alarm of your scanner.':
    'Verifique, com o nome que a resposta dá, se há um alarme falso conhecido do seu antivírus caso o remetente tenha certeza.',
  'The message was accepted and thrown away: a virus': 'A mensagem foi aceita e descartada: um vírus',
  'The filter delivered the message, the scanner behind it found harmful code and dropped the message without telling anybody. It is not in the mailbox.':
    'O filtro entregou a mensagem; o antivírus atrás dele encontrou código nocivo e descartou a mensagem sem avisar ninguém. Ela não está na caixa de correio.',
  'Look up the virus’s name, which the reply gives: it may be a known false alarm of the scanner.':
    'Verifique, com o nome que a resposta dá, se há um alarme falso conhecido do antivírus.',
  'Look into the quarantine of the scanner, which may have kept a copy.':
    'Procure na quarentena do antivírus, que pode ter guardado uma cópia.',
  'Ask the sender by another way whether they sent it.':
    'Pergunte ao remetente por outra via se ele a enviou.',
  // message.attachment
  'An attachment is not allowed': 'Um anexo não é permitido',
  'Your mail server does not take the kind of file that is attached, such as a program, a script, a locked archive or a file with two endings. The file need not be harmful; its kind alone is refused.':
    'Seu servidor de e-mail não aceita o tipo de arquivo anexado, como um programa, um script, um arquivo compactado com senha ou um arquivo com duas extensões. O arquivo não precisa ser nocivo: é recusado só pelo tipo.',
  'Ask the sender to send the file in another way, for example by a link to a file share.':
    'Peça ao remetente que envie o arquivo de outra forma, por exemplo, com um link para um serviço de arquivos.',
  'Allow this kind of file for mail from the filter on your mail server if you need it.':
    'Permita no seu servidor de e-mail este tipo de arquivo para e-mails do filtro se precisar dele.',
  'Deliver the message to another address whose server takes such files if you are sure of it.':
    'Entregue a mensagem em outro endereço cujo servidor aceite esses arquivos se não houver dúvida sobre ela.',
  // message.too-large
  'The message is too large for your mail server': 'A mensagem é grande demais para o seu servidor de e-mail',
  'The message, with its attachments, is larger than your mail server or this mailbox takes. Attachments grow by about a third on their way, so a file below the limit can still be too large.':
    'A mensagem, com os anexos, é maior do que o seu servidor de e-mail ou esta caixa de correio aceita. Os anexos crescem cerca de um terço no caminho; assim, um arquivo abaixo do limite ainda pode ser grande demais.',
  'Raise the size limit of your mail server, at least to the filter’s own, and re-queue the message.':
    'Aumente o limite de tamanho do seu servidor de e-mail, no mínimo até o do filtro, e recoloque a mensagem na fila.',
  'Deliver the message to another address whose server takes larger mail.':
    'Entregue a mensagem em outro endereço cujo servidor aceite e-mails maiores.',
  'Ask the sender to send the file by a link if the limit has to stay.':
    'Peça ao remetente que envie o arquivo por um link se o limite tiver de ser mantido.',
  // message.malformed
  'The message is not built as the rules demand': 'A mensagem não está montada como as normas exigem',
  'Something in the message’s form is against the rules for mail: a header that is missing, double or broken, a line that is too long, or line ends that do not fit. Your mail server is strict about it. The sender’s program made the message that way.':
    'Algo na forma da mensagem contraria as normas do e-mail: um cabeçalho que falta, está duplicado ou danificado, uma linha longa demais ou finais de linha que não conferem. Seu servidor de e-mail é rigoroso nisso. O programa do remetente criou a mensagem assim.',
  'Tell the sender what the reply says, as only their program can build the message correctly.':
    'Informe ao remetente o que a resposta diz: só o programa dele pode montar a mensagem corretamente.',
  'Relax this check for mail from the filter on your mail server if you have to receive from this sender.':
    'Relaxe esta verificação para e-mails do filtro no seu servidor de e-mail se precisar receber deste remetente.',
  'Deliver the message to another address if it is urgent.':
    'Entregue a mensagem em outro endereço se for urgente.',
  // message.extension-unsupported
  'The message needs a feature your server lacks':
    'A mensagem precisa de um recurso que falta ao seu servidor',
  'The message uses a newer feature of mail, usually an address or a header with characters beyond plain English letters (SMTPUTF8). Your mail server does not offer that feature, so the message cannot be handed over as it is.':
    'A mensagem usa um recurso mais novo do e-mail, em geral um endereço ou um cabeçalho com caracteres além das letras inglesas comuns (SMTPUTF8). Seu servidor de e-mail não oferece esse recurso, por isso a mensagem não pode ser entregue como está.',
  'Switch on international mail (SMTPUTF8), or the feature that the reply names, on your mail server if it can do it.':
    'Ative o e-mail internacional (SMTPUTF8), ou o recurso que a resposta indica, no seu servidor de e-mail se ele for capaz disso.',
  'Ask the sender to write from and to addresses with plain letters only.':
    'Peça ao remetente que use como origem e destino só endereços com letras latinas sem acentos.',
  'Deliver the message to another address whose server has the feature.':
    'Entregue a mensagem em outro endereço cujo servidor tenha o recurso.',
  'Set `smtputf8_enable = yes`.': 'Defina `smtputf8_enable = yes`.',
  // message.policy
  'A rule of your mail server refused the message': 'Uma regra do seu servidor de e-mail recusou a mensagem',
  'Your mail server has a rule that this message breaks, and says so without telling which one. Whoever manages the server can see the rule in its settings or its log.':
    'Seu servidor de e-mail tem uma regra que esta mensagem contraria, e diz isso sem informar qual. Quem administra o servidor pode ver a regra nas configurações ou no log dele.',
  'Look for the rule that refused in your mail server’s log, at the time of the attempt, and exempt the filter’s addresses from it.':
    'Procure no log do seu servidor de e-mail, no horário da tentativa, a regra que recusou, e isente dela os endereços do filtro.',
  'Check the mail flow and content rules of your mail server for one that fits this sender, recipient or subject.':
    'Procure nas regras de fluxo de e-mail e de conteúdo do seu servidor de e-mail uma que corresponda a este remetente, destinatário ou assunto.',
  'Run a message trace in the Exchange admin center, which names the mail flow rule, and look for an old rule “Inbound SpamHero”.':
    'Execute um rastreamento de mensagem no centro de administração do Exchange, que indica a regra de fluxo de e-mail, e procure uma regra antiga “Inbound SpamHero”.',
  'Search for the message in the email log of the Admin console, which names the compliance or routing rule.':
    'Procure a mensagem no log de e-mails do Admin Console, que indica a regra de conformidade ou de roteamento.',
};
