import { expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { sampleLog } from '@/utils/report/workbench/sample-log';

const NOW = Date.parse('2026-11-26T18:00:00Z');
const found = createEngine(knowledge, formats).diagnose(sampleLog(NOW), { now: NOW });

it('shows what the workbench is for: several causes, all of them certain of what they say', () => {
  const causes = found.map(({ attempts }) => attempts.at(-1)?.finding.cause ?? '').sort();
  expect(causes).toEqual([
    'connection.timed-out',
    'connection.timed-out',
    'delivered',
    'delivered',
    'delivered',
    'delivered',
    'message.too-large',
    'recipient.mailbox-full',
    'recipient.unknown',
    'route.loop',
  ]);
});

it('is of the last hours', () => {
  const times = sampleLog(NOW)
    .trim()
    .split('\n')
    .map((line) => Date.parse(line.slice(0, 25)));
  expect(Math.max(...times)).toBeLessThan(NOW);
  expect(Math.min(...times)).toBeGreaterThan(NOW - 4 * 3_600_000);
});

it('names nobody: only hosts and networks for examples (RFC 2606, 5737)', () => {
  const log = sampleLog(NOW);
  for (const [, host = ''] of log.matchAll(/@([\w.-]+)/g)) expect(host).toMatch(/\.example$/);
  for (const [address] of log.matchAll(/\d+\.\d+\.\d+\.\d+/g))
    expect(address).toMatch(/^(?:192\.0\.2|198\.51\.100)\./);
});
