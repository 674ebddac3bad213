import type { Concept } from '../../engine/types';

export const availableConcept: Concept = {
  id: 'available',
  kind: 'claim',
  name: 'available',
  opposite: 'unavailable',
  words: {
    en: 'available, ready, reachable, responding, operational',
    de: 'verfügbar',
    tr: 'kullanılabilir, erişilebilir*',
    fi: 'saatavilla, käytettävissä, tavoitettavissa',
    sv: 'tillgänglig*',
  },
};
