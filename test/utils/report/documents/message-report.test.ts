import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { type MessageReportOptions, messageReport } from '@/utils/report/documents/message-report';
import { trackingInformation } from '@/utils/report/documents/tracking';

const engine = createEngine(knowledge, formats);
const folder = 'test/corpus/postfix';
const logs = readdirSync(folder)
  .filter((name) => name.endsWith('.log'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

function reportOf(source: string, options: Partial<MessageReportOptions> = {}): string {
  return messageReport(engine.diagnose(source), words, { format: 'text', redact: false, source, ...options });
}

const bounced =
  'Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJCj4473zKnCg: to=<jane@heron.example>, relay=mail.heron.example[203.0.113.183]:25, delay=0.05, delays=0/0/0/0.04, dsn=5.1.1, status=bounced (host mail.heron.example[203.0.113.183] said: 550 5.1.1 REPLY (in reply to RCPT TO command))';

/** What must not be left of a log, found by other means than the redactor's own. */
function secretsOf(log: string): string[] {
  const addresses = [...log.matchAll(/<([^<>\s@]+)@([^<>\s]+)>/g)];
  const hosts = [...log.matchAll(/([\w-]+(?:\.[\w-]+)+)\[/g)].map(([, host = '']) => host);
  const networks = [...log.matchAll(/\[(\d+\.\d+\.\d+\.\d+|[0-9a-f]*:[0-9a-f:]+)\]/g)].map(
    ([, ip = '']) => ip,
  );
  const domains = [...addresses.map(([, , domain = '']) => domain), ...hosts].filter(
    (one) => !/outlook\.com$|google\.com$/.test(one),
  );
  return [
    ...new Set([
      ...addresses.map(([, local = '', domain = '']) => `${local}@${domain}`),
      ...domains,
      ...networks,
    ]),
  ];
}

describe('a report', () => {
  test('says what happened, who acts, the last answer, the steps and the raw line', () => {
    const report = reportOf(bounced.replace('REPLY', 'No such user'));
    for (const part of [
      'Mail delivery report',
      'The address does not exist on your mail server',
      'Message 4jYJCj4473zKnCg',
      'jane@heron.example: Failed',
      'Who has to act: ',
      'Last answer: host mail.heron.example[203.0.113.183] said: 550 5.1.1 No such user',
      'Steps:\n1. ',
      `    ${bounced.replace('REPLY', 'No such user')}`.slice(0, 200),
      'Made by Yellowline in the browser, from the log.',
    ])
      expect(report).toContain(part);
    expect(report).toMatch(/[^\n]\n$/);
    expect(report).not.toMatch(/[ \t]\n/);
  });

  test.each(logs)('of %s holds no address, domain or network once they are replaced', (_name, log) => {
    const secrets = secretsOf(log);
    for (const format of ['text', 'markdown'] as const) {
      const report = reportOf(log, { format, redact: true }).replaceAll('\\', '').toLowerCase();
      for (const secret of secrets) expect(report).not.toContain(secret.toLowerCase());
    }
  });

  test('keeps what the words of a hostile reply are: text', () => {
    const hostile =
      'www.evil.example [x](javascript:alert(1)) <img src=x> `code` **bold** | a | # head ``` \u202e';
    const report = reportOf(bounced.replace('REPLY', hostile), { format: 'markdown' });
    const outside = report.replace(/(`{3,})text\n[\s\S]*?\n\1/, '');
    expect(outside).not.toMatch(/(?<!\\)<img|(?<!\\)\[x\]|(?<!\\)`code|(?<!\\)\*\*bold/);
    // Readers with autolinks take it for a link (TRUST.md, 20).
    expect(outside).toContain('www\\.evil.example');
    expect(outside.replace(/`[^`\n]*`/g, '')).not.toContain('www.evil');
    expect(report).not.toContain('\u202e');
    expect(report).toMatch(/````text\n[\s\S]*```[\s\S]*\n````\n/);
  });

  test('is bounded, whatever comes', () => {
    const long = bounced.replace('REPLY', 'x '.repeat(500_000));
    const many = Array.from({ length: 500 }, (_, i) =>
      bounced.replace('4jYJCj4473zKnCg', `4jYJCj4473zK${1000 + i}`),
    );
    expect(reportOf(long).length).toBeLessThan(20_000);
    const report = reportOf(many.join('\n'));
    expect(report.length).toBeLessThan(150_000);
    expect(report).toContain('… and 480 more messages.');
    expect(report).toContain('… and 400 more lines.');
  });
});

describe('tracking information', () => {
  const sent = bounced
    .replace('status=bounced', 'status=sent')
    .replace('550 5.1.1 REPLY', '250 2.0.0 Ok: queued as 9F1');
  test('names the server that took the message and its answer', () => {
    const [diagnosis] = engine.diagnose(sent);
    const text = diagnosis && trackingInformation(diagnosis, 0);
    expect(text).toContain('By server: mail.heron.example [203.0.113.183]');
    expect(text).toContain('queued as 9F1');
    expect(text).toContain('Recipient: jane@heron.example');
  });
  test('is there only for what was delivered', () => {
    const [diagnosis] = engine.diagnose(bounced);
    expect(diagnosis && trackingInformation(diagnosis, 0)).toBeNull();
  });
});
