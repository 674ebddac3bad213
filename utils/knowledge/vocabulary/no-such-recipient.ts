import type { Concept } from '../../engine/types';

export const noSuchRecipientConcept: Concept = {
  id: 'no-such-recipient',
  kind: 'claim',
  name: 'no such recipient',
  words: {
    en: `
      badrcptto, nosuchuser, no one here by that name, nobody here by that name, nobody by that name,
      no one by that name, userunknown, recipientnotfound, recipnotfound, does not have an account,
      doesn't have an account, have an account here, not our customer, not our user, not a customer,
      no valid recipients, never heard of, nobody called, know nobody, nobody with that name,
      nobody with this name, nobody of that name, no one with that name, no one with this name,
      no one called, not one of our people, none of our people, none of our users,
      not one of our users, not among our users, nobody by this name, no one by this name,
      resolved to any local user, does not work here, no longer works here, belongs to nobody,
      does not belong to anyone, nobody at this address, with this name, by this name, with that name,
      by that name, of that name, of this name, there is nobody with, we have no user, we have no such,
      we have nobody, find anyone with, find anybody with, unrecognized user, unrecognized recipient,
      unrecognized address, unrecognized mailbox, unrecognised user, unrecognised recipient,
      unrecognised address, unrecognised mailbox, not on the list of valid, not in the list of valid,
      not among the valid, noemail, previously bounced address, previously bounced recipient,
      no one here called, no one here by, unknown name`,
    fr: 'personne de ce nom',
    de: 'kein konto, keine gültigen empfänger, nicht im domino verzeichnis, wurde unter',
    tr: `
      böyle bir kullanıcı yok, böyle bir kullanıcı bulunamad*, böyle bir alıcı yok,
      böyle bir adres yok, böyle bir hesap yok`,
    fi: `
      ei tällaista käyttäjää, tällaista käyttäjää ei ole, käyttäjää ei ole, käyttäjää ei ole olemassa,
      vastaanottajaa ei ole, vastaanottajaa ei ole olemassa, osoitetta ei ole,
      osoitetta ei ole olemassa, postilaatikkoa ei ole, postilaatikkoa ei ole olemassa`,
    sv: `
      ingen sådan användare, ingen sådan mottagare, inget sådant konto, finns ingen användare,
      ingen med det namnet`,
    es: 'no se ha encontrado la dirección',
    it: 'indirizzo non è stato trovato',
    nl: 'adres kan niet worden gevonden, adres niet kan worden gevonden, adres is niet gevonden',
  },
};
