import type { Names } from './names';
import { ATOM, ENCODED_AT, FULL_HOST, HOST, IN_URL, IPV4, IPV6, LITERAL, NO_ATOM, QUOTED } from './shapes';
import { isPerson, isSentence, isTime, keyBefore, schemeBefore } from './words-beside';

type Groups = Readonly<Record<string, string | undefined>>;

/** Something that names somebody: how it is written, and what is put in its place. The name of its group is that of the token. */
interface Token {
  readonly name: string;
  readonly pattern: string;
  replace(whole: string, groups: Groups, names: Names): string;
}

const SPOKEN = '(?:helo=<?|EHLO |HELO |\\bH=\\(?)';
/** Where a relay says whom it speaks with. */
const BESIDE = '(?:helo=<?|H=|EHLO |HELO |relay=|from |by |host |client=)\\[';

const RDN = '(?:CN|OU|UID|DC|O|cn|ou|uid|dc|o)=';
const RDN_VALUE = '[^,=\\n<>"\']{1,100}';
const LDAP = `\\b${RDN}${RDN_VALUE}(?:,\\s?${RDN}${RDN_VALUE}(?=,\\s?${RDN})){0,12},\\s?${RDN}[^,=\\s<>"');]{1,100}`;
const ORGANISATION = '[^\\/\\n<>"]{1,100}';
const X500 = `\\/[oO]=${ORGANISATION}(?:\\/(?:ou|cn|OU|CN)=${ORGANISATION}){0,9}\\/(?:cn|CN|ou|OU)=[^\\s\\/<>"',;)]{1,200}`;

// In this order: an address of a page may hold all others, and a mail address a host.
const TOKENS: readonly Token[] = [
  {
    name: 'url',
    pattern: `[A-Za-z][A-Za-z0-9+.-]{1,12}:\\/\\/${IN_URL}{1,8000}|(?<![\\w.@-])www\\.${IN_URL}{1,8000}`,
    replace: (url, _, names) => names.url(url),
  },
  {
    name: 'directory',
    // An Exchange server's names (X.500), and those of LDAP (RFC 4514).
    pattern: `${X500}|${LDAP}`,
    replace: (entry, _, names) => names.numbered('entry', entry.toLowerCase()),
  },
  {
    name: 'bracketed',
    // In angle brackets, all before the sign is the mailbox; a source route (RFC 5321, 4.1.2) has further hosts before a colon.
    pattern: `(?<=<)(?<route>(?:@${FULL_HOST},?){1,9}:)?(?<boxed>${QUOTED}|[^<>@"\\s]{1,2000})@(?<boxedAt>${HOST}|${LITERAL})(?=>)`,
    replace: (_, { route, boxed = '', boxedAt = '' }, names) =>
      `${route ? '@' : ''}${route ? `${names.host(route.slice(1, -1))}:` : ''}${names.mailbox(boxed, boxedAt)}`,
  },
  {
    name: 'mailbox',
    pattern: `(?<scheme>(?<![\\w.+-])[\\w.+-]{1,64}:)?(?:(?<quoted>${QUOTED})|${NO_ATOM}(?<local>${ATOM}{1,2000}))@(?<domain>${HOST}|${LITERAL})`,
    replace: (_, { scheme = '', quoted, local = '', domain = '' }, names) => {
      const key = keyBefore(local);
      const begun = schemeBefore(scheme);
      const own = scheme.slice(begun.length) + (quoted ?? local.slice(key.length));
      return begun + key + names.mailbox(own, domain);
    },
  },
  {
    name: 'encoded',
    pattern: `${NO_ATOM}(?<hidden>${ATOM}{1,200})${ENCODED_AT}(?<hiddenAt>${FULL_HOST})`,
    replace: (_, { hidden = '', hiddenAt = '' }, names) => {
      const key = keyBefore(hidden);
      return key + names.mailbox(hidden.slice(key.length), hiddenAt);
    },
  },
  {
    name: 'bare',
    pattern: `@(?<bareAt>${FULL_HOST})`,
    replace: (_, { bareAt = '' }, names) => `@${names.host(bareAt)}`,
  },
  {
    name: 'person',
    // The name that somebody is called by, before the address.
    pattern: `(?:"(?<called>[^"\\n]{1,100})"|(?<![\\p{L}\\d])(?<capital>\\p{Lu}[\\p{L}.'\u2019-]{0,30}(?:,? \\p{Lu}[\\p{L}.'\u2019-]{0,30}){0,4}))(?= ?[<(\\[](?:mailto:|smtp:|SMTP:)?${ATOM}{1,200}@)`,
    replace: (whole, { called, capital }, names) => {
      const name = called ?? capital ?? '';
      return isPerson(name) ? whole.replace(name, names.numbered('person', name.toLowerCase())) : whole;
    },
  },
  {
    name: 'account',
    // Windows (DOMAIN\\user), and the path of UUCP.
    pattern: `(?<![\\w\\\\])(?:[A-Z][A-Z0-9_-]{0,14}|[A-Za-z][\\w-]{1,14}(?=\\\\[^nrtux\\d\\\\]))\\\\[\\w.$-]{1,64}|(?<![\\w.!-])[a-z0-9][\\w.-]{0,60}![a-z0-9][\\w.-]{0,64}`,
    replace: (account, _, names) => names.numbered('account', account.toLowerCase()),
  },
  {
    name: 'named',
    pattern: `(?<![\\w.-])${HOST}(?=\\[(?:${IPV4}|[0-9a-fA-F]{0,4}:[0-9a-fA-F:.]{1,43}|unknown)\\])`,
    replace: (host, _, names) => names.host(host),
  },
  {
    name: 'host',
    pattern: `(?<![\\w.@-])(?<before>\\*?\\.|-{1,9})?(?<key>[\\w.-]{1,40}=)?(?<full>${FULL_HOST})(?<path>\\/[A-Za-z?]${IN_URL}{0,8000})?`,
    replace: (whole, { before = '', key = '', full = '', path }, names) => {
      if (!key && !path && isSentence(full)) return whole;
      const known = keyBefore(key);
      if (key && !known) return before + names.mailbox(key.slice(0, -1), full);
      return before + known + (path ? names.url(full + path) : names.host(full));
    },
  },
  {
    name: 'ip',
    pattern: `(?<![\\d.])(?:${IPV4})(?!\\d|\\.\\d)|(?<![\\w.])${IPV6}(?!\\w|:[\\w:])`,
    replace: (ip, _, names) => (isTime(ip) ? ip : names.address(ip)),
  },
  {
    name: 'helo',
    pattern: `(?<=${SPOKEN})${HOST}|(?<=${BESIDE})(?!unknown)${HOST}(?=\\])`,
    replace: (host, _, names) => names.host(host),
  },
];

const ANY = new RegExp(TOKENS.map(({ name, pattern }) => `(?<${name}>${pattern})`).join('|'), 'gu');

/** Puts names that tell nothing in the place of all that is written as a name or an address. */
export function replaceTokens(text: string, names: Names): string {
  return text.replace(ANY, (...found) => {
    const groups = found.at(-1) as Groups;
    const token = TOKENS.find(({ name }) => groups[name] !== undefined);
    return token ? token.replace(found[0] as string, groups, names) : (found[0] as string);
  });
}
