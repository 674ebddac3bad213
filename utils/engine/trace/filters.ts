import { type Header, type Headers, headersByName } from './headers';
import { microsoftNote } from './microsoft';
import type { FilterNote, Placed } from './types';

type Read = (headers: Headers) => FilterNote | null;

/** What filters wrote into a mail, each once. */
export function filterNotes(headers: readonly Header[]): FilterNote[] {
  const byName = headersByName(headers);
  return READERS.flatMap((read) => read(byName) ?? []);
}

const note = (filter: string, isSpam: boolean, proof: string, placed: Placed = 'aside'): FilterNote => ({
  filter,
  placed: isSpam ? placed : 'passed',
  proof,
  reason: null,
});

/** `Yes, score=7.1 required=5.0 tests=…` (spamassassin.apache.org, Conf, seen 2026-11). Amavis, Zimbra and cPanel write the same. */
const readSpamAssassin: Read = (headers) => {
  const status = headers.of('x-spam-status');
  const [, yes] = /^(yes|no)\b/i.exec(status) ?? [];
  const flag = /^yes\b/i.test(headers.of('x-spam-flag'));
  if (!yes && !flag) return null;
  const [, score] = /\b(?:score|hits|SCORE)=(-?\d{1,4}(?:\.\d{1,4})?)/.exec(status) ?? [];
  const [, limit] = /\b(?:required|tagged_above)=(-?\d{1,4}(?:\.\d{1,4})?)/.exec(status) ?? [];
  const proof = score ? `score ${score}${limit ? ` of ${limit}` : ''}` : 'X-Spam-Flag: YES';
  return note('SpamAssassin', flag || yes?.toLowerCase() === 'yes', proof);
};

/** `default: True [18.40 / 15.00]` (rspamd.com, milter headers, seen 2026-11). */
const readRspamd: Read = (headers) => {
  const result = /(?:^|: )(True|False) \[(-?\d{1,4}(?:\.\d{1,3})?) \/ (-?\d{1,4}(?:\.\d{1,3})?)\]/.exec(
    headers.of('x-spamd-result'),
  );
  const [action = ''] = /^(?:add header|rewrite subject|soft reject|reject|greylist|no action)/i.exec(
    headers.of('x-rspamd-action') || headers.of('x-spam-action'),
  ) ?? [''];
  if (!result && !action) return null;
  const isSpam = /^(?:add|rewrite|reject)/i.test(action) || (!action && result?.[1] === 'True');
  const score = result && `score ${result[2]} of ${result[3]}`;
  return note('Rspamd', isSpam, [score, action].filter(Boolean).join(', '));
};

/** `rule=spam policy=default score=89`. */
const readProofpoint: Read = (headers) => {
  const details = headers.of('x-proofpoint-spam-details');
  const [, rule] = /\brule=([\w.-]{1,60})/.exec(details) ?? [];
  if (!rule) return null;
  const [, score] = /\bscore=(\d{1,3})/.exec(details) ?? [];
  const isSpam = /(?:^|_)(?:spam|phish|malware|bulk)/i.test(rule) && !/notspam/i.test(rule);
  return note('Proofpoint', isSpam, [`rule ${rule}`, score && `score ${score}`].filter(Boolean).join(', '));
};

const readMimecast: Read = (headers) => {
  const [score] = /^-?\d{1,3}/.exec(headers.of('x-mimecast-spam-score')) ?? [];
  return score ? note('Mimecast', Number(score) >= 7, `score ${score}`) : null;
};

/** `No, SCORE=0.01 using global scores of TAG_LEVEL=3.5 QUARANTINE_LEVEL=1000.0 KILL_LEVEL=9.0`. */
const readBarracuda: Read = (headers) => {
  const [, yes, score] =
    /^(yes|no), SCORE=(-?\d{1,3}(?:\.\d{1,3})?)/i.exec(headers.of('x-barracuda-spam-status')) ?? [];
  return yes ? note('Barracuda', yes.toLowerCase() === 'yes', `score ${score}`) : null;
};

/** Takeout and exports of Gmail. */
const readGmail: Read = (headers) => {
  const labels = headers.of('x-gmail-labels');
  if (!labels) return null;
  const isSpam = /(?:^|,)\s?Spam(?:,|$)/i.test(labels);
  return note('Gmail', isSpam, isSpam ? 'label Spam' : 'no label Spam', 'junk');
};

const READERS: readonly Read[] = [
  microsoftNote,
  readGmail,
  readProofpoint,
  readMimecast,
  readBarracuda,
  readSpamAssassin,
  readRspamd,
];
