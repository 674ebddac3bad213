import type { Concept } from '../../engine/types';

export const publicListConcept: Concept = {
  id: 'public-list',
  kind: 'thing',
  name: 'a public block list',
  isFault: true,
  words: {
    en: `
      rbl, rbls, dnsbl, dnsbls, spamhaus*, spamcop*, sorbs*, barracudacentral*, uceprotect*, abuseat*,
      zen.spamhaus*, sbl, xbl, pbl, cbl, psbl, blackhole site, blackhole list, real time blackhole,
      realtime blackhole, realtime block list, real time block list, realtime blacklist,
      real time blacklist, mailspike*, spamrats*, dnsbl.*, bl.*, blocklist.de, dns blacklist,
      dns blocklist, dns block list, abusix*, invaluement*, nixspam*, manitu*, spameatingmonkey*,
      backscatterer*, surriel*, s5h*, public blacklist, public block list, blocked using, dnsrbl,
      ix.dnsbl*, open relay database, ordb, njabl, mail abuse.*, wpbl, dul, blackholes,
      exploits block list, open proxy list, hostkarma*, junkemailfilter*, dronebl*, truncate.*, on dbl,
      the dbl, cbl.anti-spam, spfbl, public list of, public list, public domain blocklist,
      public domain block list, public domain blacklist, public blocklist, anti spam.org.cn,
      cbl.anti spam.org.cn, spfbl*, dnsbl.spfbl*, ivmsip`,
    fi: 'julkinen estolista*',
  },
};
