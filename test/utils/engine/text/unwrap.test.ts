import { describe, expect, it } from 'vitest';
import { readLineHead } from '@/utils/engine/text/log-line';
import { unwrapLine } from '@/utils/engine/text/wrappings/unwrap';
import { joinLines } from '@/utils/engine/text/wraps';

const LINE = 'Nov 20 08:01:02 mx1 postfix/smtp[1]: 4Xk2Qz1vT9z7: to=<kim@example.com>, relay=none';
const EXIM =
  '2026-11-20 08:01:02 1tLXYZ-0001ab-2C == kim@example.com R=d T=r defer (111): Connection refused';

/** What the conformance table does not wrap its records in. */
describe('takes off', () => {
  it.each([
    [`\u001b[0;31m${LINE}\u001b[m`, LINE],
    [LINE.replace('relay', '\\x1b[31mrelay\\033[0m'), LINE],
    [LINE.replace('relay', '[33mrelay[0m'), LINE],
    [LINE.replace('relay', '#033[31mrelay'), LINE],
    [LINE.replace('<', '&#60;').replace('>', '&#x3e;'), LINE],
    [LINE.replace('<', '\\<').replace('>', '\\>'), LINE],
    [LINE.replace('kim@example.com', 'kim@example.com<mailto:kim@example.com>'), LINE],
    [`\`${LINE}\``, LINE],
    [`  * ${LINE}`, LINE],
    [`   12  ${LINE}`, LINE],
    [`(standard input):12:${LINE}`, LINE],
    [`12-${LINE}`, LINE],
    [`C:\\logs\\mail.log:12:${EXIM}`, EXIM],
    [`2026-11-20T08:01:03.5Z ${LINE}`, LINE],
    [`postfix | ${LINE}`, LINE],
    [`> - ${LINE}`, LINE],
    ['>     <kim@example.com>: User unknown', '    <kim@example.com>: User unknown'],
    ['<p><b>550</b> 5.1.1 User unknown<br>', '550 5.1.1 User unknown'],
    ['550\u20115.1.1 User\u00a0unknown', '550-5.1.1 User unknown'],
  ])('%j', (wrapped, line) => {
    expect(unwrapLine(wrapped)).toBe(line);
  });
});

describe('leaves alone', () => {
  it.each([
    LINE,
    EXIM,
    '>>> RCPT To:<kim@example.com>',
    '> RCPT TO:<kim@example.com>',
    '| 2026-11-20 08:01:02 | kim@example.com | bounced |',
    '- not a record',
    '12. not a record',
    'Arrival-Date: Fri, 20 Nov 2026 08:01:02 +0100',
    'Received: 2026-11-20 08:01:02',
    '4Xk2Qz1vT9z7: to=<kim@example.com>, relay=none',
    '24/Nov/2026:02:51:25 +0100 delivery failed',
    '{"log":"to=&quot;kim&quot;"}',
    '{"html":"<p>550</p><br>"}',
    '<p@example.com>: User unknown',
    'Nov 20 08:01:02 mx4 sendmail[1]: x: to=<a@b>, reply=550 <a href="http://f.example/?a=1&amp;b=2">click</a> to release, stat=x',
    '["550", "[1m]"]',
  ])('%j', (line) => {
    expect(unwrapLine(line)).toBe(line);
  });
});

describe('puts together', () => {
  it.each([
    [['dsn=4.2.2, stat', 'us=deferred (x)'], 'dsn=4.2.2, status=deferred (x)'],
    [['dsn=4.2', '.2, status=deferred (x)'], 'dsn=4.2.2, status=deferred (x)'],
    [['status=defer', 'red (x)'], 'status=deferred (x)'],
    [['to=<kim@exam', 'ple.com>, x'], 'to=<kim@example.com>, x'],
    [['host mx[192.0', '.2.10] said: 452'], 'host mx[192.0.2.10] said: 452'],
    [['Mailbox', 'full'], 'Mailbox full'],
    [['remote mail ', '  server'], 'remote mail server'],
    [['x'.repeat(80), 'y'.repeat(80), 'z'], `${'x'.repeat(80)}${'y'.repeat(80)}z`],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });
});

describe('the time of a line', () => {
  const now = Date.UTC(2026, 10, 26);
  it.each([
    ['20. Okt 08:01:02 mx1 x', '2026-10-20T08:01:02'],
    ['févr. 20 08:01:02 mx1 x', '2026-02-20T08:01:02'],
    ['20 juil. 08:01:02 mx1 x', '2026-07-20T08:01:02'],
    ['dic 20 08:01:02 mx1 x', '2025-12-20T08:01:02'],
    ['11月 20 08:01:02 mx1 x', '2026-11-20T08:01:02'],
    ['Thu Nov 20 08:01:02 2025 x', '2025-11-20T08:01:02'],
    ['Fri 2026-11-20 08:01:02 UTC mx1 x', '2026-11-20T08:01:02Z'],
    ['20-Nov-2026 08:01:02 x', '2026-11-20T08:01:02'],
    ['Xyz 20 08:01:02 x', null],
    ['ratio 20 08:01:02', null],
  ])('%s', (line, time) => {
    expect(readLineHead(line, now).time).toBe(time);
  });
});
