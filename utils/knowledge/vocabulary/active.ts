import type { Concept } from '../../engine/types';

export const activeConcept: Concept = {
  id: 'active',
  kind: 'claim',
  name: 'active',
  opposite: 'disabled',
  words: {
    en: 'active, enabled, activated, in use',
    tr: 'etkin, aktif',
    fi: 'aktiivi*, käytössä',
    sv: 'aktiverad',
    de: 'aktiv*',
    fr: 'actif, active',
    es: 'activo, activa, activos, activas',
    pt: 'ativ*',
    it: 'attiv*',
    nl: 'actief',
    pl: 'aktywn*',
    ru: 'активн*',
    cs: 'aktivní',
    hu: 'aktív',
    da: 'aktiv*',
    nb: 'aktiv*',
  },
};
