import type { Concept } from '../../engine/types';

export const spamConcept: Concept = {
  id: 'spam',
  kind: 'thing',
  name: 'spam',
  words: {
    en: `
      spam*, junk*, unsolicited*, ube, uce, bulk, bulk mail, phish*, unwanted, advert*, anti spam,
      antispam, spam score, spam filter, spam content, spam like, spamlike, spam check, spammy, scam,
      suspicious*, spam message, not ham, marketing, bayes*, spamassassin, rspamd score, advertising,
      spam detected, fraud*, unwelcome, spoof mail, malspam, content filter*, content scan*,
      anti spam filter, suspected spam, spam by, spamfilter, junk to us, advertisement,
      not wanted mail, score of, spam probability, filter score, spam rating, identified as spam,
      classified as, deemed, considered, content filter, quarantined, quarantine*, filteredasspam,
      spamprofiler, cloudmark authority, brightmail, uribl spam, looks like, bulk email,
      mcspamsignature*, rubbish, garbage, trash, looks fishy`,
    de: 'spam*, werbung, unerwünscht*, unerwuenscht*',
    fr: 'spam, pourriel*, indésirable*, courrier indésirable, hameçonnage, publicit*',
    es: 'spam, no deseado, no solicitado, correo basura, basura',
    pt: 'spam, lixo eletrônico, não solicitad*, indesejad*',
    it: 'spam, posta indesiderata, indesiderat*',
    nl: 'spam, ongewenst*, reclame',
    pl: 'spam*, niechcian*',
    ru: 'спам*, нежелательн*, реклам*',
    ja: 'スパム, 迷惑メール',
    zh: '垃圾, 垃圾邮件, 垃圾郵件, 反垃圾, 广告邮件',
    ko: '스팸, 광고',
    tr: 'istenmeyen, spam',
    sv: 'skräppost, spam',
    cs: 'nevyžádan*, spam',
    hu: 'kéretlen*, spam, levélszemét',
  },
};
