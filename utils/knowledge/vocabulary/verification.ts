import type { Concept } from '../../engine/types';

export const verificationConcept: Concept = {
  id: 'verification',
  kind: 'thing',
  name: 'a check of the address',
  words: {
    en: `
      verif*, callout, call out, probe, validat*, unverified, callback, recipient verify, sender verify,
      address verification, check of the address, recipient verification, sender verification,
      sender verify failed, address probe, checking, could not check, check that recipient,
      not yet verified, verify address, being checked, address check, cannot verify, still asking,
      asking whether, asking the, find out whether, whether this address, whether the address,
      whether the recipient, confirming, unconfirmed, could not confirm, cannot confirm, probing,
      call back, confirmation, check whether, could not confirm that`,
    de: 'überprüf*, verifizier*, prüfung',
    fr: 'vérif*',
    es: 'verific*, comprobar',
    pt: 'verific*',
    it: 'verific*',
    nl: 'verifi*, controle van',
    pl: 'weryfik*',
    ru: 'провер*, верифи*',
    ja: '検証, 確認',
    zh: '验证, 驗證, 核实, 校验',
    ko: '확인, 검증',
    tr: 'doğrula*',
    sv: 'kontroll*, verifiera*, verifiering*',
    cs: 'ověřen*, ověřov*, ověřit, ověřuj*',
    hu: 'ellenőriz*',
    da: 'kontrol*, verificer*, bekræft*',
    nb: 'kontroll*, verifis*, bekreft*',
  },
};
