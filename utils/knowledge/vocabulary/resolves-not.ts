import type { Concept } from '../../engine/types';

export const resolvesNotConcept: Concept = {
  id: 'resolves-not',
  kind: 'claim',
  name: 'does not resolve',
  words: {
    en: `
      not resolve*, does not resolve, doesn't resolve, cannot resolve, can't resolve, could not resolve,
      couldn't resolve, unresolvable, unresolved, not resolvable, unable to resolve, cannot be resolved,
      could not be resolved, failed to resolve, unable to lookup, unable to look up, host not found,
      domain not found, host unknown, unknown host, unknown domain, domain unknown, no such domain,
      no such host, name not found, domain does not exist, domain doesn't exist, domain not exist*,
      nxdomain, non existent domain, nonexistent domain, domain name not found, host does not exist,
      no dns, not in dns, not found in dns, no dns entry, no a record, no a or mx, has no mx, no mx,
      lookup failed, name or service not known, no address associated, nonexistent host,
      domain isn't in dns, no ip address, not registered domain, domain is unknown`,
    de: `
      nicht auflösbar, nicht aufgelöst, domain existiert nicht, unbekannte domain, host unbekannt,
      domain unbekannt`,
    fr: 'domaine inexistant, domaine inconnu, domaine introuvable, hôte inconnu',
    es: 'dominio no existe, dominio inexistente, dominio desconocido, no se puede resolver',
    pt: 'domínio não existe, domínio inexistente, domínio desconhecido',
    it: 'dominio inesistente, dominio sconosciuto, dominio non trovato',
    nl: 'domein bestaat niet, onbekend domein, domein niet gevonden',
    pl: 'domena nie istnieje, nieznana domena',
    ru: 'домен не найден, домен не существует, неизвестный домен',
    zh: '域名不存在, 網域不存在',
    ja: 'ドメインが存在しません, ドメインが見つかりません',
    ko: '도메인을 찾을 수 없, 도메인이 존재하지',
    tr: 'alan adı bulunamad*, çözümlenem*',
    sv: 'domänen finns inte, okänd domän',
    cs: 'doména neexistuje, neznámá doména',
    hu: 'ismeretlen domain, a domain nem létezik, ismeretlen tartomány',
  },
};
