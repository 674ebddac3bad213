import type { Concept } from '../../engine/types';

export const exceededConcept: Concept = {
  id: 'exceeded',
  kind: 'claim',
  name: 'more than allowed',
  words: {
    en: `
      exceed*, limit reached, maximum, max, limit has been, above, beyond, larger than, greater than,
      more than, surpass*, threshold, passed the, went over, gone over, over the allowed, higher than,
      over our, over your, reached, over the permitted, used up your, exceded, exeeded, exeded, excedes,
      excess of, in excess of, outnumber*, hit the limit, limit hit, limit was hit, over the limit,
      overstep*, limit is reached, passes the limit, used up its, used up his, used up their, capped,
      maxed, hits the limit`,
    de: 'überschreitet, ueberschreitet, übersteigt, mehr als',
    tr: 'aşıyor, aşan, aşmış*, azami, maksimum, limitine ulaş*, sınırına ulaş*',
    fi: 'ylittää, ylitti, ylitettiin, enimmäis*, enintään, maksimi*, enemmän kuin, suurempi kuin, raja ylit*',
    sv: 'överstig*, mer än',
    fr: 'dépass*, excédé*',
    es: 'superad*, excedid*, excede, supera',
    pt: 'excedid*, excede, ultrapass*',
    it: 'superat*, supera, eccede',
    nl: 'overschr*',
    pl: 'przekrocz*',
    ru: 'превыш*',
    ja: '超え, 超過',
    zh: '超过, 超過, 超出',
    ko: '초과, 넘는, 넘었',
    cs: 'překroč*',
    hu: 'túllép*, meghalad*',
    da: 'overskred*, overskrider, overstiger',
    nb: 'overskred*, overskrider, overstiger',
  },
};
