import type { Concept } from '../../engine/types';

export const allowedConcept: Concept = {
  id: 'allowed',
  kind: 'claim',
  name: 'allowed',
  opposite: 'not-allowed',
  words: {
    en: `
      allow, allowed, allows, permit, permitted, permits, authorized, authorised, permission to,
      eligible, entitled, authority`,
    es: 'autorizados, autorizado, permitidos, permitido',
    de: 'berechtigt, zugelassen, autorisiert',
    tr: 'izin veril*, izinli',
    fi: 'sallittu*, sallita*, valtuutet*',
    sv: 'tillåten, tillåter, behörig',
    ja: '許可リスト, 許可された',
    ko: '허용 목록, 허용된',
    fr: 'autorisé*, permis',
    pt: 'permitid*, autorizad*',
    it: 'consentit*, permess*, autorizzat*',
    nl: 'toegestaan, toegestane, toegelaten',
    pl: 'dozwolon*, uprawnion*, dopuszczon*',
    ru: 'разрешен*, разрешён*, допущен*',
    zh: '允许, 允許, 许可',
    cs: 'povolen*, oprávněn*',
    hu: 'engedélyez*, jogosult*',
    da: 'tilladt*, autoriseret',
    nb: 'tillatt*, autorisert',
  },
};
