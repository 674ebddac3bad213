import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'yellowline-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOG = [
  'Nov 23 10:00:00 mx1 postfix/qmgr[1]: AAAAAA1: from=<s@example.org>, size=1, nrcpt=2 (queue active)',
  'Nov 23 10:00:01 mx1 postfix/smtp[1]: AAAAAA1: to=<a@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.1] said: 550 5.1.1 No Such User Here (in reply to RCPT TO command))',
  'Nov 23 10:00:02 mx1 postfix/smtp[1]: AAAAAA1: to=<b@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=2.0.0, status=sent (250 ok)',
].join('\n');

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function run(command: 'diagnose' | 'evaluate', args: readonly string[], input = '') {
  return spawnSync('node', ['test/tools/run.mjs', `entrypoints/terminal/${command}.ts`, ...args], {
    encoding: 'utf8',
    input,
  });
}

function rows(text: string) {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

it('diagnose --messages writes what each message comes to', () => {
  const [message] = rows(run('diagnose', ['--messages', write('m.log', LOG)]).stdout);
  expect(message).toMatchObject({
    queueIds: ['AAAAAA1'],
    sender: 's@example.org',
    verdict: { status: 'bounced', cause: 'recipient.unknown', actor: 'mail-admin', needsAction: true },
    recipients: [
      { recipient: 'a@example.net', status: 'bounced', attempts: 1, cause: 'recipient.unknown' },
      { recipient: 'b@example.net', status: 'sent', cause: 'delivered' },
    ],
  });
  expect(message.verdict.headline).toMatch(/^Not delivered: 1 of 2 recipients\./);
  expect(message.deadlines.recoverableUntil).toMatch(/-12-23T10:00:00$/);
});

it('diagnose tells the way of a delivered mail, and --compare what is otherwise in a second log', () => {
  const mail = write(
    'm.eml',
    'Received: from a by b.example.com id 1;\nX-Spam-Flag: YES\nFrom: a@example.org\nTo: b@example.com\n\nHello\n',
  );
  expect(run('diagnose', [mail]).stdout).toMatch(/^SpamAssassin took it for spam/);
  const quiet = write('before.log', LOG.replace('status=bounced', 'status=sent'));
  const { stdout } = run('diagnose', ['--compare', quiet, write('after.log', LOG)]);
  expect(stdout).toMatch(/^About as before: 1 of 1 message did not arrive, 0 of 1 before\. New: /);
  expect(run('diagnose', ['--compare', quiet]).stderr).toContain('Name one file.');
});

it('diagnose --mail writes what to send to whom', () => {
  const file = write('mail.log', LOG);
  const { stdout } = run('diagnose', ['--mail', 'admin', file]);
  expect(stdout).toMatch(
    /^Subject: Mail from s@example\.org to a@example\.net: not getting through \(AAAAAA1\)$/m,
  );
  expect(stdout).toContain('Answer: 550 5.1.1 No Such User Here');
  expect(run('diagnose', ['--mail', 'support', file])).toMatchObject({
    stdout: '',
    stderr: expect.stringMatching(
      /^No mail to write: SpamHero support can do nothing about what this log tells\. There is something to write to others: --mail admin, --mail person/,
    ),
  });
  expect(run('diagnose', ['--mail', 'support', '-'], 'Hello').stderr).toMatch(
    /^Nothing here that can be read/,
  );
  expect(run('diagnose', ['--mail', 'anybody', file]).stderr).toContain('Name who gets the mail.');
});

describe('diagnose --json', () => {
  it('writes one object for each attempt, in the order of the log', () => {
    const [bounced, sent] = rows(run('diagnose', ['--json', write('a.log', LOG)]).stdout);
    expect(bounced).toMatchObject({
      line: 2,
      queueId: 'AAAAAA1',
      sender: 's@example.org',
      recipient: 'a@example.net',
      status: 'bounced',
      nextHop: { host: 'mx.example.net', address: '192.0.2.1', port: 25 },
      code: 550,
      enhancedCode: '5.1.1',
      saidBy: 'next-hop',
      cause: 'recipient.unknown',
      confidence: 'certain',
      actor: 'mail-admin',
      permanence: 'permanent',
    });
    expect(bounced.time).toMatch(/^\d{4}-11-23T10:00:01$/);
    expect(bounced.evidence.join(' ')).toBe('No Such User');
    expect(sent).toMatchObject({ line: 3, status: 'sent', cause: 'delivered', recipient: 'b@example.net' });
  });

  it('reads gzip, standard input and lines that end in CR LF alike', () => {
    const plain = run('diagnose', ['--json', write('b.log', LOG)]).stdout;
    expect(run('diagnose', ['--json', write('b.log.gz', gzipSync(LOG))]).stdout).toBe(plain);
    expect(run('diagnose', ['--json', '-'], LOG).stdout).toBe(plain);
    expect(run('diagnose', ['--json', '-'], LOG.replaceAll('\n', '\r\n')).stdout).toBe(plain);
  });
});

it('diagnose --replies writes a line for each line that came in, blank ones too', () => {
  const found = rows(run('diagnose', ['--replies', '-'], '550 No Such User Here\n\n<b>\n250 ok\n').stdout);
  expect(found.map(({ line, cause }) => [line, cause])).toEqual([
    [1, 'recipient.unknown'],
    [2, 'unknown.rejected'],
    [3, 'unknown.rejected'],
    [4, 'delivered'],
  ]);
});

it('diagnose --summary counts statuses and causes', () => {
  const text = run('diagnose', ['--summary', '-'], LOG).stdout.replace(/ +/g, ' ');
  expect(text).toBe(
    ' count status\n 1 bounced\n 1 sent\n\n count cause\n 1 delivered\n 1 recipient.unknown\n',
  );
});

describe('bad input: one sentence on standard error, exit status 2', () => {
  it.each([
    ['no file', ['--json']],
    ['a file that is not there', ['--json', join(folder, 'none.log')]],
    ['a folder', ['--summary', folder]],
    ['binary data', ['--json', write('binary', Buffer.from([1, 2, 0, 255, 254]))]],
    ['broken gzip', ['--json', write('broken.gz', gzipSync(LOG.repeat(50)).subarray(0, 60))]],
    ['a way of writing that is not known', ['--yaml', write('c.log', LOG)]],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = run('diagnose', args);
    const said = stderr.split('\n').filter((line) => line && !line.startsWith('npm warn'));
    expect({ status, stdout, lines: said.length }).toEqual({ status: 2, stdout: '', lines: 1 });
  });
});

it('evaluate prints the shares and the confusions of a labelled file', () => {
  const file = write(
    'labelled.tsv',
    'source\tcauses\ttext\nx\trecipient.unknown\t550 No Such User Here\nx\tmessage.spam\t550 No Such User Here\n',
  );
  const text = run('evaluate', [file]).stdout;
  expect(text).toContain('right   1 of 2 (50.0 %)');
  expect(text).toContain('message.spam read as recipient.unknown');
});

it('the tests of the terminal use the commands that package.json names', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.diagnose).toBe('node test/tools/run.mjs entrypoints/terminal/diagnose.ts');
  expect(scripts.evaluate).toBe('node test/tools/run.mjs entrypoints/terminal/evaluate.ts');
});
