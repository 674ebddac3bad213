import type { Texts } from '../../texts';

export const causesPlainReasons: Texts['causes/plain-reasons'] = {
  // plain reasons
  'The mail server could not make sure that the mail comes from whom it names as its sender.':
    'O servidor de e-mail não pôde certificar-se de que o e-mail vem de quem consta como remetente.',
  'The mail server turned away the filter, which checks the mail on its way to you.':
    'O servidor de e-mail barrou o filtro, que verifica os e-mails antes da entrega.',
  'The mail server had too many other connections to take it.':
    'O servidor de e-mail já tinha conexões demais para aceitá-lo.',
  'The mail server could not be reached, or broke off while the mail was handed over.':
    'O servidor de e-mail não pôde ser contatado, ou interrompeu a entrega do e-mail.',
  'The mail server does not take mail from a new sender at the first try.':
    'O servidor de e-mail não aceita e-mails de um remetente novo na primeira tentativa.',
  'The mail server takes only so much mail at a time from the filter, which checks it on its way to you.':
    'O servidor de e-mail só aceita uma certa quantidade de e-mails por vez do filtro, que os verifica antes da entrega.',
  'No name server could say where mail for this address goes.':
    'Não foi possível descobrir para onde devem ir os e-mails deste endereço.',
  'The mail is of a newer kind than the mail server can handle.':
    'O e-mail é de um tipo mais novo do que o servidor de e-mail consegue tratar.',
  'The mail server and the filter, which checks the mail on its way to you, did not understand each other.':
    'O servidor de e-mail e o filtro, que verifica os e-mails antes da entrega, não se entenderam.',
  'The mail server did not take mail for some time.':
    'O servidor de e-mail não aceitou e-mails por algum tempo.',
  'The address that it was sent to is not written as an address must be.':
    'O endereço para o qual foi enviado não está escrito como um endereço deve ser.',
  'The mail server is not set up to take mail for this address.':
    'O servidor de e-mail não está configurado para aceitar e-mails para este endereço.',
  'The mail server is not set up to take mail from the filter, which checks it on its way to you.':
    'O servidor de e-mail não está configurado para aceitar e-mails do filtro, que os verifica antes da entrega.',
  'The mail was sent round in circles between mail servers.':
    'O e-mail andou em círculos entre servidores de e-mail.',
  'No encrypted connection to the mail server could be made, and no other was allowed.':
    'Não foi possível fazer uma conexão criptografada com o servidor de e-mail, e nenhuma outra era permitida.',
  'The filter, which checks the mail on its way to you, has a fault of its own.':
    'O filtro, que verifica os e-mails antes da entrega, tem uma falha própria.',
};
