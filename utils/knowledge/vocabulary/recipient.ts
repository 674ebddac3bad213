import type { Concept } from '../../engine/types';

export const recipientConcept: Concept = {
  id: 'recipient',
  kind: 'thing',
  name: 'the recipient',
  words: {
    en: `
      recipient*, user, users, userid, username, mailbox*, mail box, mail boxes, account, accounts,
      addressee*, alias, aliases, inbox, rcpt, local part, person, customer, subscriber,
      destination address, email address, email addresses, e mail address, e mail addresses,
      mail address, address, addresses, destination mailbox, email account, e mail account,
      mail account, email box, mail user, local user, mail drop, maildrop address, employee,
      tenant mailbox, userunknown, recipientnotfound, addr, recip, recips, mbox, postbox, post box,
      letterbox, letter box, mail slot, receiver, receivers, local address, local account,
      local mailbox, mailid, email id, mail id, recepient*, recipent*, receipient*, reciever, adress,
      individual, destination user, destination account, delivery address, maibox, mailbx, acount,
      adressee, reciepient, recipeint, localpart, delivery mailbox, resolver.adr, resolver.rst,
      user's block list, user's blocklist, recipient's block list, recipient's blocklist,
      user's blacklist, recipient's blacklist, correspondents`,
    de: `
      empfänger*, empfaenger*, benutzer*, adresse, postfach*, konto, teilnehmer*, mailadresse,
      e mail adresse, zieladresse, mailkonto, nutzer*, emailadresse*, konten`,
    fr: 'destinataire*, utilisateur*, adresse, boîte, compte, abonné, usager, messagerie',
    es: 'destinatario*, usuario*, dirección, buzón, cuenta, correo electrónico, casilla',
    pt: `
      destinatário*, usuário*, utilizador*, endereço, caixa postal, caixa de correio, caixa de entrada,
      conta`,
    it: 'destinatario, destinatari, utente, utenti, indirizzo, casella, account di posta',
    nl: 'ontvanger*, gebruiker*, adres, postbus, geadresseerde, mailbox',
    pl: 'odbiorc*, użytkownik*, adres, adresat*, skrzynk*, konto',
    ru: 'получател*, пользовател*, адрес, адреса, адресат*, ящик*, абонент*, аккаунт*, учетн*, учётн*',
    ja: '宛先, 受信者, ユーザ, アドレス, メールボックス, アカウント',
    zh: '收件人, 收件者, 用户, 用戶, 使用者, 邮箱, 郵箱, 信箱, 帐号, 账号, 帳號, 地址, 帐户, 账户',
    ko: '수신자, 받는 사람, 사용자, 메일함, 계정, 주소, 편지함',
    tr: `
      alıcı*, kullanıcı*, posta kutusu, adres, adresi, hesap, hesabı, adresine, adresini, adrese,
      e posta adresi, e posta adresine, eposta adresi, mail adresi, hesab*, e posta hesab*`,
    sv: `
      mottagar*, användar*, adressen, adress, brevlåda*, postlåda*, konto*, e postadress*,
      epostadress*, inkorg*`,
    cs: 'příjemc*, uživatel*, adresa, adresy, schránk*, účet',
    hu: 'címzett*, felhasználó*, postafiók*, cím, fiók',
    da: 'modtager*, bruger*, postkasse*, mailboks*, adresse, adressen, adressat*, konto*',
    nb: 'mottaker*, bruker*, postboks*, postkasse*, adresse, adressen, adressat*, konto*',
    fi: `
      vastaanottaja*, käyttäjä*, postilaatikko*, postilaatik*, sähköpostilaatik*, osoite, osoitetta,
      osoitteen, osoitteeseen, osoitteesta, osoitteet, osoitteita, sähköpostiosoit*, tili, tilin,
      tiliä, tilille, sähköpostitil*`,
  },
};
