import type { Concept } from '../../engine/types';

export const recipientCountConcept: Concept = {
  id: 'recipient-count',
  kind: 'thing',
  name: 'how many recipients there are',
  words: {
    hu: 'túl sok címzett',
    cs: 'příliš mnoho příjemců',
    sv: 'för många mottagare',
    tr: 'çok fazla alıcı',
    ko: '수신자가 너무 많, 수신자 수',
    zh: '收件人过多, 收件人太多, 收件人数',
    ja: '宛先が多, 受信者が多, 宛先数',
    ru: 'слишком много получателей, количество получателей',
    pl: 'zbyt wielu odbiorców, za dużo odbiorców, liczba odbiorców',
    nl: 'te veel ontvangers, te veel geadresseerden',
    it: 'troppi destinatari, numero di destinatari',
    pt: 'muitos destinatários, número de destinatários, demasiados destinatários',
    es: 'demasiados destinatarios, número de destinatarios',
    fr: 'trop de destinataires, nombre de destinataires',
    de: 'zu viele empfänger, anzahl der empfänger, empfängerzahl',
    en: `
      too many recipients, recipients per message, recipient count, recipient limit, number of recipients,
      many recipients, recipients per, maximum recipients, max recipients, recipients limit,
      too many rcpt, too many rcpts, toomanyrecipients, recipients in one, recipients per session,
      recipients per transaction, recipients than, rcpt limit, recipients exceeded, number of rcpt,
      recipients this session, recipients per connection, many rcpts, recipients at once, many addressees,
      destination domains per, many destinations, too many addresses, recipients for one,
      recipients allowed, fewer recipients, split your, addresses per, recipients were, recipients given,
      recipient maximum, multiple destination domains, too many addressees, that many recipients, rcpts,
      envelope recipients`,
  },
};
