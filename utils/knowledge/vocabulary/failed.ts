import type { Concept } from '../../engine/types';

export const failedConcept: Concept = {
  id: 'failed',
  kind: 'claim',
  name: 'failed',
  isBare: true,
  words: {
    en: `
      fail, failed, fails, failing, failure, failures, error, errors, problem, problems, fault,
      exception, exceptions, can not, unable, unsuccessful, broken, crash*, aborted, abort, trouble,
      bug, wrong with, went wrong, difficult*, malfunction*, did not succeed, panic, inconsisten*,
      corrupt*, not possible, broke, gone wrong, out of order process, misfunction, not work,
      not complete, cannot read, cannot write, cannot open, not be read, not be written, not completed,
      unexpected, eservfail, server misbehaving, misbehaving, misbehaved, cannot access, unreadable,
      not readable, damaged, unsuccessfully, incomplete, breakdown, hiccup, not able, something broke,
      broke inside, glitch, not successful, mishap, oops, whoops, choked, died, segfault, fatal,
      defect*, blew up, deadlock, stuck, does not verify, dnssec invalid, invalid dnssec, servfail,
      content scan failed, alert, cannot be started, could not be started, returned status,
      exit status, first record does not look like, write failed, unexpected end, not writable`,
    de: `
      fehler, fehlgeschlagen, problem, störung, nicht möglich, gescheitert, konnte nicht, misslungen,
      stoerung, schlug fehl`,
    fr: 'erreur, échec, échoué, problème, impossible, panne, planté',
    es: 'error, errores, fallo, fallido, fallida, problema, imposible, no se pudo',
    pt: 'erro, falha, falhou, problema, impossível, não foi possível',
    it: 'errore, fallit*, problema, impossibile, guasto',
    nl: 'fout, mislukt, probleem, niet mogelijk, technische storing, een storing',
    pl: 'błąd, błędu, niepowodzeni*, problem, nie powiodł*, awari*',
    ru: 'ошибк*, сбой, сбоя, неудач*, проблем*, не удалось, неисправ*',
    ja: 'エラー, 失敗, 障害, できません',
    zh: '错误, 錯誤, 失败, 失敗, 故障, 异常, 無法, 无法, 無法寫入, 无法写入',
    ko: '오류, 실패, 문제, 장애',
    tr: `
      hata, hatası, başarısız*, sorun*, arıza, iletilemed*, teslim edilemed*, gönderilemed*,
      kurulamad*, sağlanamad*, tamamlanamad*, gerçekleştirilem*, hatalar*`,
    sv: `
      fel, misslyckad*, misslyckades, problem, misslyckats, gick fel, lyckades inte, fungerar inte,
      gick inte`,
    cs: 'chyba, chybě, selhal*, problém, nezdařil*, selhání, porucha',
    hu: 'hiba, hibája, sikertelen, probléma, nem sikerült',
    da: 'fejl*, mislyk*, problem*, kunne ikke',
    nb: 'feil*, mislyk*, problem*, kunne ikke',
    fi: 'virhe*, epäonnistu*, ei onnistu*, vika, vian, häiriö*, ongelm*, mahdoto*, vioittun*, ei läpäis*',
  },
};
