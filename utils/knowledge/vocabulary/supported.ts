import type { Concept } from '../../engine/types';

export const supportedConcept: Concept = {
  id: 'supported',
  kind: 'claim',
  name: 'supported',
  opposite: 'unsupported',
  words: {
    en: 'supported, supports, implemented, understood, offer, offered, offers, advertised',
    de: 'unterstützt, unterstuetzt',
    tr: 'desteklen*',
    fi: 'tuettu*, tukee',
    sv: 'stöds, stöder, erbjuds',
  },
};
