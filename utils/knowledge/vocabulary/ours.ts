import type { Concept } from '../../engine/types';

export const oursConcept: Concept = {
  id: 'ours',
  kind: 'manner',
  name: 'done by this server itself',
  isBare: true,
  words: {
    en: `
      our own, ourselves, by hand, manually, by us, by the postmaster, by postmaster, we've, we had,
      we got, i have, i've, i had, locally, myself, put it on, put you on, fail2ban`,
    de: 'selbst, von uns, eigene, eigenen, eigener, manuell, von hand, bei uns',
    fr: 'nous-mêmes, par nos soins, manuellement, notre propre, par notre, chez nous',
    es: 'nosotros mismos, manualmente, nuestra propia, por nuestro',
    pt: 'nós mesmos, manualmente, nossa própria, pelo nosso',
    it: 'noi stessi, manualmente, nostra, dal nostro',
    nl: 'zelf, handmatig, eigen',
    pl: 'sami, ręcznie, własn*, przez naszego',
    ru: 'вручную, собственн*, нашим',
    ja: '当社, 弊社, 自社, 手動',
    zh: '手动, 手動, 我们自己, 自行',
    ko: '당사, 자체, 수동',
    tr: 'kendi, tarafımızdan',
    sv: 'själva, manuellt, egen, egna',
    cs: 'ručně, vlastní, naším',
    hu: 'saját, kézzel, mi magunk',
    da: 'selv, manuelt, egen, egne',
    nb: 'selv, manuelt, egen, egne',
    fi: 'itse, käsin, oma, oman, omalla',
  },
};
