import type { Concept } from '../../engine/types';

export const spamConcept: Concept = {
  id: 'spam',
  kind: 'thing',
  name: 'spam',
  isFault: true,
  words: {
    en: `
      spam*, junk*, unsolicited*, ube, uce, bulk, bulk mail, phish*, unwanted, advert*, antispam,
      spam content, scam, suspicious*, spam message, not ham, marketing, bayes*, rspamd score, fraud*,
      unwelcome, spoof mail, malspam, content scan*, not wanted mail, score of, filter score,
      spam rating, classified as, deemed, considered, quarantine*, filteredasspam, cloudmark authority,
      brightmail, uribl spam, bulk email, mcspamsignature*, rubbish, garbage, trash, looks fishy,
      mass mail*, newsletter*, porn*, profan*, heuristic*, dcc, razor, pyzor, vade*, cyren,
      score exceeds, score is, scored, over threshold, required score, filtered as, content looks,
      probably, not solicited, not requested, rated, judged, regarded as, recognised as, recognized as,
      resembles, unsolicitated, viagra, score, block threshold, spam threshold, spam score,
      spam signature, scl, bcl, commercial mail, smells of, spamassassin score, due to spam filter,
      due to spam content, anti spam engine, antispam engine, spam engine, spam or virus,
      anti spam policy, score=, verdict=spam, verdict spam, tests=bayes*, spam verdict, points, pills,
      outboundspamexception`,
    de: `
      spam*, werbung, unerwünscht*, unerwuenscht*, verdächtig*, verdaechtig*, massenmail*, betrug*,
      quarantäne, werbemüll`,
    fr: 'spam, pourriel*, indésirable*, courrier indésirable, hameçonnage, publicit*, quarantaine',
    es: 'spam, no deseado, no solicitado, correo basura, basura, cuarentena',
    pt: 'spam, lixo eletrônico, não solicitad*, indesejad*',
    it: 'spam, posta indesiderata, indesiderat*',
    nl: 'spam, ongewenst*, reclame',
    pl: 'spam*, niechcian*',
    ru: 'спам*, нежелательн*, реклам*',
    ja: 'スパム, 迷惑メール',
    zh: '垃圾, 垃圾邮件, 垃圾郵件, 反垃圾, 广告邮件, 广告',
    ko: '스팸, 광고',
    tr: `
      istenmeyen, spam, istenmeyen posta, istenmeyen e posta, şüpheli*, reklam*, oltalama*,
      toplu posta, toplu e posta, karantina*, olarak algıla*`,
    sv: 'skräppost, spam, skräppost*, oönskad*, reklam, misstänks',
    cs: 'nevyžádan*, spam',
    hu: 'kéretlen*, spam, levélszemét',
    da: 'spam, uønsket post, uønsket mail, junkmail',
    nb: 'spam, søppelpost, uønsket post, uønsket e post',
    fi: `
      roskapost*, epäilyttäv*, ei toivottu*, epätoivottu*, mainos*, mainok*, massapost*, huijau*,
      tietojenkalastelu*, karanteeni*, luokiteltu*, tulkittu*`,
  },
};
