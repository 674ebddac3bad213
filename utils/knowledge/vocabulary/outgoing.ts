import type { Concept } from '../../engine/types';

export const outgoingConcept: Concept = {
  id: 'outgoing',
  kind: 'thing',
  name: 'mail that goes out',
  words: {
    en: `
      outgoing, outbound, sending activity, outgoing mail, outgoing email, email outgoing,
      outbound sender, outbound mail, outbound email, sent items, external forwarding, bad outbound sender`,
    de: 'ausgehend*, postausgang',
    fr: 'sortant*',
    es: 'saliente*',
    tr: 'giden posta, giden e posta',
    fi: 'lähtevä, lähtevän, lähtevää',
    sv: 'utgående',
    pt: 'saída',
    it: 'in uscita',
    nl: 'uitgaand*',
    pl: 'wychodząc*',
    ru: 'исходящ*',
    cs: 'odchozí*',
    hu: 'kimenő',
    da: 'udgående',
    nb: 'utgående',
  },
};
