import type { Texts } from '../../texts';

export const reportNextMail: Texts['report/next-mail'] = {
  // utils/report/documents/next-mail/afterwards.ts
  'Until then it can be sent on to you once this is mended.':
    'Até lá ele pode ser enviado a você assim que isto estiver resolvido.',
  'Please ask the sender to send it once more.': 'Peça ao remetente que o envie mais uma vez.',
  'Once that is done, ask the sender to send it once more.':
    'Quando isso estiver feito, peça ao remetente que o envie mais uma vez.',
  'You need not do anything.': 'Você não precisa fazer nada.',
  'This has to be mended first by us, and then by {actor}.':
    'Quem deve resolver isto somos primeiro nós e depois {actor}.',
  'This has to be mended by {actor}.': 'Quem deve resolver isto é {actor}.',
  'Please tell us once that is done, so that we can send the mail on to you.':
    'Avise-nos quando estiver feito, para que possamos enviar-lhe o e-mail.',
  'Please tell us once that is done, so that we can re-queue the message.':
    'Avise-nos quando estiver feito, para que possamos recolocar a mensagem na fila.',
  'Please tell us once that is done: then the sender can send it once more.':
    'Avise-nos quando estiver feito: então o remetente pode enviá-lo mais uma vez.',
  'Please tell us once that is done.': 'Avise-nos quando estiver feito.',
  // utils/report/documents/next-mail/asks.ts
  'Send the mail again once the fault that the answer below names is mended.':
    'Envie o e-mail de novo quando estiver corrigido o que a resposta abaixo diz.',
  'Find out what led to the answer below, and mend it or tell us what to change.':
    'Descubra o que levou à resposta abaixo e corrija-o, ou diga-nos o que alterar.',
  'Please:': 'Por favor:',
  'You can help:': 'Você pode ajudar:',
  'So that it does not happen again:': 'Para que não aconteça de novo:',
  // utils/report/documents/next-mail/fields.ts
  Cause: 'Causa',
  'Who must act': 'Quem deve agir',
  Server: 'Servidor',
  'Answered by': 'Quem respondeu',
  Answer: 'Resposta',
  Also: 'Também',
  'Queue id': 'Id da fila',
  'Message-ID': 'Message-ID',
  Portal: 'Portal',
  '{host}, port {port}': '{host}, porta {port}',
  From: 'De',
  To: 'Para',
  Subject: 'Assunto',
  State: 'Estado',
  Attempts: 'Tentativas',
  'first {when}': 'primeira em {when}',
  'last {when}': 'última em {when}',
  // utils/report/documents/next-mail/incident-facts.ts
  '{n} are waiting': { many: '{n} estão em espera', one: '{n} está em espera', other: '{n} estão em espera' },
  '{n} were delivered since': {
    many: '{n} foram entregues desde então',
    one: '{n} foi entregue desde então',
    other: '{n} foram entregues desde então',
  },
  Messages: 'Mensagens',
  'First failure': 'Primeira falha',
  'Last failure': 'Última falha',
  // utils/report/documents/next-mail/names-of.ts
  '{names} and {n} others': {
    many: '{names} e mais {n}',
    one: '{names} e mais {n}',
    other: '{names} e mais {n}',
  },
  // utils/report/documents/next-mail/next-mail.ts
  'Hello,': 'Olá,',
  'For whoever looks into this:': 'Para quem for investigar:',
  '{word}:': '{word}:',
  'The addresses of {filter}: {href}': 'Os endereços do {filter}: {href}',
  'Your mail': 'Seu e-mail',
  Mail: 'E-mail',
  '{mail} to {server}: not getting through since {since}': '{mail} para {server}: não chega desde {since}',
  us: 'nós',
  'where it went': 'para onde foi',
  'not getting through': 'não chega',
  '{mail} from {sender} to {recipient}: {what}': '{mail} de {sender} para {recipient}: {what}',
  '{mail} to {recipient}: {what}': '{mail} para {recipient}: {what}',
  // utils/report/documents/next-mail/opening.ts
  'your mail server': 'o seu servidor de e-mail',
  'your mail server{#to}': 'ao seu servidor de e-mail',
  'the mail server': 'o servidor de e-mail',
  'the mail server{#to}': 'ao servidor de e-mail',
  'the recipient’s mail server': 'o servidor de e-mail do destinatário',
  'the recipient’s mail server{#to}': 'ao servidor de e-mail do destinatário',
  'our mail server': 'o nosso servidor de e-mail',
  'our mail server{#to}': 'ao nosso servidor de e-mail',
  'your mail to {recipients}': 'o seu e-mail para {recipients}',
  'the mail from {sender} to {recipients}': 'o e-mail de {sender} para {recipients}',
  'the mail to {recipients}': 'o e-mail para {recipients}',
  'a mail from {sender} to {recipients}': 'um e-mail de {sender} para {recipients}',
  'a mail to {recipients}': 'um e-mail para {recipients}',
  'a mail from {sender} to you ({recipient})': 'um e-mail de {sender} para você ({recipient})',
  'a mail to you ({recipient})': 'um e-mail para você ({recipient})',
  '{server} accepted {mail}, and then kept it back from the mailbox.':
    '{server} aceitou {mail}, mas depois o reteve e não o pôs na caixa de correio.',
  '{server} accepted {mail}.': '{server} aceitou {mail}.',
  'It is unclear what became of {mail}.': 'Não está claro o que aconteceu com {mail}.',
  '{server} says that it would refuse {mail}.': '{server} diz que recusaria {mail}.',
  '{server} has put off {mail}.': '{server} adiou {mail}.',
  '{server} did not take {mail}.': '{server} não aceitou {mail}.',
  '{mail} has not arrived yet.': '{mail} ainda não chegou.',
  '{mail} could not be delivered.': '{mail} não pôde ser entregue.',
  'Some mail that came since {since} has not arrived.':
    'Parte dos e-mails enviados desde {since} não chegou.',
  'Some mail of yours to {server} has not been delivered since {since}.':
    'Desde {since}, e-mails seus {server} não puderam ser entregues.',
  '{n} mails to {server} have run into the same trouble since {since}: {shares}.': {
    many: 'Desde {since}, {n} de e-mails {server} tiveram o mesmo problema: {shares}.',
    one: 'Desde {since}, {n} e-mail {server} teve este problema: {shares}.',
    other: 'Desde {since}, {n} e-mails {server} tiveram o mesmo problema: {shares}.',
  },
  'The reason: {reason}': 'O motivo: {reason}',
  'The reason seems to be this: {reason}': 'O motivo parece ser este: {reason}',
  'This may be the reason, among others: {reason}': 'Este pode ser o motivo, entre outros: {reason}',
  'The server’s answer gives no clear reason.': 'A resposta do servidor não dá um motivo claro.',
  // utils/report/documents/next-mail/readers.ts
  'Mail server’s admin': 'Administrador do servidor de e-mail',
  'The person who waits': 'A pessoa que espera',
  'Network or DNS admin': 'Administrador de rede ou DNS',
  // utils/report/documents/next-mail/who-acts.ts
  'We must act: have the message sent once more.':
    'Nós devemos agir: pedir que a mensagem seja enviada mais uma vez.',
  'We must act: re-queue the message.': 'Nós devemos agir: recolocar a mensagem na fila.',
  'We must act first, then {actor}.': 'Nós devemos agir primeiro, e depois {actor}.',
  'Nobody: it is tried again by itself': 'Ninguém: haverá nova tentativa automática',
  'We first, then {actor}': 'Primeiro nós, depois {actor}',
};
