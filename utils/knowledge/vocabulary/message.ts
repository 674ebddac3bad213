import type { Concept } from '../../engine/types';

export const messageConcept: Concept = {
  id: 'message',
  kind: 'thing',
  name: 'the message',
  isBare: true,
  words: {
    en: `
      mail, mails, email, emails, msg, letter, correspondence, submission, data, transmission, delivery,
      item, mailing`,
    de: 'nachricht*, mail, e mail, zustellung, mitteilung*',
    fr: 'message*, courrier*, courriel*, mail',
    es: 'mensaje*, correo*',
    pt: 'mensagem, mensagens, email, correio',
    it: 'messaggio, messaggi, posta, mail',
    nl: 'bericht*, mail, e mail',
    pl: 'wiadomoś*, wiadomosc*, poczt*, przesyłk*',
    ru: 'сообщени*, письм*, почт*',
    ja: 'メール, メッセージ',
    zh: '邮件, 郵件, 信件, 邮件内容',
    ko: '메일, 메시지, 이메일',
    tr: 'ileti*, mesaj*, posta, e posta, e postan*, gönderim, teslim*, gönderim sırasında',
    sv: 'meddeland*, brev, e post, mejl',
    cs: 'zpráv*, pošta, pošty, poštu, poštou, poště, poštovn*',
    hu: 'üzenet*, levelet, a levél',
    da: 'meddelelse*, besked*, brev*, mailen',
    nb: 'melding*, brev*, e posten',
    fi: `
      viesti*, viestejä, sähköposti*, sähköpostej*, postia, postin, lähetys, lähetyksen, toimitus,
      toimituksen, toimitusta`,
  },
};
