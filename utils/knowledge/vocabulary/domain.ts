import type { Concept } from '../../engine/types';

export const domainConcept: Concept = {
  id: 'domain',
  kind: 'thing',
  name: 'the domain',
  words: {
    en: `
      domain, domains, domain name, recipient domain, recipient's domain, destination domain, domain part,
      zone, email domain, virtual domain, mail domain, target domain, receiving domain, to domain,
      destination host, hosted domain`,
    de: 'domain, domäne, domaene, empfängerdomain, zieldomain',
    fr: 'domaine*, nom de domaine',
    es: 'dominio*',
    pt: 'domínio*',
    it: 'dominio, domini',
    nl: 'domein*',
    pl: 'domen*',
    ru: 'домен*',
    ja: 'ドメイン',
    zh: '域名, 网域, 網域, 域',
    ko: '도메인',
    tr: 'alan adı, etki alanı',
    sv: 'domän*',
    cs: 'doména, domény, doménu',
    hu: 'tartomány*, domain',
  },
};
