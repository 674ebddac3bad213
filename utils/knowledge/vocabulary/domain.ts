import type { Concept } from '../../engine/types';

export const domainConcept: Concept = {
  id: 'domain',
  kind: 'thing',
  name: 'the domain',
  words: {
    en: `
      domain, domains, recipient domain, recipient's domain, destination domain, zone, email domain,
      mail domain, receiving domain, destination host, domainname, part after @, part after the @,
      after the @, right of the at`,
    de: 'domain, domäne, domaene, empfängerdomain, zieldomain',
    fr: 'domaine*, nom de domaine',
    es: 'dominio*',
    pt: 'domínio*',
    it: 'dominio, domini',
    nl: 'domein*, bestemmingsdomein, doeldomein',
    pl: 'domen*',
    ru: 'домен*',
    ja: 'ドメイン',
    zh: '域名, 网域, 網域, 域',
    ko: '도메인',
    tr: 'alan adı, etki alanı, alan adın*, alan adlar*, etki alanın*, domaini',
    sv: 'mottagardomän*, domän, domänen, domäner, domännamn*',
    cs: 'doména, domény, doménu',
    hu: 'tartomány*, domain',
    da: 'domæne*',
    nb: 'domene*',
    fi: 'verkkotunnu*, toimialue*, domainia, domainin',
  },
};
