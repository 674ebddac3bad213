import type { Texts } from '../../texts';

export const causesRecipient: Texts['causes/recipient'] = {
  // recipient.unknown
  'The address does not exist on your mail server': 'O endereço não existe no seu servidor de e-mail',
  'Your mail server has no mailbox, alias or group for this address, so it refused the message.':
    'Seu servidor de e-mail não tem caixa de correio, alias nem grupo para este endereço, por isso recusou a mensagem.',
  'Check the address for typing mistakes, and tell the sender the right one if it is misspelt.':
    'Verifique se há erros no endereço e informe ao remetente o correto se estiver escrito errado.',
  'Create the mailbox or an alias on your mail server if the address should exist.':
    'Crie a caixa de correio ou um alias no seu servidor de e-mail se o endereço deve existir.',
  'Mark the address as Invalid under Settings > Email Recipients if it should not exist, so that the filter refuses such mail at once.':
    'Marque o endereço como Invalid em Settings > Email Recipients se ele não deve existir, para que o filtro recuse esses e-mails imediatamente.',
  'Re-queue the message once the address exists.': 'Recoloque a mensagem na fila quando o endereço existir.',
  // recipient.disabled
  'The mailbox is disabled': 'A caixa de correio está desativada',
  'Your mail server knows this address, but its mailbox, account or domain is switched off there: disabled, suspended or inactive.':
    'Seu servidor de e-mail conhece este endereço, mas a caixa de correio, a conta ou o domínio dele está fora de serviço ali: desativado, suspenso ou inativo.',
  'Enable the account again on your mail server if its owner should get mail.':
    'Ative de novo a conta no seu servidor de e-mail se o titular deve receber e-mails.',
  'Check with your hosting company whether the account or the whole domain is suspended, for instance over an unpaid bill or abuse.':
    'Verifique com o seu provedor de hospedagem se a conta ou todo o domínio está suspenso, por exemplo, por uma fatura em aberto ou uso indevido.',
  'Mark the address as Invalid under Settings > Email Recipients if it is out of use for good.':
    'Marque o endereço como Invalid em Settings > Email Recipients se ele não será mais usado.',
  'Look in the Admin console under Directory > Users whether the user is suspended or archived.':
    'Verifique no Admin Console, em Diretório > Usuários, se o usuário está suspenso ou arquivado.',
  'Look in WHM whether the account is suspended, or in Email Accounts whether incoming mail of the mailbox is.':
    'Verifique no WHM se a conta está suspensa, ou em Contas de e-mail se os e-mails recebidos da caixa de correio estão.',
  // recipient.moved
  'The person has moved to another address': 'A pessoa mudou de endereço',
  'Your mail server says that this address is no longer used and that its owner has moved, perhaps to the address that its answer names.':
    'Seu servidor de e-mail diz que este endereço não é mais usado e que o titular tem outro, talvez o que a resposta indica.',
  'Tell the sender the new address.': 'Informe ao remetente o novo endereço.',
  'Set up an alias or a forwarding on your mail server if mail to the old address should still arrive.':
    'Configure um alias ou um encaminhamento no seu servidor de e-mail se os e-mails para o endereço antigo ainda devem chegar.',
  'Deliver this message to the new address from the filter if it is urgent.':
    'Entregue esta mensagem pelo filtro no novo endereço se for urgente.',
  // recipient.malformed
  'The recipient address is not well formed': 'O endereço do destinatário não está bem formado',
  'The address breaks the rules for mail addresses (a part is missing, too long, or has a character that is not allowed), so it cannot be delivered to.':
    'O endereço contraria as normas de endereços de e-mail (falta uma parte, é longo demais ou tem um caractere não permitido), por isso não é possível entregar a ele.',
  'Compare the address in the log with the right one: look for spaces, commas, doubled dots, or a missing domain.':
    'Compare o endereço no log com o correto: procure espaços, vírgulas, pontos repetidos ou um domínio ausente.',
  'Tell the sender the right address and ask them to send the message again.':
    'Informe ao remetente o endereço correto e peça que envie a mensagem de novo.',
  'Check forwardings and aliases on the way if the sender wrote it correctly.':
    'Verifique os encaminhamentos e aliases no caminho se o remetente o escreveu corretamente.',
  // recipient.mailbox-full
  'The mailbox is full': 'A caixa de correio está cheia',
  'This mailbox has used up the space that your mail server gives it. Nothing more is accepted for it until there is room again.':
    'Esta caixa de correio esgotou o espaço que o seu servidor de e-mail lhe dá. Nada mais é aceito para ela até haver espaço de novo.',
  'Delete or archive mail in this mailbox and empty its trash and junk folders.':
    'Apague ou arquive e-mails desta caixa de correio e esvazie as pastas de lixeira e de lixo eletrônico dela.',
  'Raise the mailbox’s quota (its allowance of space) on your mail server.':
    'Aumente a cota da caixa de correio (o espaço reservado a ela) no seu servidor de e-mail.',
  'Deliver the message to an alternate address if it is needed at once.':
    'Entregue a mensagem em um endereço alternativo se for necessária imediatamente.',
  'Clear the Recoverable Items folder too, which counts towards the quota, and turn on the archive mailbox if it keeps filling up.':
    'Limpe também a pasta Itens Recuperáveis, que também ocupa cota, e ative a caixa de correio de arquivo morto se ela continuar enchendo.',
  'Free space in Drive and Photos too: they share the storage with mail.':
    'Libere espaço também no Drive e no Fotos: eles dividem o armazenamento com o e-mail.',
  'Look under Email Accounts at the mailbox’s quota, and at the account’s disk usage.':
    'Verifique em Contas de e-mail a cota da caixa de correio e o uso de disco da conta.',
  // recipient.restricted
  'This recipient takes mail only from some senders':
    'Este destinatário só aceita e-mails de alguns remetentes',
  'The mailbox, group or list exists, but it is set to accept mail only from chosen senders, or to refuse this one. Mail from outside your organisation is often shut out by default.':
    'A caixa de correio, o grupo ou a lista existe, mas está configurado para aceitar e-mails só de remetentes escolhidos, ou para recusar este. E-mails de fora da sua organização costumam ser barrados por padrão.',
  'Change the delivery restrictions of this mailbox, group or list so that people outside your organisation may write to it.':
    'Altere as restrições de entrega desta caixa de correio, grupo ou lista para que pessoas de fora da sua organização possam enviar e-mails a ele.',
  'Add only this sender to those who are allowed if the address should stay closed to others.':
    'Adicione só este remetente aos permitidos se o endereço deve continuar fechado para os outros.',
  // recipient.rate-limited
  'This mailbox is getting too much mail just now':
    'Esta caixa de correio está recebendo e-mails demais agora',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox is past that limit. It is the mailbox that is limited, not the sender.':
    'Seu servidor de e-mail limita quantas mensagens uma caixa de correio pode receber em um período, e esta caixa de correio passou desse limite. A limitada é a caixa de correio, não o remetente.',
  'Wait: the filter tries again by itself, and mail gets in once the rush is over.':
    'Aguarde: o filtro tenta de novo por conta própria, e os e-mails entram quando o pico passar.',
  'Find out what is sending so much to this mailbox (alerts, a newsletter, a loop of automatic answers), and stop or redirect it.':
    'Descubra o que envia tanto a esta caixa de correio (alertas, um boletim, um ciclo de respostas automáticas) e pare ou desvie o envio.',
  'Split a shared mailbox that gets this much every day, or raise its limit on your mail server.':
    'Divida uma caixa de correio compartilhada que receba tanto todos os dias, ou aumente o limite dela no seu servidor de e-mail.',
  'This mailbox got too much mail in a short time':
    'Esta caixa de correio recebeu e-mails demais em pouco tempo',
  'Your mail server limits how many messages one mailbox may get in a span of time, and this mailbox was past that limit. It is the mailbox that is limited, not the sender.':
    'Seu servidor de e-mail limita quantas mensagens uma caixa de correio pode receber em um período, e esta caixa de correio tinha passado desse limite. A limitada é a caixa de correio, não o remetente.',
  // recipient.too-many
  'Too many recipients at once': 'Destinatários demais de uma vez',
  'Your mail server limits how many recipients one delivery may have, and this message had more. The others get it in further deliveries.':
    'Seu servidor de e-mail limita quantos destinatários uma entrega pode ter, e esta mensagem tinha mais. Os outros a recebem em outras entregas.',
  'Wait: the filter offers the message again for the recipients that are left.':
    'Aguarde: o filtro oferece a mensagem de novo para os destinatários que faltam.',
  'Ask SpamHero’s support to send fewer recipients at once if this comes back.':
    'Peça ao suporte do SpamHero que envie para menos destinatários de cada vez se isso se repetir.',
  'Raise the number of recipients that your mail server takes in one delivery (100 is what the standard asks for).':
    'Aumente o número de destinatários que o seu servidor de e-mail aceita em uma entrega (100 é o que a norma pede).',
  'Your mail server limits how many recipients one delivery may have, and this message had more.':
    'Seu servidor de e-mail limita quantos destinatários uma entrega pode ter, e esta mensagem tinha mais.',
  'Raise MaxRecipientsPerMessage on the receive connector.':
    'Aumente MaxRecipientsPerMessage no conector de recebimento.',
  'Raise smtpd_recipient_limit.': 'Aumente smtpd_recipient_limit.',
  // recipient.verification-pending
  'Your mail server is still checking the address':
    'Seu servidor de e-mail ainda está verificando o endereço',
  'Your mail server asks another server whether this address exists before it takes the message, and has no answer yet. This mostly clears up at the next attempt.':
    'Seu servidor de e-mail pergunta a outro servidor se este endereço existe antes de aceitar a mensagem, e ainda não tem resposta. Quase sempre isso se resolve na próxima tentativa.',
  'Wait for the next attempt: the check is often done by then.':
    'Aguarde a próxima tentativa: até lá a verificação costuma estar feita.',
  'Check that the mail server behind your gateway can be reached from it if the answer stays the same.':
    'Verifique se o servidor de e-mail atrás do seu gateway pode ser alcançado por ele se a resposta continuar igual.',
  'Switch the address check off for mail from the filter, or give your gateway a list of its valid addresses.':
    'Desative a verificação de endereços para e-mails do filtro, ou dê ao seu gateway uma lista dos endereços válidos.',
  'Your mail server could not check the address': 'Seu servidor de e-mail não pôde verificar o endereço',
  'Your mail server asks another server whether this address exists before it takes a message, and it got no answer.':
    'Seu servidor de e-mail pergunta a outro servidor se este endereço existe antes de aceitar uma mensagem, e não obteve resposta.',
  'Check that the mail server behind your gateway can be reached from it.':
    'Verifique se o servidor de e-mail atrás do seu gateway pode ser alcançado por ele.',
  // recipient.unavailable
  'The mailbox cannot be used right now': 'A caixa de correio não pode ser usada neste momento',
  'Your mail server knows this address, but cannot open its mailbox at the moment: it is locked, busy, or being moved.':
    'Seu servidor de e-mail conhece este endereço, mas não pode abrir a caixa de correio dele no momento: está bloqueada, ocupada ou sendo movida.',
  'Wait for the next attempt: locks and moves of a mailbox end by themselves.':
    'Aguarde a próxima tentativa: bloqueios e transferências de uma caixa de correio terminam sozinhos.',
  'Check the state of this mailbox on your mail server if it lasts longer than an hour.':
    'Verifique o estado desta caixa de correio no seu servidor de e-mail se durar mais de uma hora.',
  'The mailbox could not be used': 'A caixa de correio não podia ser usada',
  'Your mail server knows this address, but could not open its mailbox: it was locked, busy, or being moved.':
    'Seu servidor de e-mail conhece este endereço, mas não pôde abrir a caixa de correio dele: estava bloqueada, ocupada ou sendo movida.',
  'Check the state of this mailbox on your mail server.':
    'Verifique o estado desta caixa de correio no seu servidor de e-mail.',
  'Check with `Get-MailboxDatabaseCopyStatus` that the database of this mailbox is mounted, and with `Get-MoveRequest` that no move hangs.':
    'Verifique com `Get-MailboxDatabaseCopyStatus` se o banco de dados desta caixa de correio está montado, e com `Get-MoveRequest` se nenhuma transferência travou.',
};
