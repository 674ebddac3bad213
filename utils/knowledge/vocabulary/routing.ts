import type { Concept } from '../../engine/types';

export const routingConcept: Concept = {
  id: 'routing',
  kind: 'thing',
  name: 'the route',
  words: {
    en: `
      route, routing, no route, route to host, network is unreachable, network unreachable,
      host unreachable, host is unreachable, no route to host, host is down, destination unreachable,
      ehostunreach, enetunreach, couldn't be reached, cannot reach, could not reach, unreachable,
      not be reached, unable to reach, no path, not routable, unroutable network, routing failure,
      host down, noroutetohostexception, unreachable network, unreachable host, network path,
      path to the host, cannot get to, can't get to, cannot be reached, can't be reached,
      can not be reached, network cannot be reached, could not get to, no way to, no way there,
      out of reach, no network, network down, not reached, cannot contact, unable to contact,
      couldn't contact, can't reach, can't contact, network is down, could not contact,
      failed to reach, failed to contact, could not be reached, connect ehostunreach`,
    de: 'keine route, netz nicht erreichbar, netzwerk nicht erreichbar',
    tr: 'ağa ulaşılam*, ağa erişilem*, hedefe ulaşılam*, sunucuya ulaşılam*',
    fi: 'reitti, reittiä, reitity*, tavoittamattom*',
    sv: 'kan inte nås, kunde inte nås, går inte att nå, ingen väg till',
    it: 'percorso di rete, nessun percorso',
    hu: 'nincs útvonal',
    nb: 'ingen rute, rute til',
    da: 'ingen rute, rute til',
    ko: '네트워크에 연결할 수 없',
  },
};
