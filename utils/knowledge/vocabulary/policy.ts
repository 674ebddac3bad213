import type { Concept } from '../../engine/types';

export const policyConcept: Concept = {
  id: 'policy',
  kind: 'thing',
  name: 'a rule',
  words: {
    en: `
      policy, policies, rule, rules, compliance, regulation, regulations, dlp, terms of service,
      acceptable use, transport rule, mail flow rule, guidelines, guideline, corporate policy,
      company policy, restriction, restrictions, administratively, administrator, administrative,
      administrative prohibition, security reasons, site policy, local policy, security policy,
      organization policy, content policy, aup, house rules, usage policy, admin, house rule, by rule,
      against the rules, forbidden by, by our rules, by decision, conditions, admin policy,
      management decision, filter rule, message filter, content rule, custom rule, rejected by rule,
      rule set, matches rule, legal reasons, not conform, non compliance, administrator rule,
      company rules, our rules, rules of, rule of the house, company transport`,
    de: 'richtlinie*, regel, regeln, regelwerk, vorgaben',
    fr: 'politique*, règle, règles, regle*, stratégie*',
    es: 'política*, regla, reglas, norma*',
    pt: 'política*, regra*',
    it: 'policy, politica, politiche, regola, regole',
    nl: 'beleid*, regel, regels',
    pl: 'polityk*, reguł*, zasad*',
    ru: 'политик*, правил*',
    ja: 'ポリシー, ルール, 規定',
    zh: '策略, 政策, 规则, 規則, 规定, 原則',
    ko: '정책, 규칙',
    tr: 'politika*, kural*, ilke*',
    sv: 'policy*, regel, regler',
    cs: 'zásad*, pravid*, politik*',
    hu: 'szabály*, irányelv*, házirend*',
  },
};
