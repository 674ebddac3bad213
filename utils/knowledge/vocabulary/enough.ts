import type { Concept } from '../../engine/types';

export const enoughConcept: Concept = {
  id: 'enough',
  kind: 'claim',
  name: 'enough',
  opposite: 'full',
  words: {
    en: 'enough, sufficient',
    de: 'genügend, ausreichend',
    tr: 'yeterli',
    fi: 'tarpeeksi, riittäv*',
    sv: 'tillräcklig*',
    fr: 'assez, suffisant*, suffisamment',
    es: 'suficiente*',
    pt: 'suficiente*',
    it: 'abbastanza, sufficient*',
    nl: 'genoeg, voldoende',
    pl: 'wystarczając*, dość',
    ru: 'достаточно',
    ja: '十分',
    zh: '足够, 足夠',
    ko: '충분',
    cs: 'dost, dostatečn*, dostatek',
    hu: 'elég, elegendő',
    da: 'nok, tilstrækkelig*',
    nb: 'nok, tilstrekkelig*',
  },
};
