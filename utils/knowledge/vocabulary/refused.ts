import type { Concept } from '../../engine/types';

export const refusedConcept: Concept = {
  id: 'refused',
  kind: 'claim',
  name: 'refused',
  isBare: true,
  words: {
    en: `
      reject*, refus*, denied, deny, denies, declin*, not accept, won't accept, bounced, disallow*,
      forbid*, prohibit*, denial, unaccepted, not deliverable, unwilling, dropped by, turned away,
      access denied, permission denied, go away, stopped, veto*, cannot accept, don't accept,
      doesn't accept, not be accepted, unwelcome, don't want, not wanted, no thanks, no mail from,
      takes no mail, take no mail, accept no mail, not wish, will not take, not taken,
      no messages from, turned down, repel*, unable to accept, not ok, do not like, does not like,
      doesn't like, did not like, didn't like, dislike*, won't deliver, rebuff*, unable to deliver,
      closed to, not be delivered, wurde nicht, econnrefused, connectionrefusederror, nothing listens,
      nobody listens, not listening, no listener, discard*, blocked delivery, do not take, don't take,
      doesn't take, not deliver, not let, not want, cannot take, can't take, won't take, can't accept,
      nothing is listening, rejeced, rejcted, denying, returned, undeliverable, sent back, dismissed,
      thrown out, refusd, can not accept, can not be accepted, can not be delivered, acess denied,
      not let through, no entry, no admittance, not admitted, no thank you, do not send, stop sending,
      not acceptable, not take messages from outside, not take mail from outside, command rejected,
      turned this, tcp rst, connect econnrefused, port 25 is closed, port is closed,
      answered with a reset`,
    de: `
      abgelehnt, verweigert, ablehn*, zurückgewiesen, nicht angenommen, abgewiesen, nicht akzeptiert,
      zurueckgewiesen, verboten, verworfen, konnte nicht zugestellt`,
    fr: "refus*, rejet*, non accepté*, n'accepte pas, interdit*",
    es: 'rechaz*, denegad*, rehusad*, no aceptad*, no acepta',
    pt: 'rejeit*, recus*, negad*, não aceit*',
    it: 'rifiut*, respint*, non accettat*, negato, negata, negati',
    nl: 'geweigerd*, afgewezen, weiger*, niet geaccepteerd',
    pl: 'odrzucon*, odmow*, nie przyjęt*, odmówion*, zabronion*',
    ru: 'отклон*, отверг*, отказ*, запрещ*, не принят*, отвергн*',
    ja: '拒否, 拒絶, 受け付け, 受信拒否',
    zh: '拒绝, 拒收, 拒絕, 被拒, 退信',
    ko: '거부, 거절',
    tr: `
      reddedil*, reddetti, kabul edilm*, ret, reddediyor, reddi, geri çevril*, kabul etmiyor*,
      kabul etmemekte*, kabul etmez, kabul edilemez, yasak, yasaktır`,
    sv: `
      avvis*, nekad*, nekas, vägra*, avslog*, tas inte emot, accepteras inte, nekar, avslag,
      tar inte emot, accepterar inte, tar inte emot e post från, kunde inte levereras,
      kan inte levereras`,
    cs: 'odmít*, zamítnut*, nepřijat*',
    hu: 'elutasít*, visszautasít*, megtagad*',
    da: 'afvis*, nægt*, modtages ikke, accepteres ikke, accepterer ikke',
    nb: 'avvis*, nekt*, godtas ikke, aksepteres ikke, aksepterer ikke',
    fi: `
      hylätty*, evätty, hylät*, hylkäsi, hylkää, evätt*, torju*, kieltäyty*, kiellet*, ei hyväksy*,
      ei oteta vastaan, ei ota vastaan, ei vastaanota, ei toimiteta, palautettu*`,
  },
};
