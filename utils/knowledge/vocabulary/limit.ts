import type { Concept } from '../../engine/types';

export const limitConcept: Concept = {
  id: 'limit',
  kind: 'thing',
  name: 'a limit',
  words: {
    hu: 'limit*, korlát*',
    cs: 'limit*',
    sv: 'gräns*, begränsning*',
    tr: 'sınır*, limit*, kısıtlama*',
    ko: '제한, 한도',
    zh: '限制, 上限, 限额',
    ja: '制限, 上限',
    ru: 'лимит*, ограничен*, предел*',
    pl: 'limit*',
    nl: 'limiet*',
    it: 'limite, limiti',
    pt: 'limite*',
    es: 'límite*',
    fr: 'limite*',
    de: 'limit*, grenze*, begrenz*, obergrenze',
    en: `
      allowance, cap, ceiling, maximum number of, maximum of, allowed maximum, deliveries per minute`,
    da: 'grænse*',
    nb: 'grense*',
    fi: 'rajoitu*, yläraja*, enimmäisraja*',
  },
};
