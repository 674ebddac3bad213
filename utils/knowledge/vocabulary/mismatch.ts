import type { Concept } from '../../engine/types';

export const mismatchConcept: Concept = {
  id: 'mismatch',
  kind: 'claim',
  name: 'does not match',
  words: {
    en: `
      mismatch*, does not match, doesn't match, not match, don't match, no match, do not match, mis match,
      not aligned, alignment, not owned, does not belong, differs, different from, does not correspond,
      impersonat*, spoof*, forge*, forged, forgery, not the same, pretend*, masquerad*, misaligned,
      anti spoof*, antispoof*, impersonation, self sending, claims to be, not consistent,
      must not be used from outside, used from outside, from outside, not yours, not your own,
      from the outside, own domain, using our domain, our own domain, one of our, not your domain,
      cannot use this, pretending, belongs to another, not belonging, remotecertificatenamemismatch,
      notvalidforname, altname invalid, match expected`,
  },
};
