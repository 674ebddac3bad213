import type { Texts } from '../../texts';

export const reportWords: Texts['report/words'] = {
  // utils/words/marks.ts
  '{label}: {what}': '{label}: {what}',
  '“{words}”': '“{words}”',
  '{before} and {next}': '{before} e {next}',
  '{before}, {next}': '{before}, {next}',
  '{before}; {next}': '{before}; {next}',
  // utils/report/words/actor-lines.ts
  'Nobody has to act.': 'Ninguém precisa agir.',
  'Nobody has to act: it is tried again by itself.':
    'Ninguém precisa agir: haverá nova tentativa automática.',
  'You must act: have the message sent once more.':
    'Você deve agir: peça que a mensagem seja enviada mais uma vez.',
  'You must act: re-queue the message.': 'Você deve agir: recoloque a mensagem na fila.',
  'You must act first, then {actor}.': 'Você deve agir primeiro, e depois {actor}.',
  '{actor} can tell why.': '{actor} pode dizer por quê.',
  '{actor} must act.': '{actor} deve agir.',
  // utils/report/words/actors.ts
  'Your mail server’s admin': 'O administrador do seu servidor de e-mail',
  'Your network or DNS admin': 'Seu administrador de rede ou DNS',
  'The mailbox’s owner': 'O titular da caixa de correio',
  'The sender': 'O remetente',
  'SpamHero support': 'O suporte do SpamHero',
  Nobody: 'Ninguém',
  'your mail server’s admin': 'o administrador do seu servidor de e-mail',
  'your network or DNS admin': 'o seu administrador de rede ou DNS',
  'the mailbox’s owner': 'o titular da caixa de correio',
  'the sender': 'o remetente',
  'SpamHero support{#inside}': 'o suporte do SpamHero',
  nobody: 'ninguém',
  // utils/report/words/caveats.ts
  'The filter did not contact your server this time; the words are from an earlier attempt.':
    'O filtro não contatou o seu servidor desta vez; as palavras são de uma tentativa anterior.',
  'But it has lasted for more than four hours now, which is longer than usual.':
    'Mas já dura há mais de quatro horas, mais do que o habitual.',
  'The log gives no reason here; this one is from the last failed attempt.':
    'O log não dá motivo aqui; este é o da última tentativa com falha.',
  'The words come from another server; {server} only passed them on.':
    'As palavras vêm de outro servidor; {server} só as repassou.',
  'The words come from another server; the one that answered only passed them on.':
    'As palavras vêm de outro servidor; o que respondeu só as repassou.',
  'This is the likely reason; the words do not prove it.':
    'Este é o motivo provável; as palavras não o provam.',
  'This is only a possible reason; the words allow others.':
    'Este é só um motivo possível; as palavras admitem outros.',
  'The answer ({code}) sounds final, but the filter goes on trying.':
    'A resposta ({code}) é definitiva pelas palavras, mas o filtro continua tentando.',
  'The connection broke after the whole message was sent, so it may arrive more than once.':
    'A conexão caiu depois de enviada toda a mensagem, por isso ela pode chegar mais de uma vez.',
  // utils/report/words/fix-links.ts
  'once that is mended': 'quando isso estiver resolvido',
  'if it cannot wait': 'se não puder esperar',
  'if you know that it is good': 'se você sabe que é boa',
  'if it was meant for another address': 'se era para outro endereço',
  'if it is needed at once': 'se for necessária imediatamente',
  'Flush mail queue': 'Flush mail queue',
  'Tools > Flush mail queue': 'Tools > Flush mail queue',
  'How to flush the mail queue': 'Como tentar já a entrega de toda a fila de e-mails',
  'Re-queue the message': 'Recolocar a mensagem na fila',
  'at the message’s row': 'na linha da mensagem',
  'How to re-queue the message': 'Como recolocar a mensagem na fila',
  'Deliver now': 'Entregar agora',
  'at the message’s row > Deliver': 'na linha da mensagem > Deliver',
  'How to deliver it now': 'Como entregá-la agora',
  'Deliver to an alternate address': 'Entregar em um endereço alternativo',
  'How to deliver it to an alternate address': 'Como entregá-la em um endereço alternativo',
  // utils/report/words/outlook.ts
  'The filter has given up by now ({day}).': 'O filtro já desistiu ({day}).',
  'It is not tried again by itself.': 'Não há nova tentativa automática.',
  'Not tried again by itself.': 'Sem nova tentativa automática.',
  'It is not tried any more.': 'Não há mais tentativas.',
  'Not tried any more.': 'Sem mais tentativas.',
  'Not lost: the filter tries again by itself, for about five days.':
    'Não se perdeu: o filtro tenta de novo por conta própria, por cerca de cinco dias.',
  'Not lost: a new try was due {when}. Open the logs again to see it. The filter goes on until about {end}.':
    'Não se perdeu: uma nova tentativa estava prevista para {when}. Abra os logs de novo para vê-la. O filtro continua até cerca de {end}.',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated from the gaps in this log).':
    'Não se perdeu: o filtro tenta de novo por conta própria, a próxima vez por volta de {next} e até cerca de {end} (estimado pelos intervalos neste log).',
  'Not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Não se perdeu: o filtro tenta de novo por conta própria, a próxima vez por volta de {next} e até cerca de {end} (estimado).',
  'It is not lost: the filter tries again by itself, for about five days.':
    'Não se perdeu: o filtro tenta de novo por conta própria, por cerca de cinco dias.',
  'It is not lost: the filter tries again by itself until about {end}.':
    'Não se perdeu: o filtro tenta de novo por conta própria até cerca de {end}.',
  'It is not lost: the filter tries again by itself, next at about {next} and until about {end} (estimated).':
    'Não se perdeu: o filtro tenta de novo por conta própria, a próxima vez por volta de {next} e até cerca de {end} (estimado).',
  'The filter kept the message until about {day}.': 'O filtro guardou a mensagem até cerca de {day}.',
  'The filter keeps the message until about {day}.': 'O filtro guarda a mensagem até cerca de {day}.',
  'The filter keeps the message for 30 days.': 'O filtro guarda a mensagem por 30 dias.',
  // utils/report/words/platform-fix.ts
  'On {platform}': 'Em {platform}',
  // utils/report/words/readable.ts
  'Nothing here that can be read as a delivery record.':
    'Nada aqui pode ser lido como um registro de entrega.',
  'Open the logs of a message in Quarantine+ and copy the whole log, with the lines that say status=.':
    'Abra os Logs de uma mensagem no Quarantine+ e copie o log inteiro, com as linhas que dizem status=.',
  'Or paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Ou cole só o que o servidor de e-mail respondeu, como “452 4.2.2 Mailbox is full”.',
  'Paste only what the mail server answered, such as “452 4.2.2 Mailbox is full”.':
    'Cole só o que o servidor de e-mail respondeu, como “452 4.2.2 Mailbox is full”.',
  'Paste the notice that came back to the sender, with the words of the server that refused the message.':
    'Cole o aviso que voltou ao remetente, com as palavras do servidor que recusou a mensagem.',
  'Paste what “postqueue -p”, “mailq” or “Get-Queue | Format-List” writes: it has the reasons.':
    'Cole o que “postqueue -p”, “mailq” ou “Get-Queue | Format-List” escreve: contém os motivos.',
  'It is no text: it holds binary data.': 'Não é texto: contém dados binários.',
  'It holds {n} lines of Postfix ({daemons}) about mail that came in or waits, and none about handing it on: those have “status=”.':
    {
      many: 'Contém {n} linhas do Postfix ({daemons}) sobre e-mails que entraram ou esperam, e nenhuma sobre a entrega deles: essas têm “status=”.',
      one: 'Contém {n} linha do Postfix ({daemons}) sobre e-mails que entraram ou esperam, e nenhuma sobre a entrega deles: essas têm “status=”.',
      other:
        'Contém {n} linhas do Postfix ({daemons}) sobre e-mails que entraram ou esperam, e nenhuma sobre a entrega deles: essas têm “status=”.',
    },
  'It holds the counts of a queue: how many messages wait, and not why.':
    'Contém as contagens de uma fila: quantas mensagens esperam, e não por quê.',
  'These are mail headers: they show a path, no refusal. Paste the bounce or the log.':
    'São cabeçalhos de e-mail: mostram um caminho, não uma recusa. Cole a devolução ou o log.',
  'It looks like JSON, without an event of a delivery that is known here.':
    'Parece JSON, sem nenhum evento de entrega conhecido aqui.',
  'It looks like a table with the columns {columns}: none tells of a recipient and an outcome.':
    'Parece uma tabela com as colunas {columns}: nenhuma indica um destinatário e um resultado.',
  'It holds {n} lines of a log, none with both a recipient and what became of the mail.': {
    many: 'Contém {n} linhas de um log, nenhuma delas com um destinatário e o que foi feito do e-mail ao mesmo tempo.',
    one: 'Contém uma linha de um log, que não indica ao mesmo tempo um destinatário e o que foi feito do e-mail.',
    other:
      'Contém {n} linhas de um log, nenhuma delas com um destinatário e o que foi feito do e-mail ao mesmo tempo.',
  },
  'It holds the log of {programs} and others: no line tells of a recipient and what became of the mail.':
    'Contém o log de {programs} e outros: nenhuma linha indica um destinatário e o que foi feito do e-mail.',
  'It holds the log of {programs}: no line tells of a recipient and what became of the mail.':
    'Contém o log de {programs}: nenhuma linha indica um destinatário e o que foi feito do e-mail.',
  'It reads like a letter: without a reply code such as 550, or a line of a mail program, nothing can be told from it.':
    'Parece uma carta: sem um código de resposta como 550, ou uma linha de um programa de e-mail, nada pode ser concluído.',
  // utils/report/words/status-words.ts
  Delivered: 'Entregue',
  Waiting: 'Em espera',
  Failed: 'Com falha',
  'Given up after retries': 'Tentativas esgotadas',
  'Would be accepted': 'Seria aceita',
  'Would be refused': 'Seria recusada',
  Unclear: 'Incerta',
  'Accepted, then kept back': 'Aceita e depois retida',
  'Was waiting': 'Estava em espera',
  'Look up this time and recipient in the log of your mail server: it says more than this line.':
    'Procure este horário e este destinatário no log do seu servidor de e-mail: ele diz mais do que esta linha.',
  'Refused, for a reason that cannot be read': 'Recusada por um motivo que não pode ser lido',
  'The message was refused for good. The log does not say why in words that are known here.':
    'A mensagem foi recusada em definitivo. O log não diz por quê em palavras conhecidas aqui.',
  'Put off, for a reason that cannot be read': 'Adiada por um motivo que não pode ser lido',
  'The message could not be delivered yet. The log does not say why in words that are known here.':
    'A mensagem ainda não pôde ser entregue. O log não diz por quê em palavras conhecidas aqui.',
  'The log does not say what happened': 'O log não diz o que aconteceu',
  'This record gives no reason that can be read.': 'Este registro não dá nenhum motivo que possa ser lido.',
  // utils/report/words/story.ts
  'So that it does not happen again': 'Para que não aconteça de novo',
  'Ask the sender to send the message once more, as it is no longer kept.':
    'Peça ao remetente que envie a mensagem mais uma vez, pois ela não está mais guardada.',
  'Re-queue the message.': 'Recoloque a mensagem na fila.',
  'Re-queue the message once that is mended.': 'Recoloque a mensagem na fila quando isso estiver resolvido.',
  'Nothing to do. If the mail is missing, ask your mail server’s admin.':
    'Nada a fazer. Se o e-mail não aparecer, pergunte ao administrador do seu servidor de e-mail.',
  'Wait: the filter tries again by itself.': 'Aguarde: o filtro tenta de novo por conta própria.',
  'Do not release it until its content is clear.': 'Não a libere até que o conteúdo dela esteja claro.',
  // utils/report/words/times.ts
  '{span} ago': 'há {span}',
  'less than a minute ago': 'há menos de um minuto',
  // utils/report/words/undelivered-words.ts
  '{n} messages on this page are not delivered': {
    many: '{n} de mensagens desta página não foram entregues',
    one: '{n} mensagem desta página não foi entregue',
    other: '{n} mensagens desta página não foram entregues',
  },
  // utils/report/words/untried.ts
  '{n} messages that nobody has tried to deliver yet': {
    many: '{n} de mensagens que ninguém tentou entregar ainda',
    one: '{n} mensagem que ninguém tentou entregar ainda',
    other: '{n} mensagens que ninguém tentou entregar ainda',
  },
  'Message {id} from {sender}': 'Mensagem {id} de {sender}',
  'Message {id}': 'Mensagem {id}',
  'Deep filtered: the filter has held it since {when}, and has not tried to deliver it yet.':
    'No filtro profundo: o filtro a retém desde {when} e ainda não tentou entregá-la.',
  'Deep filtered: the filter holds it, and has not tried to deliver it yet.':
    'No filtro profundo: o filtro a retém e ainda não tentou entregá-la.',
  'Nobody has to act: the filter checks it again by itself, usually within about two hours.':
    'Ninguém precisa agir: o filtro a verifica de novo por conta própria, em geral em cerca de duas horas.',
  'Open the logs again, as that time has passed. “Deliver” at its row releases it at once.':
    'Abra os logs de novo, pois esse tempo passou. “Deliver” na linha dela a libera imediatamente.',
  'Wait, or press “Deliver” at its row: that releases it at once.':
    'Aguarde, ou pressione “Deliver” na linha dela: isso a libera imediatamente.',
  'Queued since {when}: not tried yet.': 'Na fila desde {when}: nenhuma tentativa foi feita ainda.',
  'Queued: not tried yet.': 'Na fila: nenhuma tentativa foi feita ainda.',
  'Nobody has to act: the filter tries it by itself.':
    'Ninguém precisa agir: o filtro tenta por conta própria.',
  'Open the logs again: an attempt was due by now.':
    'Abra os logs de novo: uma tentativa já deveria ter sido feita.',
  'Wait: it usually goes out in less than a minute.': 'Aguarde: em geral ela sai em menos de um minuto.',
  'With the filter since {when}: this log tells of no attempt to deliver it.':
    'No filtro desde {when}: este log não indica nenhuma tentativa de entregá-la.',
  'With the filter: this log tells of no attempt to deliver it.':
    'No filtro: este log não indica nenhuma tentativa de entregá-la.',
  'Nobody has to act yet.': 'Ninguém precisa agir ainda.',
  'Open the logs again to see what becomes of it.': 'Abra os logs de novo para ver o que acontece com ela.',
};
