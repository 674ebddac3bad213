import type { Concept } from '../../engine/types';

export const quotaConcept: Concept = {
  id: 'quota',
  kind: 'thing',
  name: 'its quota',
  words: {
    en: `
      quota*, mailbox size, mailbox limit, storage limit, storage allocation, allotted,
      allocated space, mailbox quota, disk quota exceeded, storage quota, user quota, account quota,
      inbox size, overquota, over quota, mailbox storage, size quota, mailboxfull, mailbox_full,
      mailbox capacity, account size, mailbox space, account storage, maximum mailbox size,
      email storage, allowed space, storage is, allocation, storage for this account,
      mailbox storage limit, disk quota, storage capacity, storage space, user storage,
      mailbox is over, size limit of mailbox, its storage, inbox is out of, account size limit,
      does not have enough space, over the size limit, storage used, space used, usage, box size,
      folder size, mail quota, space allowance, storage allowance, allotment, size of mailbox,
      account limit, space limit, gb, has used up, used up his, used up her, used up their,
      more inside, incoming storage, delete some, delete old, clear out`,
    de: 'speicherkontingent, kontingent*, quota',
    fr: 'quota',
    es: 'cuota*',
    pt: 'cota, quota',
    it: 'quota',
    nl: 'quotum, quota',
    pl: 'limit pojemności, limit miejsca, przydział*',
    ru: `
      квот*, кончилось место, место кончилось, закончилось место, нет места, нет свободного места`,
    ja: '容量, クォータ',
    zh: '配额, 容量, 配額, 空间, 空間',
    ko: '용량, 할당량',
    tr: 'kota*',
    sv: 'kvot*, lagringskvot',
    cs: 'kvót*',
    hu: 'kvót*, tárhely*',
    da: 'kvote*, lagerkvote',
    nb: 'kvote*, lagringskvote',
  },
};
