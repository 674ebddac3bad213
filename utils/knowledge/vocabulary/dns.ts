import type { Concept } from '../../engine/types';

export const dnsConcept: Concept = {
  id: 'dns',
  kind: 'thing',
  name: 'the name system',
  words: {
    en: `
      dns, name server, nameserver, name servers, name service, name resolution, mx lookup, dns lookup,
      dns error, domain lookup, host lookup, dns server, address record, a record, a or mx record,
      hostname lookup, lookup of, domain name service, gethostbyname, dnssec, nxdomain, servfail, soa,
      name or service, resolve, resolved, resolving, resolvable, hostname resolution, dns domain,
      getaddrinfo, gaierror, eai again, eservfail, querymx, server misbehaving, queryservfail,
      resolver error, looking up, looked up, aaaa, cname, ns records, lookups, dns service,
      dns failure, dns problem, dns timeout, dns query failed, name lookup, lookup timeout,
      record lookup, domain name system, mx query, dnssec invalid, invalid dnssec`,
    de: `
      namensauflösung, nameserver, auflösen, aufgelöst, auflösbar, namensaufloesung, dns eintrag,
      auflösung`,
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
    tr: 'çözümlenem*, dns kaydı, dns sunucu*, dns kayd*, isim sunucu*, ad çözümle*, çözümleme*',
    sv: 'namnuppslagning, dns uppslag*, namnserver*, namnuppslag*',
    cs: 'překlad jména, dns záznam*',
    hu: 'névfeloldás*, dns rekord*',
    da: 'navneopslag, dns opslag*',
    nb: 'navneoppslag, dns oppslag*',
    fi: 'nimipalvelu*, nimipalvelin*, nimipalvelim*, dns tietue*, dns haku*, nimenselvity*, a tietue*',
  },
};
