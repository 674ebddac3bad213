import type { Concept } from '../../engine/types';

export const rateConcept: Concept = {
  id: 'rate',
  kind: 'thing',
  name: 'how much it sends',
  words: {
    en: `
      rate, rates, rate limit*, ratelimit*, throttl*, per hour, per day, per second, hourly, daily,
      message limit, messages limit, sending limit, sending limits, volume, too fast, too quickly,
      slow down, flood*, send limit, sending quota, message rate, connection rate, email limit,
      mail limit, frequency, too frequent, too often, frequently, messages per, mails per, emails per,
      too much mail, too many messages, too many emails, too many mails, message count, daily limit,
      hourly limit, speed limit, sending too, allowance, burst, too many requests, outbound limit,
      volume limit, limit of messages, sent more than, messages this hour, mails this hour,
      messages from your, outbound message limit, sending more, submission rate,
      message submission rate, quantity of, mail volume, limits for your account, submission quota,
      mails in, messages in, hits limit, sender rate, sending volume, exceeded its sending,
      too many mail, reduce your sending, frequency limited, per recipient rate, receiving rate,
      many emails, many messages, last hour, slowed down, pace, today, this hour, this day,
      faster than, slower, slowly, more mail today, too quick, too rapid*, msgs, last minute, 24 hours,
      this week, per week, short period, period of time, time period, time frame, delivery rate,
      mail traffic, message quota, sending allowance, quota for sending, that fast, so fast, speed,
      each hour, each day, every hour, allowed per, permitted per, one hour, one day,
      quota of messages, last 24 hours, that many messages, that much mail, so many messages,
      so much mail, within the hour, too many e mails, a lot of mail, traffic from you, requests per,
      per connection, per session, mailing limit, in this session, in this connection,
      connection rate of this sender, messages in an hour, mails in an hour, per minute, token bucket,
      you sent us, too much traffic, too much mail traffic, slows down, in a short time,
      within a short time, in short time, policyd, intake cap, flood of letters, flood of mails,
      letters in ten minutes, sender quota`,
    de: `
      rate, zu viele nachrichten, zu viele mails, zu schnell, pro stunde, pro minute, pro tag,
      drosselung, nachrichtenlimit, langsamer, nachrichten pro, mails pro, zu häufig`,
    fr: 'débit, trop de messages, trop de mails, par heure, par minute, par jour',
    es: 'tasa, demasiados mensajes, demasiados correos, por hora, por minuto, por día',
    pt: 'taxa, muitas mensagens, por hora, por minuto, por dia',
    it: "troppi messaggi, all'ora, al minuto, al giorno, frequenza, orari",
    nl: 'te veel berichten, per uur, per minuut, per dag',
    pl: 'zbyt wiele wiadomości, zbyt dużo wiadomości, na godzinę, na minutę',
    ru: `
      слишком много сообщений, слишком много писем, в час, в минуту, в день, частот*, за час,
      притормоз*`,
    ja: '送信数, 頻度, レート, 送信通数, 通数',
    zh: '频率, 頻率, 过于频繁, 频繁, 每小时, 每分钟, 数量',
    ko: '속도, 시간당, 분당, 빈도, 너무 많은 메일, 많은 메일을 보냈, 많은 메시지를 보냈',
    tr: `
      hız, saatte, dakikada, çok hızlı, çok sık, saatlik, günlük limit*, saniyede, gönderim limit*,
      gönderim sınır*, hız sınır*, çok fazla mesaj, çok fazla ileti, çok fazla e posta`,
    sv: `
      per timme, per minut, för många meddelanden, på kort tid, för snabbt, hastighetsbegräns*,
      för mycket e post, för många mejl, antal meddelanden`,
    cs: 'za hodinu, za minutu, příliš mnoho zpráv',
    hu: 'óránként, percenként, túl sok üzenet',
    da: `
      per time, pr time, i timen, per minut, pr minut, seneste time, for mange beskeder,
      for mange meddelelser, for hurtigt, tempoet ned`,
    nb: 'per time, i timen, per minutt, siste time, for mange meldinger',
    fi: `
      liian nopeasti, liian usein, liian monta viestiä, liian paljon viestejä, liikaa viestejä,
      tunnissa, minuutissa, sekunnissa, päivässä, vuorokaudessa, lähetysraja*, lähetysrajoitu*,
      viestien määrä, nopeusraja*, nopeusrajoitu*, liian tiheä*, hidasta*`,
  },
};
