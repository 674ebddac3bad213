import type { Texts } from '../../texts';

export const causesAuthentication: Texts['causes/authentication'] = {
  // authentication.spf
  'The SPF check failed': 'A verificação SPF falhou',
  'SPF is the sender’s public list of the servers that may send for them. Your mail server compared that list with the filter’s address instead of the original sender’s, so the check failed although the filter had done it already.':
    'SPF é a lista pública em que o remetente indica quais servidores podem enviar em nome dele. Seu servidor de e-mail comparou essa lista com o endereço do filtro, e não com o do remetente original; por isso a verificação falhou, embora o filtro já a tivesse feito.',
  'Exempt all addresses of the filter from the SPF check, or switch that check off on your mail server.':
    'Isente todos os endereços do filtro da verificação SPF, ou desative-a no seu servidor de e-mail.',
  'Switch on the SPF workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Ative a solução alternativa para SPF (SPF workaround) em Settings > Filtering policies se o seu servidor de e-mail não puder fazer isso.',
  'Leave your own SPF record as it is, because it is not the cause.':
    'Deixe o seu próprio registro SPF como está: ele não é a causa.',
  'Add the filter’s addresses to the Whitelist setting of policyd-spf.':
    'Adicione os endereços do filtro à opção Whitelist do policyd-spf.',
  // authentication.dkim
  'The DKIM signature is missing or broken': 'A assinatura DKIM falta ou não é válida',
  'DKIM is a signature by which a sender’s domain vouches for a message. Your mail server found none, or one that does not fit, and refuses such mail. A change on the way, such as an added subject mark or footer, breaks a signature.':
    'DKIM é uma assinatura com que o domínio do remetente responde por uma mensagem. Seu servidor de e-mail não encontrou nenhuma, ou uma que não confere, e recusa esse e-mail. Uma alteração no caminho, como uma marca no assunto ou um rodapé, invalida a assinatura.',
  'Exempt mail from the filter from the DKIM check of your mail server, as the filter has seen the unchanged message.':
    'Isente o e-mail do filtro da verificação DKIM do seu servidor de e-mail: o filtro viu a mensagem inalterada.',
  'Switch off what changes messages on the way, such as subject marks and footers, if many senders are affected.':
    'Desative o que altera mensagens no caminho, como marcas no assunto e rodapés, se muitos remetentes forem afetados.',
  'Tell the sender that their signature was refused, and send them the reply.':
    'Informe o remetente de que a assinatura dele foi recusada e envie-lhe a resposta.',
  // authentication.dmarc
  'The sender’s DMARC policy forbids delivery': 'A política DMARC do remetente impede a entrega',
  'With DMARC a domain asks others to refuse mail in its name that does not prove its origin. Your mail server made that check against the filter’s address, where genuine mail can fail it, and refused. The filter has checked the mail before.':
    'Com DMARC, um domínio pede aos outros que recusem e-mails em nome dele que não provem a origem. Seu servidor de e-mail fez essa verificação com o endereço do filtro, com o qual e-mails legítimos podem falhar, e recusou. O filtro já tinha verificado o e-mail.',
  'Exempt all addresses of the filter from the DMARC check on your mail server.':
    'Isente todos os endereços do filtro da verificação DMARC no seu servidor de e-mail.',
  'Switch on the DMARC workaround under Settings > Filtering policies if your mail server cannot do that.':
    'Ative a solução alternativa para DMARC (DMARC workaround) em Settings > Filtering policies se o seu servidor de e-mail não puder fazer isso.',
  'Look at the sender with care first, as forged mail fails this check too.':
    'Examine primeiro o remetente com cuidado: e-mails falsificados também falham nesta verificação.',
  // authentication.missing
  'The message does not prove its origin': 'A mensagem não prova a origem',
  'Your mail provider takes only mail whose domain vouches for it, by SPF (a list of its servers) or DKIM (a signature), and found neither. Behind the filter SPF cannot fit, as your provider sees the filter’s address, so unsigned mail is refused.':
    'Seu provedor de e-mail só aceita e-mails garantidos pelo domínio de origem, por SPF (uma lista de servidores) ou DKIM (uma assinatura), e não encontrou nenhum dos dois. Atrás do filtro, o SPF não pode conferir, porque o seu provedor vê o endereço do filtro; por isso, e-mails sem assinatura são recusados.',
  'Let your mail server or provider trust all addresses of the filter, so that these checks are left to the filter.':
    'Faça o seu servidor ou provedor de e-mail confiar em todos os endereços do filtro, para que essas verificações fiquem a cargo do filtro.',
  'Ask the sender to sign their mail with DKIM and to publish an SPF record.':
    'Peça ao remetente que assine os e-mails com DKIM e publique um registro SPF.',
};
