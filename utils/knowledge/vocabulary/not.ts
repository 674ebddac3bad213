import type { Concept } from '../../engine/types';

export const notConcept: Concept = {
  id: 'not',
  kind: 'denial',
  name: 'not',
  opposite: 'missing',
  words: {
    en: `
      not, no, never, nor, neither, n't, doesn't, isn't, aren't, wasn't, don't, didn't, won't, hasn't,
      haven't, no longer, without any, neither a, refuses to, isnt, doesnt, wont, not currently,
      not be, nobody, none of, none`,
    de: 'nicht, kein, keine, keinen, keiner, keines, nie, nicht mehr',
    fr: "ne, n', pas, aucun, aucune, non",
    es: 'no, ningún, ninguna, nunca',
    pt: 'não, nenhum, nenhuma',
    it: 'non, nessun, nessuna, nessuno',
    nl: 'niet, geen',
    pl: 'nie',
    ru: 'не, нет, никак*',
    tr: 'değil, değildir, hiçbir',
    sv: 'inte, ej, ingen, inget, inga, aldrig',
    cs: 'není, ne, žádn*, nelze',
    hu: 'nem, ne',
    da: 'ikke, ingen, intet, ej',
    nb: 'ikke, ingen, intet, ikkje',
    fi: 'eivät',
  },
};
