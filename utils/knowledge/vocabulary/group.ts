import type { Concept } from '../../engine/types';

export const groupConcept: Concept = {
  id: 'group',
  kind: 'thing',
  name: 'a group',
  words: {
    en: `
      group, groups, mailing list, mailing lists, distribution list, distribution group, list members,
      members only, member, members, members of, allowed senders list, allowedsenders, moderated,
      moderator, list owner, distribution, only from, only accept*, only accepts, only accepted from,
      post to, posting, restricted mailbox, internal only, internal senders, internal users, only internal,
      authorized senders, approved senders, authorised senders, accepted senders, trusted senders`,
    de: 'gruppe, gruppen, verteiler*, verteilerliste',
    fr: 'groupe, groupes, liste de diffusion, liste de distribution',
    es: 'grupo, grupos, lista de distribución, lista de correo',
    pt: 'grupo, grupos, lista de distribuição',
    it: 'gruppo, gruppi, lista di distribuzione',
    nl: 'groep, groepen, distributielijst',
    pl: 'grup*, lista dystrybucyjna',
    ru: 'групп*, список рассылки, рассылк*',
    ja: 'グループ, メーリングリスト',
    zh: '群组, 邮件组, 群組, 通讯组',
    ko: '그룹, 메일링 리스트',
    tr: 'grup, grubu, dağıtım listesi',
    sv: 'grupp*, distributionslista',
    cs: 'skupin*, distribuční seznam',
    hu: 'csoport*, terjesztési lista',
  },
};
