import type { Concept } from '../../engine/types';

export const dnsConcept: Concept = {
  id: 'dns',
  kind: 'thing',
  name: 'the name system',
  words: {
    en: `
      dns, name server, nameserver, name servers, name service, name resolution, resolver, mx lookup,
      dns lookup, dns query, dns error, domain lookup, host lookup, dns server, dns records,
      dns record, address record, a record, a or mx record, hostname lookup, lookup of, address lookup,
      domain name service, dns entries, gethostbyname, dnssec, nxdomain, servfail, soa,
      name or service, resolve, resolved, resolving, resolvable, hostname resolution, dns domain,
      getaddrinfo, gaierror, eai again, eservfail, querymx, server misbehaving, queryservfail,
      resolver error, looking up, looking up the, while looking up, looked up`,
    de: 'namensauflösung, nameserver, auflösen, aufgelöst, auflösbar',
    fr: 'résolution de nom, résoudre',
    es: 'resolución de nombre*, resolver, registro dns',
    pt: 'resolução de nome*, resolver, registro dns',
    it: 'risoluzione del nome, risolvere',
    nl: 'naamresolutie, omzetten',
    pl: 'rozwiązać nazwy, rozwiązywanie nazw',
    ru: 'разрешить имя',
    ja: '名前解決',
    zh: '域名解析, 解析',
    ko: '이름 확인, 조회',
    tr: 'çözümlenem*, dns kaydı',
    sv: 'namnuppslagning, dns uppslag*',
    cs: 'překlad jména, dns záznam*',
    hu: 'névfeloldás*, dns rekord*',
  },
};
