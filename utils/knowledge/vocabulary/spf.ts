import type { Concept } from '../../engine/types';

export const spfConcept: Concept = {
  id: 'spf',
  kind: 'thing',
  name: 'SPF',
  words: {
    en: `
      spf, openspf*, designated, permitted sender, designate, not designated, allowed to send mail for,
      not permitted to send for, may not send for, authorized to send for, sender policy, spf fail,
      not allowed to send for, sender id, v=spf1, v spf1`,
    fi: 'ei ole valtuutettu lähettämään, oikeutta lähettää',
    sv: 'spf post, får inte skicka för',
  },
};
