import type { Headers } from './headers';
import type { FilterNote, Placed } from './types';

/** Microsoft’s own words for why (learn.microsoft.com, anti-spam message headers, seen 2026-11). */
const CATEGORIES: Readonly<Record<string, string>> = {
  SPM: 'spam',
  HSPM: 'spam, with high confidence',
  PHSH: 'phishing',
  HPHSH: 'phishing, with high confidence',
  HPHISH: 'phishing, with high confidence',
  BULK: 'bulk mail',
  MALW: 'malware',
  SPOOF: 'a sender that is not who it seems to be (spoofing)',
  GIMP: 'impersonation, by what it knows of the mailbox',
  DIMP: 'impersonation of a domain',
  UIMP: 'impersonation of a user',
  INTOS: 'phishing from inside the organisation',
};

const FILTERED: Readonly<Record<string, string>> = {
  BLK: 'the recipient has blocked the sender',
  SKB: 'the sender or its domain is on a block list of the organisation',
  SKS: 'a rule marked it as spam before the filter saw it',
  SKQ: 'it was released from quarantine',
  SKA: 'an allow list of the organisation let it through',
  SKN: 'a rule marked it as no spam before the filter saw it',
  SFE: 'the sender is on the recipient’s list of safe senders',
  SKI: 'it came from inside the organisation',
};

/** Spam confidence level (Exchange 2007 and later, Microsoft 365), what decided, and where the mailbox put it. */
export function microsoftNote(headers: Headers): FilterNote | null {
  const report = headers.of('x-forefront-antispam-report');
  const scl = field(report, 'SCL') || headers.of('x-ms-exchange-organization-scl').trim();
  const delivery = headers.of('x-microsoft-antispam-mailbox-delivery');
  const dest = field(delivery, 'dest');
  if (!/^-?\d$/.test(scl) && !dest) return null;
  const codes = { SFV: field(report, 'SFV'), CAT: field(report, 'CAT'), dest };
  const bulk = field(headers.of('x-microsoft-antispam'), 'BCL');
  const proof = [
    /^-?\d$/.test(scl) && `SCL ${scl}`,
    Number(bulk) > 3 && `BCL ${bulk}`,
    ...Object.entries(codes).map(([name, code]) => code && code !== 'NONE' && `${name} ${code}`),
  ];
  const reason = CATEGORIES[codes.CAT] ?? FILTERED[codes.SFV] ?? null;
  return { filter: 'Microsoft', placed: placeOf(dest, scl), proof: proof.filter(Boolean).join(', '), reason };
}

/** Where the mailbox says it, that counts; a high level is put aside by the organisation’s own rules. */
function placeOf(dest: string, scl: string): Placed | null {
  if (dest === 'J') return 'junk';
  if (dest === 'I') return 'inbox';
  if (dest === 'Q') return 'quarantine';
  if (!/^-?\d$/.test(scl)) return null;
  return Number(scl) >= 5 ? 'aside' : 'passed';
}

/** `SCL:5;SRV:;SFV:SPM`. */
function field(fields: string, name: string): string {
  for (const one of fields.split(';')) {
    const at = one.indexOf(':');
    if (one.slice(0, at).trim() === name)
      return one
        .slice(at + 1)
        .trim()
        .slice(0, 20);
  }
  return '';
}
