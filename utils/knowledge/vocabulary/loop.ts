import type { Concept } from '../../engine/types';

export const loopConcept: Concept = {
  id: 'loop',
  kind: 'claim',
  name: 'a loop',
  words: {
    en: `
      loop, loops, looping, looped, hop count, too many hops, hops, maximum hops, hop limit, hopcount,
      maximum hop count, received headers, too many received, mail loop, routing loop, loops back,
      delivered to line, delivered to header, forwarding loop, hop count exceeded, passed through here,
      in circles, in a circle, already seen, seen this message, round in circles, too many relays,
      received lines, cyclic, loop detected, mail loop detected, delivered to twice, already delivered,
      endless, forwarded too often, message has been forwarded, too many hops exceeded, infinite,
      processed before, appears to be looping, routed to itself, to itself, come by here,
      been here before, seen this message before, times already, already been through, already passed,
      goes round, circling, circles, comes back, came back to us, keeps coming back, around and around`,
    de: 'schleife, mailschleife, weiterleitungsschleife, hops',
    fr: 'boucle',
    es: 'bucle',
    pt: 'loop, laço',
    it: 'ciclo, anello, loop',
    nl: 'lus, mailloop',
    pl: 'pętl*',
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
