import type { Concept } from '../../engine/types';

export const acceptedConcept: Concept = {
  id: 'accepted',
  kind: 'claim',
  name: 'accepted',
  opposite: 'refused',
  isBare: true,
  words: {
    en: `
      accept, accepts, accepted, accepting, deliver, delivered, take, receive, receiving, received,
      processed, process, handled, handle, welcome`,
    de: 'annehmen, zugestellt, verarbeitet',
    tr: 'kabul et*, kabul edil*, teslim edil*',
    fi: 'hyväksy*, vastaanotet*, ottaa vastaan, toimitet*, toimittaa, käsitelt*',
    sv: 'accepterar, accepteras, levereras',
  },
};
