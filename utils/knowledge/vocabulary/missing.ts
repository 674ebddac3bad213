import type { Concept } from '../../engine/types';

export const missingConcept: Concept = {
  id: 'missing',
  kind: 'claim',
  name: 'missing',
  words: {
    en: `
      missing, lack*, without, does not have, do not have, doesn't have, don't have, no valid, empty,
      not present, not provided, blank, not set, nonexisting record, not offered, not contain,
      doesn't contain, did not offer, not signed, unsigned, no passing, enodata, omitted, no date,
      no proper, not given, not included, carries no, not there, not supplied, nowhere, left out,
      not specified, we have no, 0 mx, 0 a, 0 aaaa, no mail server is published,
      no mail server is listed, no mail server that`,
    de: 'fehlt, fehlend*, ohne, fehlen, unvollständig*, nicht angegeben',
    fr: 'manquant*, absent*, sans, absence, manque',
    es: 'falta, sin, faltante, ausente, carece',
    pt: 'falta, sem, faltando, ausente',
    it: 'mancant*, manca, senza, assente',
    nl: 'ontbreekt, ontbreken*, zonder, geen',
    pl: 'brak, bez, brakuje',
    ru: 'отсутству*, без, не имеет, нет',
    ja: 'がありません, 欠落',
    zh: '缺少, 没有, 沒有, 缺失',
    ko: '누락',
    tr: 'eksik, belirtilmemiş*, belirtilmedi, içermiyor, olmayan, imzasız, imzalanmamış*',
    sv: 'saknar, utan, saknas, saknades, utelämnad*, osignerad*, har ingen',
    cs: 'chybí, chybějící, bez',
    hu: 'hiányzik, hiányzó, nincs, nélkül',
    da: 'mangler, uden, savner',
    nb: 'mangler, uten, savner',
    fi: `
      puuttu*, ilman, ei sisällä, tyhjä, ei annettu, ei ole annettu, ei määritelty, ei ole määritelty,
      ei tarjo*, allekirjoittamat*`,
  },
};
