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
      anti spoof*, antispoof*, impersonation, self sending, claims to be, not consistent`,
  },
};
