import type { Concept } from '../../engine/types';

export const matchesConcept: Concept = {
  id: 'matches',
  kind: 'claim',
  name: 'matches',
  opposite: 'mismatch',
  words: {
    en: 'match, matches, matching, owned, aligned, belong*',
    de: 'übereinstimm*',
    tr: 'eşleş*',
    sv: 'matchar, överensstämmer',
    fr: 'correspondre, correspondant',
    es: 'coincid*, corresponde, corresponden',
    pt: 'coincid*, corresponde, correspondem',
    it: 'corrispond*',
    nl: 'overeen*',
    pl: 'zgodn*, zgadza',
    ru: 'совпада*, соответств*',
    ja: '一致',
    zh: '匹配, 符合',
    ko: '일치',
    cs: 'odpovíd*, shod*',
    hu: 'egyez*, megfelel*',
    da: 'stemmer',
    nb: 'stemmer, samsvar*',
    fi: 'täsmää*',
  },
};
