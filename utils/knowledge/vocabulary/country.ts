import type { Concept } from '../../engine/types';

export const countryConcept: Concept = {
  id: 'country',
  kind: 'thing',
  name: 'its country',
  words: {
    en: `
      country, countries, geo, geoip, geolocation, geographic*, your region, nation, geoblock*,
      foreign, located in, china, russia, asia, part of the world, your location, regions, continent,
      this region, geo blocking, geo block, your area, in your country, from your country`,
    de: 'land',
    fr: 'pays',
    es: 'país',
    pt: 'país',
    it: 'paese, nazione',
    nl: 'land',
    pl: 'kraj*',
    ru: 'стран*, зарубежн*, иностранн*',
    ja: '国, 海外, 国外',
    zh: '国家, 地区, 國家, 海外, 境外, 国外, 國外',
    ko: '국가, 해외, 국외',
    tr: 'ülke*, yurt dışı',
    sv: 'land, landet',
    cs: 'země, zemi',
    hu: 'ország*',
    da: 'landet',
    nb: 'landet',
    fi: 'maasta, ulkomaa*',
  },
};
