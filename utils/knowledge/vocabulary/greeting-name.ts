import type { Concept } from '../../engine/types';

export const greetingNameConcept: Concept = {
  id: 'greeting-name',
  kind: 'thing',
  name: 'the name it greets with',
  words: {
    en: `
      helo, ehlo, helo name, ehlo name, helo command, helo/ehlo, ehlo/helo, greeting name, helo host,
      ehlo host, helo hostname, helo string, ehlo string, helo argument, ehlo argument, heloname,
      your greeting, helo domain, name in your ehlo, name in your helo, greeting, your ehlo, your helo,
      ehlo greeting, helo greeting, invalid ehlo, introduce yourself, polite, hello`,
  },
};
