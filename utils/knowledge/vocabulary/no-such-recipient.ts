import type { Concept } from '../../engine/types';

export const noSuchRecipientConcept: Concept = {
  id: 'no-such-recipient',
  kind: 'claim',
  name: 'no such recipient',
  words: {
    en: `
      badrcptto, nosuchuser, no one here by that name, nobody here by that name, nobody by that name,
      no one by that name, userunknown, recipientnotfound, recipnotfound, chkuser,
      does not have an account, doesn't have an account, have an account here, not our customer,
      not our user, not a customer, no valid recipients, never heard of`,
  },
};
