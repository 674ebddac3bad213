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
    fr: 'accepté*, acceptons',
    es: 'acept*',
    pt: 'aceit*',
    it: 'accett*',
    nl: 'geaccepteerd, aanvaard*',
    pl: 'przyjm*, akceptow*',
    ru: 'приним*, принят*',
    ja: '受け付け',
    zh: '接受, 接收',
    ko: '수락',
    cs: 'přijím*, přijat*',
    hu: 'elfogad*',
    da: 'modtages, accepter*',
    nb: 'tar imot, tas imot, aksepter*',
  },
};
