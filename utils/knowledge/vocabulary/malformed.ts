import type { Concept } from '../../engine/types';

export const malformedConcept: Concept = {
  id: 'malformed',
  kind: 'claim',
  name: 'badly written',
  words: {
    en: `
      malformed, badly formed, syntax, syntactically, not rfc, rfc 5321 address, valid rfc, cannot parse,
      can't parse, parse error, unparseable, unparsable, parsing, not compliant, noncompliant,
      non compliant, rfc compliant, rfc 821, rfc 2821, rfc 5321, not well formed, improperly formatted,
      incorrectly formatted, wrong format, invalid format, bad format, illegal character*,
      invalid character*, unbalanced, unqualified, fully qualified, not fully qualified, missing @,
      unexpected character, missing or malformed, formatted, domain missing, need fully qualified,
      invalid syntax, address syntax, rfc5321 address, domain literal, too long, local part too long,
      format error, illegal address, unbalanced brackets, extraneous, trailing dot, double dot,
      improper format`,
    de: 'syntax*, formatfehler, falsches format, fehlerhaft formatiert',
    fr: 'syntaxe, mal formé*, format invalide',
    es: 'sintaxis, mal formad*, formato inválido, formato incorrecto',
    pt: 'sintaxe, mal formad*, formato inválido',
    it: 'sintassi, malformat*, formato non valido',
    nl: 'syntax*, syntaxisfout',
    pl: 'składni*, skladni*',
    ru: 'синтаксис*, формат',
    ja: '構文, 書式, 形式',
    zh: '语法, 格式, 語法',
    ko: '구문, 형식',
    tr: 'sözdizimi, biçim*',
    sv: 'syntaxfel, felaktigt format, syntax*',
    cs: 'syntaxe, syntakt*, formát',
    hu: 'szintaktik*, szintaxis*, formátum*',
  },
};
