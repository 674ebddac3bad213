import type { Concept } from '../../engine/types';

export const accessConcept: Concept = {
  id: 'access',
  kind: 'thing',
  name: 'access',
  words: {
    en: 'access, admission, acces',
    de: 'zugriff*, zugang',
    fr: 'accès',
    es: 'acceso',
    pt: 'acesso',
    it: 'accesso',
    nl: 'toegang',
    pl: 'dostęp*',
    ru: 'доступ',
    ja: 'アクセス',
    zh: '访问, 存取',
    ko: '접근, 액세스',
    tr: 'erişim*',
    sv: 'åtkomst*',
    cs: 'přístup*',
    hu: 'hozzáférés*',
    da: 'adgang*',
    nb: 'tilgang*',
    fi: 'pääsy, pääsyä, pääsyn',
  },
};
