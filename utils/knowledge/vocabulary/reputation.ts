import type { Concept } from '../../engine/types';

export const reputationConcept: Concept = {
  id: 'reputation',
  kind: 'thing',
  name: 'its reputation',
  words: {
    en: `
      reputation*, senderscore, sender score, poor score, senderbase, trust score, bad history, low score,
      complaint rate, complaints, user complaints, abuse detected, abuse complaints, suspicious activity,
      abusive, abuse history, sender reputation, ip reputation, poor reputation, bad reputation,
      low reputation, talos*, cloudmark*, trustedsource*, unusual rate of unsolicited, spam history,
      abusive sender, spam abuse, spamming, spam source, spam sources, spam from your, too much spam,
      excessive spam, sends spam, sending spam, spam sending, junk from, spammer, spammers, spam host,
      known spam source, spam traps, spamtrap, unexpected volume, spam origin, source of spam,
      spam detected from`,
    de: 'reputation, beschwerden',
    fr: 'réputation, reputation, plaintes',
    es: 'reputación, reputacion, quejas',
    pt: 'reputação, reputacao, reclamações',
    it: 'reputazione',
    nl: 'reputatie',
    pl: 'reputacj*',
    ru: 'репутац*',
    ja: 'レピュテーション, 評判',
    zh: '信誉, 信譽, 信用',
    ko: '평판',
    tr: 'itibar*',
    sv: 'rykte',
    cs: 'reputac*, pověst',
    hu: 'hírnév, reputáció*',
  },
};
