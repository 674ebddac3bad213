import type { Concept } from '../../engine/types';

export const linkConcept: Concept = {
  id: 'link',
  kind: 'thing',
  name: 'a link in it',
  words: {
    en: `
      url, urls, uri, uris, hyperlink, web link, web links, surbl*, uribl*, dbl, dbl.spamhaus*,
      website, web site, domain block list, domain blacklist, rhsbl, uri blacklist, multi.surbl*,
      black.uribl*, embedded link, link in, links in, a link, web address, web addresses, hyperlinks,
      links to, links within, blacklisted url, clickable, malicious links, malicious link,
      malicious url*, dangerous links`,
    tr: 'web adres*, linki',
    fi: 'linkki, linkin, linkkejä, linkit, verkkosivu*',
    sv: 'länkar, webbadress*',
  },
};
