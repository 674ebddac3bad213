import type { Concept } from '../../engine/types';

export const rateConcept: Concept = {
  id: 'rate',
  kind: 'thing',
  name: 'how much it sends',
  words: {
    en: `
      rate, rates, rate limit*, ratelimit*, throttl*, per hour, per minute, per day, per second, hourly,
      daily, message limit, messages limit, sending limit, sending limits, volume, too fast, too quickly,
      slow down, flood*, sending rate, send limit, sending quota, message rate, connection rate,
      email limit, mail limit, frequency, too frequent, too often, frequently, messages per, mails per,
      emails per, too much mail, too many messages, too many emails, too many mails, message count,
      recipients per, daily limit, hourly limit, speed limit, sending too, limits, limit, limited,
      limitation, allowance, burst, too many requests, traffic, threshold, outbound limit, volume limit,
      limit of messages`,
    de: `
      rate, zu viele nachrichten, zu viele mails, zu schnell, pro stunde, pro minute, pro tag, limit*,
      drosselung, begrenz*`,
    fr: 'débit, trop de messages, trop de mails, par heure, par minute, par jour, limite*',
    es: 'tasa, demasiados mensajes, demasiados correos, por hora, por minuto, por día, límite*, limite*',
    pt: 'taxa, muitas mensagens, por hora, por minuto, por dia, limite*',
    it: "troppi messaggi, all'ora, al minuto, al giorno, limite, limiti, frequenza",
    nl: 'te veel berichten, per uur, per minuut, per dag, limiet*',
    pl: 'zbyt wiele wiadomości, zbyt dużo wiadomości, na godzinę, na minutę, limit*',
    ru: 'слишком много сообщений, слишком много писем, в час, в минуту, в день, лимит*, частот*',
    ja: '送信数, 制限, 頻度, レート',
    zh: '频率, 頻率, 过于频繁, 频繁, 每小时, 每分钟, 限制, 数量',
    ko: '속도, 시간당, 분당, 제한, 빈도, 한도',
    tr: 'hız, saatte, dakikada, sınır*, limit*',
    sv: 'per timme, per minut, för många meddelanden, gräns*',
    cs: 'za hodinu, za minutu, příliš mnoho zpráv, limit*',
    hu: 'óránként, percenként, túl sok üzenet, limit*, korlát*',
  },
};
