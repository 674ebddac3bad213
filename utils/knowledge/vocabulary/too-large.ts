import type { Concept } from '../../engine/types';

export const tooLargeConcept: Concept = {
  id: 'too-large',
  kind: 'claim',
  name: 'too large',
  isFault: true,
  words: {
    en: `
      too large, oversize*, size limit, size limits, exceeds size, message size, maximum size,
      larger than, exceeds the size, maximum message size, too long message, message length, bytes,
      size exceed*, max size, permitted size, allowed size, kb, mb, mail size, size restriction*,
      message too long, large message, exceed the maximum size, messagetoolarge, huge,
      message is too long, mb limit, message of, more than we take, mega, megabytes, kilobytes,
      message is larger, heavy, exceeds the maximum, body too large, larger than the limit,
      length exceed*, larger than we, weighs, size, octets, larger, too voluminous, length limit, big,
      mbytes, kbytes, mbyte, bigger, to large, too bulky, over the size limit, greater than the limit,
      maximum length, chunk exceeds, sizelimit, kib, mib, very large, megs, meg, stay under,
      under 10 megabyte`,
    de: `
      zu groß, zu gross, nachrichtengröße, größenbeschränkung, größe, größer als, groesser als, zu lang`,
    fr: 'trop volumineux, trop gros, trop grand, taille, taille maximale, trop volumineuse',
    es: 'demasiado grande, tamaño',
    pt: 'muito grande, tamanho, grande demais, demasiado grande',
    it: 'troppo grande, dimensione, dimensioni',
    nl: 'te groot, te grote, grootte, omvang',
    pl: 'zbyt duż*, rozmiar*, wielkość, za duż*, za duża',
    ru: 'слишком больш*, размер*',
    ja: '大きすぎ, サイズ',
    zh: '太大, 过大, 大小, 過大, 尺寸',
    ko: '너무 큽, 크기, 너무 커, 너무 큰',
    tr: 'çok büyük, boyut*, çok uzun, boyut sınır*, maksimum boyut*, daha büyük',
    sv: 'för stort, för stor, storlek*, större än, maxstorlek*',
    cs: 'příliš velk*, velikost*',
    hu: 'túl nagy, méret*',
    da: 'for stor, for stort, størrelse*',
    nb: 'for stor, for stort, størrelse*',
    fi: `
      liian suuri, liian suuren, liian suuria, liian iso, liian pitkä, viestin koko, viestin koon,
      koko ylit*, kokoraja*, kokorajoitu*, enimmäiskoko*, enimmäiskoon`,
  },
};
