import type { Concept } from '../../engine/types';

export const movedConcept: Concept = {
  id: 'moved',
  kind: 'claim',
  name: 'a new address',
  words: {
    en: `
      moved, new address, new email address, has changed, changed his, changed their,
      address has changed, no longer with, forward to, forwarding to, use the address,
      now reachable at, please try <, new e mail address, no longer works, no longer employed,
      no longer at, retired, will forward, not local; please, user not local, address changed,
      replaced by, update your address book, please resend to, please send to, contact us at,
      new mailbox, relocated, address has been changed, use instead, changed address,
      changed their address, changed his address, changed her address, update your contacts,
      update your records, can now be reached, now uses, forwarding address, transferred, migrated to,
      forwarded to, redirected, now at, changed to, is now reachable, renamed, superseded by,
      please update your, write to him at, write to her at, please write to, please write there,
      redirect*, superseded, other address, now reads, use this one, changed our domain,
      our new domain, new domain is, address change, addresschange, resend your message to,
      please resend your message to, from now on, her new address, his new address, their new address,
      new address is, our change of name, change of name, write to ~addr instead, use ~addr instead,
      try ~addr instead, works at another, not local anymore, moved away`,
    de: `
      umgezogen, neue adresse, geändert, hat das unternehmen verlassen, nicht mehr bei,
      neue e mail adresse, ausgeschieden, nicht mehr im unternehmen`,
    fr: 'a déménagé, nouvelle adresse, a changé, a quitté',
    es: 'nueva dirección, ha cambiado, se ha mudado, se trasladó, se ha trasladado, trasladad*',
    pt: 'novo endereço, mudou, mudou se',
    it: 'nuovo indirizzo, trasferito, cambiato indirizzo',
    nl: 'verhuisd, nieuw adres, gewijzigd, werkt hier niet meer, voortaan',
    pl: 'nowy adres, przeniesion*, zmienił',
    ru: 'новый адрес, переехал, изменил*',
    ja: '移転, 変更されました, 新しいアドレス, 変更となりました, 新しい宛先',
    zh: '新地址, 已迁移, 已更改, 已变更',
    ko: '변경되었, 새 주소, 이전되었',
    tr: `
      yeni adres, taşındı, değişti, yeni adresi, yeni e posta adresi, adresi değişti, artık çalışmıyor,
      işten ayrıl*`,
    sv: `
      ny adress, flyttat, har ändrats, bytt adress, ny e postadress, har bytt, inte längre anställd`,
    cs: 'nová adresa, změnil*, přesunut*',
    hu: 'új cím, megváltozott, átköltözött',
    da: 'ny adresse, flyttet, skiftet adresse, ændret adresse',
    nb: 'ny adresse, flyttet, byttet adresse, endret adresse',
    fi: `
      uusi osoite, uuteen osoitteeseen, uusi sähköpostiosoite, osoite on muuttunut, muuttunut,
      ei ole enää töissä, ei työskentele, käytä osoitetta`,
  },
};
