import type { Concept } from '../../engine/types';

export const spfConcept: Concept = {
  id: 'spf',
  kind: 'thing',
  name: 'SPF',
  words: {
    en: `
      spf, sender policy framework, openspf*, spf record, spf check, spf records, says its spf, designated,
      permitted sender, designate, not designated, allowed to send mail for, not permitted to send for,
      may not send for, authorized to send for, sender policy`,
  },
};
