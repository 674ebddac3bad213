import type { Concept } from '../../engine/types';

export const nullMxConcept: Concept = {
  id: 'null-mx',
  kind: 'claim',
  name: 'a domain that takes no mail',
  words: {
    en: `
      null mx, nullmx, mx 0 ., does not accept mail, does not accept email, does not accept e mail,
      doesn't accept mail, domain accepts no mail, does not receive mail, does not receive email,
      accepts no email, no mail accepted for this domain, never accepts mail, does not accept any mail,
      domain doesn't receive, accept no mail, not accept mail for any, send only domain,
      accepts no mail, never takes mail, empty mx, no mail service, takes no mail for,
      not accept mail at all, not a mail domain, does not use mail, receives no mail, wants no mail,
      never accepts e-mail, never accepts email, parked domain, takes no mail at all,
      used only for web, wants no email, wants no e-mail, no email whatsoever, no mail whatsoever,
      never receives e-mail, never receives mail, opts out of mail, only a dot, root label,
      not for mail, is not used for mail, don't mail us, single dot as mx, no mail is wanted,
      receives no e mail, receives no email, no e mail is taken, no mail is taken there,
      no email is taken, does not accept any email, does not accept any e mail,
      not to receive any e mail, not to receive any email, not to receive any mail,
      not to receive e mail, mx of ".", rfc 7505, single dot, record with an empty name,
      with an empty name, never to receive mail, accepts no mail at all, receive email at all,
      recieve email at all, receive mail at all`,
    de: `
      keinerlei e mail, keinerlei mail, keine e mail annimmt, nimmt keine e mail, nimmt keine mails,
      nimmt keine e mails, empfängt keine e mails`,
    tr: 'posta kabul etmiyor, e posta kabul etmiyor, mail kabul etmiyor, e posta kabul etmez',
    fi: 'ei vastaanota sähköpostia, ei vastaanota postia, ei ota vastaan sähköpostia, ei ota vastaan postia',
    sv: 'tar inte emot e post',
    ru: 'домен не принимает почт*',
  },
};
