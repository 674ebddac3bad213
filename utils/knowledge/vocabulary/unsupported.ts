import type { Concept } from '../../engine/types';

export const unsupportedConcept: Concept = {
  id: 'unsupported',
  kind: 'claim',
  name: 'not supported',
  words: {
    en: `
      unsupported, unimplemented, not offered, does not support, doesn't support, no support,
      unrecognized, unrecognised, unrecognizable, don't understand, not capable, incompatible,
      disabled command, command unknown, unknown command, command not known, not understand, what?,
      not available command, not recognized, not recognised, can't understand, cannot understand,
      not enabled, bad command, not supported by server, extension not supported, notsupportederror,
      smtpnotsupportederror, incapable, not announced, lacks support, without support, not suported,
      no such command, doesn't advertise, does not advertise, not advertise, not advertised,
      don't know that word, don't know that command, do not know that command`,
    de: `
      nicht implementiert, nicht verstanden, unbekannter befehl, befehl unbekannt, nicht erkannt`,
    fr: 'non supporté*, pas supporté*, non implémenté*, non reconnu*, ne supporte pas',
    es: 'no soportad*, no implementad*, no reconocid*, no admitid*',
    pt: 'não suportad*, não implementad*, não reconhecid*',
    it: 'non supportat*, non implementat*, non riconosciut*',
    nl: 'niet ondersteund, niet geïmplementeerd',
    pl: 'nieobsługiwan*, nie jest obsługiwan*, nierozpoznan*, niezaimplementowan*',
    ru: 'не поддержив*, не реализован*, не распознан*',
    ja: 'サポートされて, 対応していません, 認識できません',
    zh: '不支持, 未实现, 不支援, 无法识别',
    ko: '지원하지, 지원되지, 인식할 수 없',
    tr: `
      desteklenm*, desteklemiyor, tanınmayan, uygulanmamış, desteklemez, bilinmeyen komut*,
      tanınmayan komut*, anlaşılamad*`,
    sv: `
      stöds inte, stöder inte, inte implementerad*, känns inte igen, stöds ej, erbjuds inte,
      saknar stöd, okänt kommando, förstår inte`,
    cs: 'nepodporov*, není podporován*, nerozpoznan*, neimplement*',
    hu: 'nem támogat*, nem ismert parancs, nem értelmezhető',
    da: 'understøttes ikke, understøtter ikke, ikke understøttet, ikke implementeret, genkendes ikke',
    nb: 'støttes ikke, støtter ikke, ikke støttet, ikke implementert, gjenkjennes ikke',
    fi: `
      ei tuet*, ei tue, ei ole tuettu, tuntematon komento, ei toteutettu, ei ole toteutettu,
      ei ymmärr*, yhteensopimat*`,
  },
};
