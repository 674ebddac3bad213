import type { Concept } from '../../engine/types';

export const reverseDnsConcept: Concept = {
  id: 'reverse-dns',
  kind: 'thing',
  name: "the name of the relay's address",
  words: {
    en: `
      ptr, rdns, reverse lookup, reverse hostname, reverse host name, in addr arpa, reverse,
      reverse address, fcrdns, forward confirmed, reverse dns lookup, reverse ip, hostname for your ip,
      cannot find your hostname, cannot find your reverse hostname, reverse zone, ip name lookup,
      ip name possibly forged, ip name, forward dns, your hostname, no hostname, no name for your address,
      name of your address, name for your ip, no reverse, hostname for your, lead back, name to address,
      address to name, reverse resolve, ptr lookup, no rdns, host name for your, generic ptr,
      generic reverse, dynamic looking, hostname lookup for, resolves back, no host name, address name,
      client name, ip reverse, no ptr, without ptr, without reverse, points back, no name in, maps back,
      has no name, reverse entry, generic name, generic hostname, dynamic hostname, dynamic name,
      has no hostname, pointer record`,
    de: `
      rückwärtsauflösung, reverse eintrag, ptr eintrag, rückwärts, rueckwaertsaufloesung,
      keinen namen im dns`,
    fr: 'résolution inverse, dns inverse, enregistrement ptr',
    es: 'dns inverso, resolución inversa, registro ptr, inversa',
    pt: 'dns reverso, registro ptr, reverso',
    it: 'dns inverso, risoluzione inversa, record ptr',
    nl: 'reverse dns, ptr record',
    pl: 'odwrotny dns, rekord ptr, rev dns',
    ru: 'ptr запис*, обратной зоны, обратная запись, обратная зона, обратный dns',
    ja: '逆引き',
    zh: '反向解析, 反向域名, 反解, ptr记录',
    ko: '역방향, ptr 레코드',
    tr: 'ters dns, ptr kaydı',
    sv: 'omvänd dns, ptr post',
    cs: 'reverzní, ptr záznam',
    hu: 'fordított dns, ptr rekord',
    da: 'omvendt dns, ptr post',
    nb: 'omvendt dns, ptr post, revers dns',
  },
};
