import type { Concept } from '../../engine/types';

export const mismatchConcept: Concept = {
  id: 'mismatch',
  kind: 'claim',
  name: 'does not match',
  words: {
    en: `
      mismatch*, doesn't match, not match, don't match, no match, mis match, alignment,
      does not belong, differs, different from, does not correspond, impersonat*, spoof*, forge*,
      forged, not the same, pretend*, masquerad*, misaligned, antispoof*, self sending, claims to be,
      not consistent, must not be used from outside, used from outside, from outside, not yours,
      not your own, from the outside, own domain, using our domain, one of our, not your domain,
      cannot use this, belongs to another, remotecertificatenamemismatch, notvalidforname,
      altname invalid, match expected, is not you, not your address, doesn't own, not the owner,
      not owner, someone else, another person, differ, isn't yours, does not own, used by others,
      claims to come, unequal, not equal, not identical, does not agree, does not fit, faked,
      nothing in common, unrecognized ssl, not who you, not who it, not same as, does not line up,
      not in line with, unmatched, disagree*, contradict*, pretends to be us, pretends to be this,
      is our own name, is my own name`,
    de: `
      spoofschutz, von extern, stimmt nicht überein, gefälscht*, passt nicht, entspricht nicht,
      gehört nicht`,
    tr: 'uyuşm*, eşleşmiyor, eşleşmed*, uyumsuz*, ait değil*, sahte*, taklit*',
    fi: `
      ei täsmä*, ei vastaa nimeä, ei vastaa osoitetta, ei vastaa verkkotunnu*, ristirii*, väärennet*,
      väärennö*, ei kuulu`,
    sv: 'stämmer inte, matchar inte, förfalsk*',
    fr: 'ne correspond pas, non concordant*',
    es: 'no coincide*',
    pt: 'não corresponde*, não coincide*',
    it: 'non corrispond*',
    nl: 'komt niet overeen',
    pl: 'niezgodn*, nie zgadza',
    ru: 'не совпада*, не соответств*',
    ja: '一致しません, 不一致, 一致しない',
    zh: '不匹配, 不一致, 不符',
    ko: '일치하지',
    cs: 'neodpovíd*, neshod*',
    hu: 'nem egyez*, eltér*',
    da: 'stemmer ikke',
    nb: 'stemmer ikke, samsvarer ikke',
  },
};
