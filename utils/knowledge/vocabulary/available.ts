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
    fr: 'disponible*',
    es: 'disponible*',
    pt: 'disponíve*',
    it: 'disponibil*',
    nl: 'beschikbaar',
    pl: 'dostępn*',
    ru: 'доступн*',
    ja: '利用可能',
    zh: '可用',
    ko: '사용 가능',
    cs: 'dostupn*',
    hu: 'elérhető',
    da: 'tilgængelig*',
    nb: 'tilgjengelig*',
  },
};
