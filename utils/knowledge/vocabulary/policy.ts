import type { Concept } from '../../engine/types';

export const policyConcept: Concept = {
  id: 'policy',
  kind: 'thing',
  name: 'a rule',
  words: {
    en: `
      policies, rule, rules, compliance, regulation, regulations, dlp, terms of service, acceptable use,
      mail flow rule, guidelines, guideline, company policy, restriction, restrictions, administratively,
      administrator, administrative, administrative prohibition, security reasons, site policy,
      local policy, organization policy, content policy, aup, usage policy, admin, forbidden by,
      conditions, message filter, content rule, rejected by rule, matches rule, legal reasons,
      not conform, non compliance, company rules, company transport, prohibited by, security settings,
      security setting, filter settings, mail rule, receive rule, classification, data loss,
      internal rules, violation, violates, breach, breaches, infring*, administrator's, local rules,
      header check, header checks, body check, body checks, restricted by administrator, character set not`,
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
