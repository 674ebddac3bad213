import type { Concept } from '../../engine/types';

export const serverConcept: Concept = {
  id: 'server',
  kind: 'thing',
  name: 'the mail server',
  words: {
    en: `
      mail server, mailserver, service, services, mta, mail system, mail service, system, host system,
      mail host, this host, gateway, mail gateway, next hop, upstream, mailhost, receiving server,
      recipient server, exchanger, mail hub, mail relay server, smtp host, server process, daemon,
      backend server, smart host, smarthost, platform, site, machine, resource, resources,
      internal resource, internal resources, node, cluster, mailbox server, database server,
      relay host, mail hosts, mail servers, this mail server, instance, spamdyke, spamhero, remote host`,
    de: 'server, mailserver, dienst, system, zielserver, gegenstelle, zielsystem, empfängerserver',
    fr: 'serveur*, service, système',
    es: 'servidor*, servicio*, sistema*',
    pt: 'servidor*, serviço*, sistema*',
    it: 'server, servizio, sistema',
    nl: 'server, dienst, systeem, mailserver',
    pl: 'serwer*, usługa, usługi, system',
    ru: 'сервер*, служб*, сервис*, систем*',
    ja: 'サーバ, サービス, システム',
    zh: '服务器, 伺服器, 服务, 系统, 系統, 服務',
    ko: '서버, 서비스, 시스템',
    tr: `
      sunucu*, sistem*, hizmet*, servis*, posta sunucu*, mail sunucu*, e posta sunucu*, alıcı sunucu*,
      ağ geçid*`,
    sv: 'servern, server, tjänst*, systemet, e postserver*, mottagande server',
    cs: 'server*, služb*, systém*',
    hu: 'kiszolgáló*, szerver*, szolgáltatás*, rendszer*',
    da: 'server, serveren, serverens, tjeneste*, systemet',
    nb: 'server, serveren, serverens, tjeneste*, systemet',
    fi: `
      palvelin*, palvelim*, sähköpostipalvelin*, sähköpostipalvelim*, postipalvelin*, postipalvelim*,
      palvelu*, järjestelmä*, yhdyskäytävä*, kohdepalvelin*, kohdepalvelim*`,
  },
};
