import { isNameless, type Names } from './names';
import { BEGUN_HOST, IPV4 } from './shapes';
import { hasKnownEnd, isSentence, isTime } from './words-beside';

/** Begins with digits of an address, as `::address-1` does behind a shorter one (found by the fuzz, 2026-11-26). */
const OUR_NAME = '(?:account|address|domain|entry)-\\d';

/**
 * Whatever is still written like an address, a host or a network after all names were replaced: looked for without any knowledge of how, so that
 * what nobody has thought of is masked rather than told.
 */
const REST = new RegExp(
  [
    '(?<mail>(?<![^\\s<>()\\[\\]",;])[^\\s<>()\\[\\]",;@]{0,4000}(?:@[^\\s<>()\\[\\]",;@]{0,300}){1,200})',
    `(?<ipv4>(?:(?<!\\d|\\d\\.)|(?<=${OUR_NAME}{1,9}\\.))${IPV4}(?!\\d|\\.\\d))`,
    `(?<ipv6>(?<![0-9a-fA-F])(?:[0-9a-fA-F]{0,4}:){2,40}(?:(?=${OUR_NAME})|[0-9a-fA-F]{0,4}(?![0-9a-fA-F])))`,
    `(?<host>(?<![A-Za-z0-9\\u0080-\\uffff]-{0,9}|[A-Za-z0-9]\\.)${BEGUN_HOST})`,
  ].join('|'),
  'g',
);

/** A name that we have given. */
const GIVEN = /^(?:(?:recipient|sender|mailbox)-\d{1,9})?@([\w.-]{1,300})$/;

export function maskRest(text: string, names: Names): string {
  return text.replace(REST, (whole: string, ...found) => {
    const { mail, ipv4, ipv6, host } = found.at(-1) as Record<string, string | undefined>;
    const [offset, all] = found.slice(-3) as [number, string];
    if (mail !== undefined) return isGiven(mail) || mail === '@' ? whole : names.numbered('mailbox', mail);
    if (ipv4 !== undefined) return names.address(ipv4);
    if (ipv6 !== undefined) return isWorthless(ipv6) ? whole : names.address(ipv6);
    if (host === undefined || isNameless(host) || isSentence(host)) return whole;
    const isGlued = /[-_]/.test(all.charAt(offset + whole.length));
    return isGlued && !hasKnownEnd(host) ? whole : names.host(host);
  });
}

/** `recipient-1@domain-2`, with or without a dot behind, also as the value of something, and behind a source route. */
function isGiven(mail: string): boolean {
  return mail.split(/[:=]/).every((part) => {
    if (!part.includes('@')) return true;
    const host = GIVEN.exec(part.replace(/[.'!?*}»]{1,9}$/, ''))?.[1] ?? '';
    return isNameless(host) || /^address-\d{1,9}$/.test(host);
  });
}

/** A time, or too few groups to be the address of anything. */
function isWorthless(text: string): boolean {
  const groups = text.split(':').filter(Boolean).length;
  return isTime(text) || groups < (text.includes('::') ? 2 : 5);
}
