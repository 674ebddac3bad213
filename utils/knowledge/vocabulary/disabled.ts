import type { Concept } from '../../engine/types';

export const disabledConcept: Concept = {
  id: 'disabled',
  kind: 'claim',
  name: 'disabled',
  words: {
    en: `
      disabled, inactive, suspend*, deactivat*, de activated, locked, frozen, terminated, no longer active,
      not active, inactivat*, discontinued, closed account, account closed, cancel*, expired account,
      dormant, archived, switched off, turned off, on hold, account is closed, has been closed, was closed,
      mailbox closed, not enabled, is closed, account has expired, blocked account, currently disabled,
      no longer in use, out of use, no longer accepts mail, no longer receives mail, out of service,
      abandoned, deprovisioned, quarantined account, is blocked, not in use, no longer available,
      no longer used, disabled_user, accountdisabled, unsubscribed, no longer valid, no longer in service,
      delivery disabled, no longer monitored, no longer accepting, not accepting mail,
      not accepting messages, not receiving mail, isn't accepting`,
    de: 'deaktiviert*, gesperrt*, inaktiv*, geschlossen, stillgelegt, abgeschaltet, nicht aktiv, gekündigt',
    fr: "désactivé*, desactive*, inactif*, inactive*, suspendu*, fermé*, bloqué* par l'administrateur",
    es: 'desactivad*, deshabilitad*, inactiv*, suspendid*, cerrad*, inhabilitad*',
    pt: 'desativad*, desabilitad*, inativ*, suspens*, encerrad*, cancelad*',
    it: 'disabilitat*, disattivat*, inattiv*, sospes*, chius*',
    nl: 'uitgeschakeld*, gedeactiveerd*, inactief, opgeschort, gesloten, gedeactiveerd',
    pl: 'wyłączon*, wylaczon*, nieaktywn*, zawieszon*, zablokowan* konto, konto zablokowane, dezaktywowan*',
    ru: 'отключен*, отключён*, заблокирован* пользоват*, неактив*, приостановлен*, деактивир*, закрыт*',
    ja: '無効化, 停止, 無効になって, 利用停止',
    zh: '禁用, 停用, 冻结, 凍結, 锁定, 已注销, 停權, 未激活',
    ko: '비활성, 정지, 휴면, 사용 중지, 해지',
    tr: 'devre dışı, askıya alın*, pasif, kapatıl*, kapalı',
    sv: 'inaktiv*, avstängd*, avaktiver*, stängt, stängd, spärrat konto',
    cs: 'zablokovan* účet, deaktivovan*, neaktivn*, pozastaven*, zakázán*, vypnut*, zrušen*',
    hu: 'letiltott fiók, inaktív, felfüggeszt*, megszűnt, kikapcsol*, letiltva',
  },
};
