import type { Concept } from '../../engine/types';

export const refusedConcept: Concept = {
  id: 'refused',
  kind: 'claim',
  name: 'refused',
  words: {
    en: `
      reject*, refus*, denied, deny, denies, declin*, not accepted, not accept, will not accept,
      won't accept, bounced, disallow*, forbid*, forbidden, prohibit*, rejection, denial, unaccepted,
      not deliverable, not delivered, unwilling, dropped by, turned away, access denied, permission denied,
      go away, not welcome, discarded, stopped, veto*, cannot accept, don't accept, do not accept,
      does not accept, doesn't accept, not be accepted, unwelcome, do not want, don't want, not wanted,
      no thanks, no mail from, takes no mail, take no mail, accept no mail, not wish, does not wish,
      will not take, not taken, are not taken, no messages from, not wanted here, turned down, repel*,
      not delivered because, unable to accept, not acceptable, not ok, do not like, dislike, won't deliver,
      will not deliver, rebuff*, unable to deliver, closed to, not be delivered, wurde nicht, econnrefused,
      connectionrefusederror, actively refused`,
    de: `
      abgelehnt, verweigert, ablehn*, zurückgewiesen, nicht angenommen, abgewiesen, nicht akzeptiert,
      nicht zugestellt`,
    fr: "refus*, rejet*, non accepté*, n'accepte pas, interdit*",
    es: 'rechaz*, denegad*, rehusad*, no aceptad*, no acepta',
    pt: 'rejeit*, recus*, negad*, não aceit*',
    it: 'rifiut*, respint*, negat*, non accettat*',
    nl: 'geweigerd*, afgewezen, weiger*, niet geaccepteerd',
    pl: 'odrzucon*, odmow*, nie przyjęt*, odmówion*, zabronion*',
    ru: 'отклон*, отверг*, отказ*, запрещ*, не принят*, отвергн*',
    ja: '拒否, 拒絶, 受け付け, 受信拒否',
    zh: '拒绝, 拒收, 拒絕, 被拒, 退信',
    ko: '거부, 거절',
    tr: 'reddedil*, reddetti, kabul edilm*, ret',
    sv: 'avvis*, nekad*, nekas, vägra*, avslog*, tas inte emot, accepteras inte',
    cs: 'odmít*, zamítnut*, nepřijat*',
    hu: 'elutasít*, visszautasít*, megtagad*',
    da: 'afvist*, nægtet',
    fi: 'hylätty*, evätty',
  },
};
