import type { Concept } from '../../engine/types';

export const requiredConcept: Concept = {
  id: 'required',
  kind: 'claim',
  name: 'required',
  words: {
    en: `
      required, require, requires, requiring, must, need, needs, needed, mandatory, expected,
      please turn on, have to, insist*, demands, demand, enforce*, only accepts encrypted, requirement*,
      obligatory, necessary, please authenticate, please log in, please login, compulsory, demanded,
      has to, prerequisite`,
    de: `
      erforderlich, benötigt, muss, notwendig, müssen, vorgeschrieben, nötig, benoetigt, erfordert,
      verlangt`,
    fr: 'requis*, obligatoire*, nécessaire*, exig*, doit',
    es: 'requerid*, requiere, obligatori*, necesari*, debe',
    pt: 'requerid*, requer, obrigatóri*, necessári*, deve, exig*',
    it: 'richiest*, obbligatori*, necessari*, deve',
    nl: 'vereist*, verplicht, nodig, moet',
    pl: 'wymagan*, konieczn*, musi, wymaga',
    ru: 'требует*, необходим*, обязател*, нужн*',
    ja: '必要, 必須',
    zh: '需要, 必须, 必需, 要求, 必須',
    ko: '필요, 필수',
    tr: `
      gerekli, gerekiyor, zorunlu, gerekir, gereklidir, gerekmekte*, gerektir*, zorunludur, olmalı*`,
    sv: 'krävs, kräver, måste, nödvändig*, krav, behövs, obligatorisk*',
    cs: 'vyžadov*, vyžaduje, nutn*, musí, povinn*',
    hu: 'szükséges, kötelező, kell',
    da: 'påkræv*, kræves, kræver, skal, nødvendig*, krav',
    nb: 'påkrev*, kreves, krever, nødvendig*, krav',
    fi: `
      vaadita*, vaatii, vaaditt*, vaatimu*, pakolli*, edellyt*, tarvita*, tarvitsee, täytyy, on oltava,
      tulee olla, välttämätön`,
  },
};
