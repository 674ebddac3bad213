import type { Concept } from '../../engine/types';

export const greetingNameConcept: Concept = {
  id: 'greeting-name',
  kind: 'thing',
  name: 'the name it greets with',
  words: {
    en: `
      helo, ehlo, helo command, helo/ehlo, ehlo/helo, helo host, ehlo host, helo hostname,
      helo argument, ehlo argument, heloname, helo domain, greeting, invalid ehlo, introduce yourself,
      polite, hello, calls itself, identify itself, introduced yourself, introduced itself,
      introduces itself, the name your computer`,
    de: 'begrüßung*, begruessung*',
    tr: 'selamla*, kendinizi tanıt*',
    fi: 'tervehdy*, esittäydy*',
    sv: 'helo namn',
  },
};
