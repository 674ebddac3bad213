import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { NOW } from './formats/read-with';

/**
 * What people paste into trackers, mailing lists and mails to their admin, written from memory and labelled before it was read for the first time; the head of
 * each file says how much was right then. A text begins behind `%%%%` and what has to be read in it: `recipient status cause` of each recipient, parted by `;`,
 * with `|` between what is right as well, `-` where nobody is named and `*` for what the text does not decide; or `nothing`.
 */
const FOLDER = 'test/corpus/pasted-texts';
const engine = createEngine(knowledge, formats);

/** Read otherwise, by the beginning of their text, each with its reason. */
const others: readonly (readonly [string, string])[] = [
  ['Hi. This is the qmail-send program at yahoo.com.', 'of two reasons in one notice the first is told'],
  [
    'Status: Pending / Deferred',
    'Microsoft’s “connection refused” has the number of a time-out, and names its recipient at the end',
  ],
];

interface Wanted {
  readonly recipient: string;
  readonly statuses: readonly string[];
  readonly causes: readonly string[];
}

function readWanted(head: string): Wanted[] {
  if (head === 'nothing') return [];
  return head.split(/ ; /).map((one) => {
    const [recipient = '', statuses = '', causes = ''] = one.trim().split(' ');
    return { recipient, statuses: statuses.split('|'), causes: causes.split('|') };
  });
}

/** Where each recipient stands at the end of the text. */
function outcomesOf(text: string) {
  return engine.diagnose(text, { now: NOW }).flatMap(({ recipients, attempts }) =>
    recipients.map(({ recipient, status, last }) => ({
      recipient: recipient ?? '-',
      status,
      cause: attempts[last]?.finding.cause ?? '',
    })),
  );
}

function isAsWanted(found: ReturnType<typeof outcomesOf>, wanted: readonly Wanted[]): boolean {
  const left = [...found];
  for (const { recipient, statuses, causes } of wanted) {
    const at = left.findIndex(
      (one) =>
        (recipient === '*' || recipient === one.recipient) &&
        (statuses.includes('*') || statuses.includes(one.status)) &&
        causes.includes(one.cause),
    );
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

const casesOf = (file: string) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/^%%%% /m)
    .slice(1)
    .map((one) => {
      const end = one.indexOf('\n');
      return { head: one.slice(0, end), text: one.slice(end + 1).trimEnd() };
    });

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(casesOf(file).map(({ head, text }) => [`${head}: ${text.slice(0, 80)}`, head, text]))(
    '%s',
    (_, head, text) => {
      const found = outcomesOf(text);
      const isOther = others.some(([beginning]) => text.startsWith(beginning));
      expect(isAsWanted(found, readWanted(head)), JSON.stringify(found)).toBe(!isOther);
    },
  );

  it('names causes that there are', () => {
    const known = new Set(['delivered', ...knowledge.causes.map(({ id }) => id)]);
    for (const { head } of casesOf(file))
      for (const { causes } of readWanted(head)) for (const cause of causes) expect(known).toContain(cause);
  });
});
