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
    fr: 'pris en charge, prend en charge',
    es: 'admite, soporta*',
    pt: 'suporta*',
    it: 'supportat*, supporta',
    nl: 'ondersteun*',
    pl: 'obsługiw*',
    ru: 'поддержив*',
    ja: '対応, サポート',
    zh: '支持, 支援',
    ko: '지원',
    cs: 'podporuj*, podporov*',
    hu: 'támogat*',
    da: 'understøtte*',
    nb: 'støtte*',
  },
};
