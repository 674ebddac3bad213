/** How names and addresses are written, and somewhat longer (RFC 1035, 4291, 5321), as pieces of patterns. Letters of other alphabets count as those of ours (RFC 6531). */
const LETTER = '\\w\\u0080-\\uffff';
const LABEL = `[${LETTER}](?:[${LETTER}-]{0,250})`;

/** One that may have a single label. */
export const HOST = `${LABEL}(?:\\.${LABEL}){0,250}`;
/** One that ends like a top-level domain, whatever may follow it. */
export const BEGUN_HOST = `(?:${LABEL}\\.){1,250}(?:xn--[A-Za-z0-9-]{2,59}|[A-Za-z\\u0080-\\uffff]{2,24})(?![A-Za-z0-9])`;
export const IPV4 = '(?:\\d{1,3}\\.){3}\\d{1,3}';
/** One that ends there, or has an address glued to it: `mx.example.com.192.0.2.10` (found by the fuzz, 2026-11-27). */
export const FULL_HOST = `${BEGUN_HOST}(?:\\.${IPV4}(?!\\d))?(?!_|-\\w)`;
export const IPV6 = `(?:[0-9a-fA-F]{0,4}:){2,7}(?:${IPV4}|[0-9a-fA-F]{1,4})?(?:%[A-Za-z0-9]{1,15})?`;
/** A literal as SMTP has it (RFC 5321, 4.1.3). */
export const LITERAL = '\\[[^\\]\\s]{1,60}\\]';

/** Of the name of a mailbox, without quotes; and what stands before none. */
export const ATOM = `[${LETTER}.!#$%&'*+/=?^\`{|}~-]`;
export const NO_ATOM = `(?<![${LETTER}.!#$%&'*+/=?^\`{|}~-])`;
export const QUOTED = '"(?:[^"\\\\\\n]|\\\\[^\\n]){1,320}"';
/** An `@` that something has encoded: a URL, quoted-printable, XTEXT (RFC 3461), HTML, somebody who is afraid of robots. */
export const ENCODED_AT = '(?:%40|=40|\\+40|&#64;|&#x40;|&commat;| ?(?:\\(at\\)|\\[at\\]|\\{at\\}) ?| @ )';
/** Of the address of a page. */
export const IN_URL = '[^\\s<>"\')\\]]';
