import type { Concept } from '../../engine/types';

export const expiredConcept: Concept = {
  id: 'expired',
  kind: 'claim',
  name: 'expired',
  words: {
    en: `
      expired, expire, expires, out of date, expiration, outdated, no longer valid certificate,
      certificateexpired, past its, certificateexpiredexception, notafter, notbefore, not yet valid,
      certificatenotyetvalidexception, lapsed, has lapsed, subscription has lapsed, expiry, too old,
      stale, ran out, ran out on, has run out`,
    de: 'abgelaufen, abgelaufene*, nicht mehr gültig',
    fr: 'expiré*',
    es: 'caducad*, expirad*, vencid*',
    pt: 'expirad*, vencid*, expirou',
    it: 'scadut*',
    nl: 'verlopen',
    pl: 'wygas*, wygasł*',
    ru: 'истек, истёк, просрочен*',
    ja: '期限切れ, 有効期限',
    zh: '过期, 到期, 過期',
    ko: '만료',
    tr: 'süresi dol*, süresi geç*, sona er*',
    sv: 'utgån*, gått ut, gick ut, för gammal',
    cs: 'vypršel*, prošl*',
    hu: 'lejárt',
    da: 'udløb*',
    nb: 'utløp*, gått ut',
    fi: 'vanhentu*, umpeutu*, ei ole enää voimassa, voimassaolo*',
  },
};
