import type { Concept } from '../../engine/types';

export const timedOutConcept: Concept = {
  id: 'timed-out',
  kind: 'claim',
  name: 'out of time',
  words: {
    en: `
      timed out, timeout, timeouts, time out, time limit, timedout, time expired, idle, too long to,
      no response, did not respond, didn't respond, took too long, not respond, etimedout, data timeout,
      read timeout, idle timeout, inactivity, no answer, not answered, too slow, no activity,
      does not respond, doesn't respond, stalled, deadline exceeded, within the time, keine antwort,
      silent, no command within, no data received, ran into a timeout, waiting too long, waited too long,
      no reply, not reply, gave no answer, without answer, too late, slow, time exceeded, timer, no data,
      stopped answering, didn't answer, did not answer, no input, expired while waiting, waiting for,
      idle for, waiting for client, client input`,
    de: 'zeitüberschreitung, zeitlimit, abgelaufen zeit, timeout, zeit überschritten',
    fr: "délai dépassé, délai d'attente, expiration du délai, délai, temps écoulé",
    es: 'tiempo de espera, tiempo agotado, expirado el tiempo, agotado el tiempo',
    pt: 'tempo limite, tempo esgotado, tempo de espera, expirou o tempo',
    it: 'tempo scaduto, timeout, scaduto il tempo, tempo limite',
    nl: 'time out, verlopen tijd, tijdslimiet, duurde te lang',
    pl: 'przekroczono czas, limit czasu, upłynął czas, przekroczony czas',
    ru: 'тайм аут, таймаут, время ожидания, истекло время, превышено время',
    ja: 'タイムアウト, 時間切れ',
    zh: '超时, 逾时, 逾時, 连接超时',
    ko: '시간 초과, 시간초과, 응답이 없',
    tr: 'zaman aşımı, zamanaşımı, süre doldu',
    sv: 'tidsgräns, timeout, tog för lång tid, svarar inte',
    cs: 'vypršel čas*, časový limit, vypršení, timeout',
    hu: 'időtúllép*, lejárt az idő',
  },
};
