import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { messageTexts } from '@/utils/history/message-texts';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, formats);
const NOW = Date.UTC(2026, 10, 24);
const textsOf = (text: string) => [...messageTexts(text, engine.diagnose(text, { now: NOW })).values()];

const line = (words: string) => `Nov 23 20:57:05 mx1 postfix/smtp[2]: 4AAAAA1: ${words}`;
const record = (reply: string) =>
  line(
    `to=<bob@b.example>, relay=mx.b.example[192.0.2.2]:25, delay=1, dsn=4.2.0, status=deferred (host mx.b.example[192.0.2.2] said: ${reply})`,
  );

describe('what is kept of a message', () => {
  it('is its status lines, with its sender and its Message-ID', () => {
    const lines = [
      line('message-id=<1@a.example>').replace('smtp[', 'cleanup['),
      line('from=<ann@a.example>, size=7, nrcpt=1 (queue active)').replace('smtp[', 'qmgr['),
      record('450 4.2.0 Try later'),
    ];
    const [kept, ...others] = textsOf(`${lines.join('\n')}\nother words\n`);
    expect(kept).toEqual({ text: lines.join('\n'), sender: 'ann@a.example' });
    expect(others).toEqual([]);
  });

  // What is not linear here would take minutes, and the test's limit of time ends it.
  it.each([
    ['spaces in a reply', record(`450 4.2.0 Try${' '.repeat(400_000)}later`)],
    ['spaces before a record', `${' '.repeat(400_000)}\n${record('450 4.2.0 Try later')}`],
    ['blank lines', `${record('450 4.2.0 Try later')}${'\n'.repeat(400_000)}`],
    ['spaces and blank lines', `${' \n'.repeat(200_000)}${record('450 4.2.0 Try later')}`],
  ])('is read in one pass: %s', (_, text) => {
    expect(textsOf(text)).toHaveLength(1);
  });
});
