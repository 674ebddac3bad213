import type { Concept } from '../../engine/types';

export const fullConcept: Concept = {
  id: 'full',
  kind: 'claim',
  name: 'full',
  isFault: true,
  words: {
    en: `
      full, over quota, overquota, out of space, out of disk, insufficient*, not enough, no space,
      no more space, lack of space, low on, run out, exhausted, over the limit, full mailbox,
      mailbox full, overfull, no room, no free, over limit, over its, over their, overdrawn, low disk,
      out of storage, over the quota, shortage, inadequate, used up, all used, at capacity,
      above the storage, too much data, reached its limit, running out, out of room, fully used,
      no storage, exceeds storage, over allocated, no free blocks, lacking space, filled, no more room,
      overflow*, overfilled, bursting, hold no more, can't hold any more, no capacity, out of quota,
      maxed out, has no space, has no room, to the brim, depleted, consumed, all of the storage,
      used all of, at its limit, at the limit, at their limit, bytes left, 0 bytes, no bytes left,
      hit its limit, reached its maximum, nothing free, cannot hold, no space left, over capacity,
      space left, lacks space, not have enough space, hit the limit, hit its quota, no available space,
      no further room, crammed, saturated, would exceed its size, exceed its size, exceeds its size,
      any room, room left, doesn't have any room, stuffed, fits in, no more fits, storage used up,
      space used up, clogged, take more messages, take any more, until some are removed,
      until some are deleted, until something is deleted, 100%, 100 %, ran out of, run out of,
      has run out of, run out of room, eaten up, is spent, used all, used up all, all used up,
      any space left, its capacity, reached capacity, reached its capacity, fewer than`,
    de: `
      voll, überfüllt, ausgeschöpft, überschritten, nicht genug, ueberschritten, kein speicher*,
      kein platz, aufgebraucht, erschöpft, zu wenig speicher*, unzureichend*`,
    fr: 'plein, pleine, saturé*, dépassé*, insuffisan*',
    es: 'lleno, llena, llenos, excedid*, supera*, insuficiente*, excedió, sin espacio',
    pt: 'cheio, cheia, lotad*, excedid*, insuficiente*, excedeu, esgotad*, sem espaço',
    it: 'piena, pieno, superat*, esaurit*, insufficient*',
    nl: 'vol, overschreden, onvoldoende',
    pl: 'pełna, pełny, pełne, przepełnion*, przekroczon*, niewystarczaj*, brak miejsca, zapełnion*',
    ru: `
      переполнен*, превышен*, превыс*, полон, недостаточно, заполнен*, нет места, исчерпан*, нехватк*,
      закончилось место`,
    ja: '一杯, いっぱい, 満杯, 超過, 不足, 超えて',
    zh: '已满, 已滿, 满了, 超过, 超過, 超出, 不足, 满',
    ko: '가득, 초과, 부족, 꽉',
    tr: `
      dolu, aşıld*, aştı, aşım*, yetersiz, doldu, doludur, dolmuş*, yer yok, yer kalmadı, alan kalmadı,
      yeterli alan yok, yeterli yer yok, tüken*`,
    sv: `
      full, fullt, överskrid*, överskrider, otillräcklig*, för lite, överfull*, slut på, inget utrymme`,
    cs: 'plná, plný, překročen*, nedostatek, zaplněn*, přeplněn*, nedostatečn*',
    hu: 'megtelt, tele, betelt, túllép*, elégtelen, nincs elég',
    da: 'fuld, fuldt, overskred*, overskrider, ikke nok, utilstrækkelig*, fyldt, ikke plads',
    nb: 'full, fullt, overskred*, overskrider, ikke nok, utilstrekkelig*, ikke plass',
    fi: `
      täynnä, ylitetty, täysi, täyttyn*, ylitty*, loppunut, loppui, tila on loppu, ei tilaa,
      ei ole tilaa, ei ole tarpeeksi, ei tarpeeksi, ei riittävästi, ei riitä, riittämät*`,
  },
};
