import type { Concept } from '../../engine/types';

export const unavailableConcept: Concept = {
  id: 'unavailable',
  kind: 'claim',
  name: 'not available',
  words: {
    en: `
      unavailable*, not available, down, offline, out of order, not responding, maintenance,
      shutting down, shutdown, shut down, closing, going down, not operational, not running, not ready,
      inaccessible, being upgraded, upgrade, upgrading, standby, not in service, restarting, restart,
      closed for, temporarily closed, being moved, migration, migrating, not reachable, not accepting,
      is closing, not accepting network messages, suspended service, under maintenance, outage,
      interrupted service, not currently available, scheduled, unable to process, not function*,
      currently not, isn't available, no longer accepts, will be back, not working, stopped working,
      unattended, not accepting mail, not accepting messages, about to restart, not taking mail,
      closed, halted, stopped, not started, not available at this time, temporarily down,
      out of action, no server available, no servers available, starting up, is starting, rebooting,
      offline for, down for, cannot serve, not serving, suspended, not open, not open for business,
      not at work, having a rest, taken down, taken offline, switched off for, is offline`,
    de: `
      nicht verfügbar, wartung*, nicht erreichbar, außer betrieb, ausser betrieb, heruntergefahren,
      nicht bereit`,
    fr: 'indisponible*, maintenance, pas disponible, hors service, non disponible',
    es: 'no disponible, mantenimiento, fuera de servicio, no está disponible',
    pt: 'indisponível, manutenção, não disponível, fora do ar, fora de serviço',
    it: 'non disponibile, manutenzione, fuori servizio, indisponibile',
    nl: 'niet beschikbaar, onderhoud, niet bereikbaar, buiten gebruik',
    pl: 'niedostępn*, konserwac*, przerwa techniczna, nieosiągaln*',
    ru: 'недоступ*, обслуживани*, не доступ*, технические работы, не отвечает',
    ja: '利用できません, メンテナンス, 使用できません, 停止中',
    zh: '不可用, 维护, 維護, 暂停服务, 不可达, 無法使用, 无法使用',
    ko: '사용할 수 없, 점검, 이용할 수 없, 유지 보수',
    tr: 'kullanılamıyor, bakım*, hizmet dışı, ulaşılamıyor, kullanılamaz, erişilemiyor',
    sv: 'inte tillgänglig*, underhåll*, ur funktion, otillgänglig*, ej tillgänglig*',
    cs: 'nedostupn*, není dostupn*, údržb*, mimo provoz, není k dispozici',
    hu: 'nem elérhető, nem érhető el, karbantart*, üzemen kívül',
  },
};
