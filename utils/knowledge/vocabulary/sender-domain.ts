import type { Concept } from '../../engine/types';

export const senderDomainConcept: Concept = {
  id: 'sender-domain',
  kind: 'thing',
  name: "the sender's domain",
  words: {
    en: `
      sender domain, sender's domain, domain of sender, domain of sender address, sending domain,
      from domain, domain of the sender, originating domain, your domain, domain in mail from,
      envelope sender domain, mail from domain, mailfrom domain, return path domain,
      domain of mail from, domain of return path, senders domain, source domain, rfc5321 from domain,
      rfc 5321 from domain, domain part of the sender, from header domain, domain name of sender,
      domain name of the sender, sender host name, sender hostname, domain in your mail from,
      domain of your sender, domain you send from, domain you write from, domain that you send from,
      domain of your address, originator domain, originator's domain, domain of the from address,
      domain in your from address, domain in the from address, domain of your from address,
      domain of your own address`,
    de: `
      absenderdomain*, absender domain, domain des absenders, senderdomain, ihre domain, ihrer domain,
      absenderdomäne`,
    fr: "domaine de l'expéditeur, domaine expéditeur, domaine de l'émetteur",
    es: 'dominio del remitente, dominio remitente',
    pt: 'domínio do remetente',
    it: 'dominio del mittente, dominio mittente',
    nl: 'domein van de afzender, afzenderdomein',
    pl: 'domena nadawcy, domeny nadawcy',
    ru: 'домен отправителя, домена отправителя',
    zh: '发件人域名, 发件域, 寄件者網域',
    ja: '送信者ドメイン, 送信元ドメイン',
    ko: '발신자 도메인',
    tr: `
      gönderen alan adı, gönderenin alan adı, gönderen etki alanı, alan adınız*, gönderen domain*`,
    sv: 'avsändardomän*, avsändarens domän, din domän',
    cs: 'doména odesílatele',
    hu: 'feladó tartománya, feladó domain',
    da: 'afsenderdomæne*, afsenderens domæne',
    nb: 'avsenderdomene*, avsenderens domene',
    fi: 'lähettäjän verkkotunnu*, lähettäjän domain*, lähettäjän toimialue*, verkkotunnuksesi',
  },
};
