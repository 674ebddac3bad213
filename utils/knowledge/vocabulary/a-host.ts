import type { Concept } from '../../engine/types';

export const aHostConcept: Concept = {
  id: 'a-host',
  kind: 'thing',
  name: 'a host',
  words: {
    en: '~host, host, hosts, hostname, hostnames',
  },
};
