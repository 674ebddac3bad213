import type { Concept } from '../../engine/types';

export const relayingConcept: Concept = {
  id: 'relaying',
  kind: 'claim',
  name: 'relaying',
  words: {
    en: `
      relay, relaying, relays, relayed, rcpthosts, accepted domain, accepted domains, non local domain,
      nonlocal domain, local domain, local domains, open relay, third party, relay mail, relay for,
      relay to, gatewaying, relay host, non accepted domain, not hosted, not hosted here, not local,
      no longer hosted, hosted here, we do not handle, does not handle mail for, not handled here,
      local recipient domain, foreign domain, not our domain, not a local, not served,
      domain is not handled, unhosted, remote domain, outgoing relay, relayaccess, nicht lokal,
      not responsible for, mail for this domain, not deliver mail for, mail for that domain,
      handle mail for`,
    de: 'relay*, weiterleiten, weiterleitung, nicht zuständig',
    fr: 'relai, relais, relayer, relayage',
    es: 'relay, reenvío, retransmi*, reenviar',
    pt: 'relay, retransmi*, reencaminh*, encaminhamento',
    it: 'relay, inoltro, inoltrare',
    nl: 'relay*, doorsturen',
    pl: 'relay*, przekazywani*, przekazyw*',
    ru: 'релей*, ретрансл*, пересылк*, relay',
    ja: 'リレー, 中継',
    zh: '转发, 中继, 轉發, 轉送, 转送',
    ko: '릴레이, 중계, 전달',
    tr: 'relay, aktarma*, röle*, yönlendirme',
    sv: 'relä*, vidarebefordr*, relay',
    cs: 'relay*, předáv*, přeposíl*',
    hu: 'relay, továbbít*, átjátszás*',
  },
};
