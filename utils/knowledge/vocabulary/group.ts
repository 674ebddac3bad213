import type { Concept } from '../../engine/types';

export const groupConcept: Concept = {
  id: 'group',
  kind: 'thing',
  name: 'a group',
  words: {
    en: `
      group, groups, mailing list, mailing lists, distribution list, list members, members only,
      member, members, allowed senders list, allowedsenders, moderated, moderator, list owner,
      distribution, only from, only accept*, post to, posting, restricted mailbox, internal only,
      internal senders, internal users, only internal, authorized senders, approved senders,
      authorised senders, accepted senders, trusted senders, subscribers only, known contacts,
      contacts only, authenticated users only, internal use, internal use only, private list,
      closed list, not subscribed, not a subscriber, not a member, only staff, subscribers, postings,
      only members, known senders, only authenticated, authenticated senders,
      authenticated senders only, trusted senders only, restricted to members, selected senders,
      local senders, internal recipients, senders only, challenge response, tmda, dmarc exempt,
      unknown senders, specific senders, selected contacts, mail from strangers, colleagues,
      staff only, employees only, outside senders, external senders, outside mail, participants,
      list subscribers, closed group, restricted group, restricted address, restricted recipient,
      protected address, internal address, internal mailbox, internal recipient, external mail,
      external email, external messages, outsiders, outsider, people outside, internet mail,
      certain senders, approved list, approved contacts, colleagues only, insiders, in house,
      company only, house only, moderators, strangers, not for external, no external mail,
      from the internet, within the organization, within the organisation, within the company,
      public folder, public folders, closed to, non subscribers, non members, posters,
      in my address book, not accepting mail from outside, not accept mail from outside,
      not accepting mail from external, not accept mail from external,
      not accepting mail from the internet, not accept mail from the internet, no mail from outside,
      not from outside, in his contacts, in her contacts, in their contacts, just from people,
      just from, only from people, not take messages from outside, not take mail from outside,
      permission to write to, permission needed to write, from outside the, from outside your`,
    de: `
      gruppe, gruppen, verteiler*, verteilerliste, externe absender, externen absendern, von extern,
      von außen, mailingliste*, mitglieder`,
    fr: `
      groupe, groupes, liste de diffusion, liste de distribution, expéditeurs externes,
      expéditeur externe`,
    es: `
      grupo, grupos, lista de distribución, lista de correo, remitentes externos, remitente externo`,
    pt: 'grupo, grupos, lista de distribuição, remetentes externos',
    it: 'gruppo, gruppi, lista di distribuzione, mittenti esterni, mittente esterno',
    nl: 'groep, groepen, distributielijst, externe afzenders',
    pl: `
      grup*, lista dystrybucyjna, zewnętrznych nadawców, nadawców zewnętrznych, uprawnieni nadawcy,
      uprawnieni użytkownicy`,
    ru: `
      групп*, список рассылки, рассылк*, внешних отправител*, внешние отправител*, внешних адрес*,
      извне`,
    ja: 'グループ, メーリングリスト, 受信者の設定',
    zh: '群组, 邮件组, 群組, 通讯组',
    ko: '그룹, 메일링 리스트',
    tr: `
      grup, grubu, dağıtım listesi, üyeler*, dağıtım liste*, posta liste*, izin verilen gönderen*`,
    sv: 'grupp*, distributionslista, e postlista*, medlem, interna avsändare, tillåtna avsändare',
    cs: 'skupin*, distribuční seznam',
    hu: 'csoport*, terjesztési lista',
    da: 'gruppe*, distributionsliste*',
    nb: 'gruppe*, distribusjonsliste*',
    fi: `
      ryhmä*, jakelulista*, jakeluryhmä*, postituslista*, sähköpostilista*, jäsen*, moderoi*,
      sallitut lähettäjät`,
  },
};
