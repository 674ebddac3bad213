import type { Concept } from '../../engine/types';

export const fullConcept: Concept = {
  id: 'full',
  kind: 'claim',
  name: 'full',
  words: {
    en: `
      full, over quota, overquota, out of space, out of disk, insufficient*, not enough, no space,
      no more space, lack of space, low on, run out, ran out, exhausted, over the limit, full mailbox,
      mailbox full, overfull, no room, too full, no free, over limit, over its, over their, overdrawn,
      overflow, low disk, out of storage, over the quota, shortage, inadequate, no room left, used up,
      all used, at capacity, above the storage, too much data, reached its limit, running out,
      out of room, fully used, no storage, exceeds storage, nearly full, almost full, over allocated,
      no free blocks, lacking space, filled, no more room, overflow*, overfilled, bursting,
      hold no more, cannot hold any more, can't hold any more, no capacity, out of quota, maxed out,
      has no space, has no room, to the brim, depleted, consumed, all of the storage, used all of`,
    de: `
      voll, überfüllt, ausgeschöpft, überschritten, nicht genug, nicht genügend, ueberschritten,
      kein speicher*, kein platz`,
    fr: 'plein, pleine, saturé*, dépassé*, insuffisan*',
    es: 'lleno, llena, llenos, excedid*, supera*, insuficiente*, excedió, sin espacio',
    pt: 'cheio, cheia, lotad*, excedid*, insuficiente*, excedeu, esgotad*, sem espaço',
    it: 'piena, pieno, superat*, esaurit*, insufficient*',
    nl: 'vol, overschreden, onvoldoende',
    pl: 'pełna, pełny, pełne, przepełnion*, przekroczon*, niewystarczaj*, brak miejsca, zapełnion*',
    ru: 'переполнен*, превышен*, превыс*, полон, недостаточно, заполнен*, нет места, исчерпан*, нехватк*',
    ja: '一杯, いっぱい, 満杯, 超過, 不足, 超えて',
    zh: '已满, 已滿, 满了, 超过, 超過, 超出, 不足, 满',
    ko: '가득, 초과, 부족, 꽉',
    tr: 'dolu, aşıld*, aştı, aşım*, yetersiz, doldu',
    sv: 'full, fullt, överskrid*, överskrider, otillräcklig*, för lite',
    cs: 'plná, plný, překročen*, nedostatek, zaplněn*, přeplněn*, nedostatečn*',
    hu: 'megtelt, tele, betelt, túllép*, elégtelen, nincs elég',
    da: 'fuld, overskredet',
    fi: 'täynnä, ylitetty',
  },
};
