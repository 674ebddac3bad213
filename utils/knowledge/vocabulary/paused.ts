import type { Concept } from '../../engine/types';

export const pausedConcept: Concept = {
  id: 'paused',
  kind: 'claim',
  name: 'paused',
  words: {
    en: `
      suspended, paused, on pause, on hold, held back, held, set aside, in backoff, backoff,
      marked dead, marked as dead, no attempt made, no attempt was made, no delivery was attempted,
      keeps this message back, keeps the message back, queue is frozen, message is frozen`,
    nb: 'innstilt',
    de: 'ausgesetzt, angehalten, pausiert',
    fr: 'suspendu*, en pause',
    es: 'en pausa',
    pt: 'pausad*',
    it: 'in pausa',
    nl: 'opgeschort, gepauzeerd',
    pl: 'wstrzyman*',
    ru: 'приостановлен*',
    ja: '一時停止, 保留',
    zh: '暂停投递, 暫停投遞',
    ko: '일시 중지, 보류',
    cs: 'pozastaven*',
    hu: 'szünetel*, felfüggeszt*',
    da: 'sat på pause, indstillet',
    fi: 'keskeytet*',
  },
};
