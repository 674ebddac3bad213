import type { Concept } from '../../engine/types';

export const onlyConcept: Concept = {
  id: 'only',
  kind: 'claim',
  name: 'only some',
  words: {
    en: `
      only, solely, exclusively, nobody but, no one but, none but, nobody else, no one else,
      may connect, may write, may post, may send to, hosts may, reserved for, restricted to,
      limited to, except from, but from, alone, exclusive list, exclusive`,
    de: 'nur, ausschließlich, ausschliesslich',
    fr: "seulement, uniquement, seuls, exclusivement, réservé*, n'acceptons que, n'accepte que",
    es: 'solamente, únicamente, exclusivamente, solo, sólo aceptamos, sólo acepta',
    pt: 'somente, apenas, exclusivamente, só aceitamos, só aceita',
    it: 'soltanto, solamente, esclusivamente, accettiamo solo, accetta solo',
    nl: 'alleen, uitsluitend',
    pl: 'tylko, wyłącznie',
    ru: 'только, исключительно',
    ja: 'のみ, だけ',
    zh: '只允许, 只允許, 仅限, 僅限, 只接受, 仅接受, 僅接受',
    ko: '만 허용',
    tr: 'yalnızca, sadece',
    sv: 'endast, enbart, uteslutande, bara från',
    cs: 'pouze, jen',
    hu: 'csak, kizárólag',
    da: 'kun, udelukkende',
    nb: 'kun, utelukkende',
    fi: 'ainoastaan, pelkästään, vain sallitut, vain sallituista',
  },
};
