import type { Concept } from '../../engine/types';

export const invalidConcept: Concept = {
  id: 'invalid',
  kind: 'claim',
  name: 'invalid',
  words: {
    en: `
      illegal, bad, incorrect*, improper*, wrong, not valid, unacceptable, bogus, fake, forged,
      not a valid, isn't valid, no valid, impossible, unusable, faulty, inappropriate, unsuitable,
      inadmissible, invaild, erroneous, not real, not usable, not suitable, not properly`,
    de: 'ungültig*, ungueltig*, falsch*, unzulässig*, fehlerhaft*, unzulaessig*',
    fr: 'invalide*, incorrect*, non valide*, erroné*',
    es: 'inválid*, incorrect*, no válid*',
    pt: 'inválid*, incorret*',
    it: 'non valid*, errat*, invalid*',
    nl: 'ongeldig*, onjuist*',
    pl: 'nieprawidłow*, niepoprawn*, błędny',
    ru: 'неверн*, недопустим*, некорректн*, неправильн*',
    ja: '無効, 不正, 正しくありません',
    zh: '无效, 無效, 非法, 错误的, 不正确',
    ko: '잘못된, 유효하지, 올바르지',
    tr: 'geçersiz, hatalı, yanlış, geçersiz*, geçerli değil*, geçerli olmayan, uygun değil*',
    sv: 'ogiltig*, felaktig*, inkorrekt*',
    cs: 'neplatn*, nesprávn*, chybn*',
    hu: 'érvénytelen*, hibás, helytelen',
    da: 'ugyldig*, forkert*',
    nb: 'ugyldig*, feilaktig*',
    fi: 'virheelli*, kelpaamat*, ei kelpaa, ei kelvollinen, ei ole kelvollinen, väärä, väärän, väärin, laiton',
  },
};
