import type { Concept } from '../../engine/types';

export const tooManyConcept: Concept = {
  id: 'too-many',
  kind: 'claim',
  name: 'too many',
  words: {
    en: `
      excessive, toomany, too much, exceeded number, maximum number, number of, many, concurrent*,
      concurrency, at once, at the same time, parallel, too high, unusual, unusually high,
      unusual rate, max number, overuse, high number, large number, several, count exceeded, at most,
      more than allowed, too numerous, excessively, a lot of, lots of, to many,
      opened too many channels, multiple, already have, repeatedly, massive, no more than,
      one session per, one connection per, no further connections, no further parallel,
      no more connections, no additional connections, no further simultaneous, fewer connections,
      fewer sessions`,
    de: 'zu viele, zu viel, gleichzeitig*, anzahl, zuviel, übermäßig*',
    fr: "trop de, trop d', simultané*, nombre de, nombre maximum",
    es: 'demasiad*, simultáne*, número máximo, máximo número',
    pt: 'muitos, muitas, demais, simultâne*, número máximo, excesso de, demasiad*',
    it: 'troppi, troppe, troppo, simultane*, numero massimo',
    nl: 'te veel, gelijktijdig*, maximaal aantal',
    pl: 'zbyt wiele, zbyt wielu, za dużo, zbyt dużo, jednoczes*, równoczes*',
    ru: 'слишком много, одновременн*, большое количество',
    ja: '多すぎ, 同時, 過多',
    zh: '过多, 太多, 并发, 過多, 同时, 并发连接, 併發, 同時',
    ko: '너무 많, 동시, 과다',
    tr: 'çok fazla, eşzamanlı, aşırı, fazla sayıda, çok sayıda, eş zamanlı, aynı anda, sayısı',
    sv: 'för många, samtidig*, för mycket, alltför många, antal',
    cs: 'příliš mnoho, současn*, souběžn*',
    hu: 'túl sok, egyidejű*',
    da: 'for mange, samtidige, for meget',
    nb: 'for mange, samtidige, for mye',
    fi: `
      liian monta, liian monia, liian paljon, liikaa, samanaikai*, yhtä aikaa, liian suuri määrä,
      liialli*, lukumäärä*, enimmäismäärä*, määrä`,
  },
};
