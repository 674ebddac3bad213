import type { Concept } from '../../engine/types';

export const aHostConcept: Concept = {
  id: 'a-host',
  kind: 'thing',
  name: 'a host',
  isBare: true,
  words: {
    en: '~host, host, hosts, hostname, hostnames',
    tr: 'ana bilgisayar*, ana makine*',
    fi: 'isäntä*, isännän',
    sv: 'värdnamn*',
  },
};
