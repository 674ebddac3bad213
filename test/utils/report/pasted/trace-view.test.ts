import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { traceIn } from '@/utils/engine/trace/trace-in';
import { knowledge } from '@/utils/knowledge/knowledge';
import { relayDomains } from '@/utils/knowledge/relay';
import { words } from '@/utils/knowledge/words';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';
import { blocks } from '../../engine/trace/blocks';

const engine = createEngine(knowledge, formats);
const report = createReport(words);
const read = (text: string) =>
  readPasted(text, engine, report, { now: Date.parse('2025-03-13'), trace: traceIn(text, relayDomains) });
const blockOf = (name: string) => blocks.find((one) => one.name.startsWith(name))?.text ?? '';

const LOG = [
  'Mar 12 09:00:05 mx1 postfix/cleanup[1]: 4jYJCk2zRXzKnDh: message-id=<one@example.org>',
  'Mar 12 09:00:08 mx1 postfix/smtp[2]: 4jYJCk2zRXzKnDh: to=<ann@example.com>, relay=mail.example.com[192.0.2.25]:25, delay=3, delays=1/0/1/1, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 9B2C3D4E5F)',
].join('\n');

describe('the verdict of a delivered mail', () => {
  it.each([
    ['Microsoft 365, put', 'Microsoft put it into Junk (SCL 5).'],
    ['Microsoft 365, high', 'Microsoft took it for spam (SCL 9): look in Junk and in quarantine.'],
    ['Exim with', 'SpamAssassin took it for spam (score 7.1): look in Junk and in quarantine.'],
    [
      'Postfix behind',
      'It reached mail.example.com on 2025-03-12 09:00:09 UTC; no mark of a filter in it says that it was put aside.',
    ],
  ])('%s', (name, headline) => {
    const view = read(blockOf(name));
    expect(view.kind).toBe('traced');
    expect(view.headline).toBe(headline);
    expect(view.ticket).toContain(headline);
  });

  it('says what filters and servers found, and the longest wait', () => {
    expect(read(blockOf('Microsoft 365, put')).trace?.notes).toEqual([
      'Microsoft put it into Junk: spam (SCL 5, SFV SPM, CAT SPM, dest J).',
      'The last server found SPF fail, DKIM none, DMARC fail, Microsoft’s own check fail.',
    ]);
    expect(read(blockOf('Exchange')).trace?.notes).toContain(
      'It took 5 min, of which 5 min before EX02.corp.example.com had it.',
    );
  });
});

describe('with a log of the same mail', () => {
  it.each([
    ['after it', (block: string) => `${block}\n\n${LOG}`],
    ['before it', (block: string) => `${LOG}\n\n${block}`],
  ])('that stands %s, it is one way from the sender to the mailbox', (_, put) => {
    const view = read(put(blockOf('Microsoft 365, put')));
    expect(view.headline).toBe('Microsoft put it into Junk (SCL 5).');
    expect(view.trace?.steps.map(({ proof }) => proof)).toEqual(['proven', 'log', 'proven', 'proven']);
    expect(view.trace?.steps[1]?.what).toContain('queued as 9B2C3D4E5F');
  });

  it('another mail’s log is not joined', () => {
    const other = LOG.replace('<one@', '<two@')
      .replaceAll('4jYJCk2zRXzKnDh', '4jYJCk2zRXzKnXX')
      .replace('9B2C3D4E5F', 'x');
    expect(read(`${other}\n\n${blockOf('Microsoft 365, put')}`).trace?.isJoined).toBe(false);
  });

  it('what hides or turns letters is shown as such', () => {
    const bidi = 'Received: from \u202Emoc by b.example.com id q; x\nX-Spam-Flag: YES\n';
    expect(JSON.stringify(read(bidi).trace)).not.toContain('\u202e');
  });
});
