import type { Concept } from '../../engine/types';

export const busyConcept: Concept = {
  id: 'busy',
  kind: 'claim',
  name: 'busy',
  words: {
    en: `
      busy, overload*, high load, heavily loaded, load too high, excessive load, under load,
      cannot handle, out of capacity, heavy load, server too busy, load average too high, under heavy,
      currently loaded, unusually high, too much work, too many tasks, work at the moment, swamped,
      ports busy, server load, too loaded, cannot take more, queue is longer, try again when,
      not enough capacity, resources busy, more work than, too much to do, has grown too large,
      queue has grown, grown too long, queue is full, queue is too long, queue too long, more than we can,
      cannot keep up, can't keep up, at full load, hands full, backlog, overwhelmed, max children,
      no workers, peak, under stress, under pressure, backed up, tied up, too many jobs, no free workers`,
    de: 'überlastet, ueberlastet, ausgelastet, beschäftigt, überlastung',
    fr: 'occupé*, surchargé*, surcharge',
    es: 'ocupad*, sobrecarg*, saturad*',
    pt: 'ocupad*, sobrecarreg*',
    it: 'occupat*, sovraccaric*',
    nl: 'bezet, overbelast*, druk',
    pl: 'zajęty, zajęta, przeciążon*',
    ru: 'занят*, перегружен*, перегрузк*',
    ja: 'ビジー, 混雑, 過負荷',
    zh: '繁忙, 忙, 过载, 超载, 忙碌',
    ko: '과부하, 바쁩, 혼잡, 사용 중',
    tr: 'meşgul, aşırı yük*, yoğun',
    sv: 'upptagen, överbelasta*',
    cs: 'zaneprázdn*, přetížen*, vytížen*',
    hu: 'foglalt, túlterhel*, elfoglalt',
  },
};
