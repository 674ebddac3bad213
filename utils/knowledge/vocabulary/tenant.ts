import type { Concept } from '../../engine/types';

export const tenantConcept: Concept = {
  id: 'tenant',
  kind: 'thing',
  name: 'the organisation',
  words: {
    en: `
      tenant*, organization, organisation, company, subscription, organization's, organisation's,
      workspace`,
    tr: 'kuruluş*, şirket*',
    fi: 'organisaatio*',
  },
};
