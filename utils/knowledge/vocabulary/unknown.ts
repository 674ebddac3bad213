import type { Concept } from '../../engine/types';

export const unknownConcept: Concept = {
  id: 'unknown',
  kind: 'claim',
  name: 'unknown',
  words: {
    en: `
      unknown, nonexist*, non exist*, not exist*, inexist*, no such*, unrecogni*, undefined, unroutable,
      unrouteable, no longer exists, no longer exist, not listed in, could not be found, not found,
      doesn't exist, does not exist, didn't exist, isn't known, nosuch*, nouser*, nosuchuser*, notfound,
      un known, unknow, unkown, uknown, not registered, not a registered, never existed, has been deleted,
      was deleted, deleted, removed, undeliverable address, not in the directory, not in our, doesnt exist,
      nobody here, do not know, don't know, cannot find, unassigned, not a customer, cannot be found,
      couldn't be found, could not find, not located, could not be located, cannot be located,
      not recognised, not recognized, isn't recognized, not recognise, not present, no longer here,
      not on this server, not on this system, not a recipient, does not reside, unable to find, can't find,
      cannot locate, unable to locate, no matching, unlocatable, no record of, gone, mail drop unknown,
      unfamiliar, no information about, not listed, isn't listed, not match any, bad destination, unrouted,
      no trace, not in use here, not found here, unresolvable recipient, not in the address book,
      not a valid user, nonexistant*, inexistant*, not be found, not available here, no such person,
      no longer on, marked as invalid, not one of our, is not ours, does not live here,
      no longer valid recipient, unknownissuer, untrustedroot`,
    de: `
      unbekannt*, existiert nicht, nicht gefunden, nicht vorhanden, nicht bekannt, gibt es nicht,
      nicht existent, existiert hier nicht, keine mailbox, kein postfach, kein benutzer, nicht zustellbar`,
    fr: "inconnu*, n'existe pas, introuvable, inexistant*, non trouvé*, n'existe plus, n existe pas",
    es: `
      desconocid*, no existe, no encontrad*, inexistente*, no se encontró, no se encuentra,
      no ha sido encontrad*`,
    pt: 'desconhecid*, não existe, não encontrad*, inexistente*, não foi encontrad*',
    it: 'sconosciut*, non esiste, non trovat*, inesistente, inesistenti, non esistente',
    nl: 'onbekend*, bestaat niet, niet gevonden, niet bekend',
    pl: 'nieznan*, nie istniej*, nie znalezion*, brak takiego, nie ma takiego, nieistniej*',
    ru: `
      неизвест*, не найден*, не существует, нет такого, не зарегистрирован*, отсутствует, несуществ*,
      недействител*`,
    ja: '不明, 見つかりません, 存在しません, 存在しない, ありません, 登録されていません',
    zh: '不存在, 未找到, 找不到, 无此, 查无, 無此, 查無, 没有此, 没有这个, 未知, 無效的, 无效的收件, 未注册',
    ko: '존재하지, 없는, 없습니다, 찾을 수 없, 알 수 없는',
    tr: 'bilinmiyor, bilinmeyen, bulunamad*, mevcut değil, yok, bulunmamaktad*, tanımsız, kayıtlı değil',
    sv: 'okänd*, finns inte, hittades inte, existerar inte, hittas inte, saknas',
    cs: 'neznám*, neexist*, nenalezen*, nebyl nalezen*, nebyla nalezen*, není znám*',
    hu: 'ismeretlen*, nem létez*, nem található, nincs ilyen, nem ismert',
    da: 'ukendt*, findes ikke, eksisterer ikke',
    fi: 'tuntematon*, ei ole olemassa, ei löydy',
  },
};
