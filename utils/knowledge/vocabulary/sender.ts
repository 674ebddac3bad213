import type { Concept } from '../../engine/types';

export const senderConcept: Concept = {
  id: 'sender',
  kind: 'thing',
  name: 'the sender',
  words: {
    en: `
      sender, senders, sender's, mail from, mailfrom, envelope from, envelope sender, from address,
      from addresses, return path, returnpath, reverse path, originator*, originating address,
      sending account, sending address, sending user, submitter, your address, your account,
      your email address, your e mail address, your email account, your mailbox, source address,
      sender address, sender email, sender account, smtp from, rfc5321 from, from header, from field,
      header from, return address, originating mailbox, author, sending from, send as, from email,
      sender id, sent from`,
    de: 'absender*, senderadresse',
    fr: "expéditeur*, expediteur*, émetteur*, emetteur*, adresse d'expéditeur, adresse de l'expéditeur",
    es: 'remitente*, emisor',
    pt: 'remetente*',
    it: 'mittente*, mittenti',
    nl: 'afzender*',
    pl: 'nadawc*',
    ru: 'отправител*',
    ja: '送信者, 差出人, 送信元',
    zh: '发件人, 發件人, 寄件者, 寄件人, 发信人, 发送者',
    ko: '보낸 사람, 발신자, 송신자, 보내는 사람',
    tr: 'gönderen*, gonderen*, gönderici*',
    sv: 'avsändar*, avsandar*',
    cs: 'odesílatel*, odesilatel*, odesilatele',
    hu: 'feladó*, felado*, küldő*',
    da: 'afsender*',
    fi: 'lähettäjä*',
  },
};
