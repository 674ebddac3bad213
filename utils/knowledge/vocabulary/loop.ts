import type { Concept } from '../../engine/types';

export const loopConcept: Concept = {
  id: 'loop',
  kind: 'claim',
  name: 'a loop',
  words: {
    en: `
      loop, loops, looping, looped, hop count, too many hops, hops, maximum hops, hop limit, hopcount,
      maximum hop count, received headers, too many received, mail loop, routing loop, loops back,
      delivered to line, delivered to header, forwarding loop, hop count exceeded`,
    de: 'schleife, mailschleife, weiterleitungsschleife, hops',
    fr: 'boucle',
    es: 'bucle',
    pt: 'loop, laço',
    it: 'ciclo, anello, loop',
    nl: 'lus, mailloop',
    pl: 'pętl*, petl*',
    ru: 'петля, зациклив*, циклическ*',
    ja: 'ループ',
    zh: '循环, 迴圈, 环路',
    ko: '루프, 순환',
    tr: 'döngü*',
    sv: 'slinga, loop',
    cs: 'smyčk*',
    hu: 'hurok, hurk*',
  },
};
