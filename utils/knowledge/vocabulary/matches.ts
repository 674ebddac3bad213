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
    fr: 'correspond*',
    es: 'coincid*, correspond*',
    pt: 'correspond*, coincid*',
    it: 'corrispond*',
    nl: 'overeen*',
    pl: 'zgodn*, zgadza',
    ru: 'совпада*, соответств*',
    ja: '一致',
    zh: '匹配, 符合',
    ko: '일치',
    cs: 'odpovíd*, shod*',
    hu: 'egyez*, megfelel*',
    da: 'stemmer, matcher',
    nb: 'stemmer, samsvar*, matcher',
    fi: 'täsmää*',
  },
};
