import { describe, expect, it } from 'vitest';
import { words } from '@/utils/knowledge/words';
import type { MessageFacts } from '@/utils/ledger/facts';
import { createExporter, type ExportDetails } from '@/utils/report/workbench/exports';
import { inventDiagnosis, inventedWords } from '../invented';

const facts: MessageFacts = {
  queueId: '4jAAA',
  sender: 'shop@sender.example',
  recipient: 'jane@example.com',
  recipients: 2,
  status: 'deferred',
  cause: 'recipient.mailbox-full',
  actor: 'recipient',
  trouble: 'recipient.mailbox-full',
  nextHop: 'mx.example.com',
  attempts: 3,
  delay: Number.NaN,
  first: Date.UTC(2026, 10, 24, 10),
  last: Date.UTC(2026, 10, 24, 11),
  failedFirst: Number.NaN,
  failedLast: Number.NaN,
};

const unread: ExportDetails = { diagnosis: null, subject: null, logFile: '' };

const cellOf = (subject: string) => {
  const row = createExporter('csv', words).row(facts, { ...unread, subject });
  return row.slice(row.indexOf(' owner,,,,,') + 11, row.indexOf(',4jAAA'));
};

describe('CSV', () => {
  it('has a head and a line for each message', () => {
    const { head, row } = createExporter('csv', words);
    expect(head.trimEnd().split(',')).toHaveLength(21);
    expect(row(facts, { ...unread, logFile: 'mail.log' })).toBe(
      'deferred,recipient.mailbox-full,The mailbox is full,recipient,The mailbox’s owner,,,,,,4jAAA,shop@sender.example,jane@example.com,2,jane@example.com,mx.example.com,,3,2026-11-24T10:00:00.000Z,2026-11-24T11:00:00.000Z,mail.log\r\n',
    );
  });

  it('says of what was accepted and then kept back that it is no delivery', () => {
    const title = (cause: string) =>
      createExporter('csv', words)
        .row({ ...facts, status: 'sent', cause }, unread)
        .split(',')[2];
    expect(title('message.spam')).toBe('Your mail server took the message and kept it back as spam');
    expect(title('delivered')).toBe('Delivered');
  });

  // OWASP, CSV injection: what begins with these signs, also after white space, is a formula to a spreadsheet.
  it.each([
    ['=1+1@example.com', `"'=1+1@example.com"`],
    ['+49@example.com', `"'+49@example.com"`],
    ['-x@example.com', `"'-x@example.com"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['|calc', `"'|calc"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"'\t'=1"`],
    ['\n -1', `"'\n' -1"`],
    ['＝1', `"'＝1"`],
    ['x;=1+1;y', `"x;'=1+1;y"`],
    ['x; =1+1', `"x;' =1+1"`],
    ['x\t-1', `"x\t'-1"`],
    ['x\n@SUM(A1)', `"x\n'@SUM(A1)"`],
    ['\0=1', `"'=1"`],
    ['\ufeff=1', `"'\ufeff=1"`],
    ['a=b-c', 'a=b-c'],
    ['"quoted, name"@example.com', '"""quoted, name""@example.com"'],
    ['a;b@example.com', '"a;b@example.com"'],
    ['jane@example.com', 'jane@example.com'],
  ])('%j becomes %j', (recipient, cell) => {
    expect(cellOf(recipient)).toBe(cell);
  });

  it('leaves out a time that is not known, or none', () => {
    const row = createExporter('csv', words).row({ ...facts, first: Number.NaN, last: 1e300 }, unread);
    expect(row.endsWith(',3,,,\r\n')).toBe(true);
  });
});

describe('what the lines of a message say', () => {
  const jsonOf = (recipient: string, ...diagnosed: Parameters<typeof inventDiagnosis>) => {
    const details = { diagnosis: inventDiagnosis(...diagnosed), subject: 'Your order', logFile: 'mail.log' };
    return JSON.parse(createExporter('jsonl', inventedWords).row({ ...facts, recipient }, details));
  };
  const kim = { attempt: { recipient: 'kim@example.com', status: 'bounced' } } as const;

  it('is of the recipient whom the row is about, with all others beside', () => {
    const told = { code: 550, enhancedCode: '5.1.1', text: 'No such user' };
    const fields = jsonOf('kim@example.com', {}, { ...kim, reply: told }, {});
    expect(fields).toMatchObject({
      code: 550,
      enhancedCode: '5.1.1',
      reply: 'No such user',
      hostAddress: '192.0.2.25',
      firstStep: 'Open the gate.',
      subject: 'Your order',
      logFile: 'mail.log',
      allRecipients: ['jane@example.com', 'kim@example.com'],
    });
    expect(jsonOf('jane@example.com', {}, { ...kim, reply: told })).toMatchObject({ code: 450 });
  });

  it('is the reason of the attempt before, where the last gives none', () => {
    const expired = {
      attempt: { status: 'expired' },
      finding: { inherited: true },
      reply: { code: null, text: '' },
    };
    expect(jsonOf('jane@example.com', {}, expired as never)).toMatchObject({
      code: 450,
      enhancedCode: '4.2.0',
    });
  });

  it('asks nothing of anybody once it is delivered', () => {
    const details = {
      ...unread,
      diagnosis: inventDiagnosis({ attempt: { status: 'sent' }, finding: { cause: 'delivered' } }),
    };
    const row = createExporter('jsonl', words).row({ ...facts, status: 'sent', cause: 'delivered' }, details);
    expect(JSON.parse(row)).toMatchObject({ whoActs: null, firstStep: null, title: 'Delivered' });
  });

  it.each(['=1+1', '@SUM(A1)', 'x;=1'])('is no formula: %s', (text) => {
    const details = { diagnosis: inventDiagnosis({ reply: { text } }), subject: text, logFile: text };
    const row = createExporter('csv', words).row(facts, details);
    expect(row.split(`'${text.replace('x;', '')}`)).toHaveLength(4);
  });
});

describe('JSON lines', () => {
  it('is one object a line, whatever is in it', () => {
    const row = createExporter('jsonl', words).row({ ...facts, recipient: 'a"\n\u2028b' }, unread);
    expect(row.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(row)).toMatchObject({ recipient: 'a"\n\u2028b', status: 'deferred', attempts: 3 });
  });
});

describe('Markdown', () => {
  it('keeps one row a message, and text as text', () => {
    const { head, row } = createExporter('markdown', words);
    expect(head.split('\n')).toHaveLength(3);
    const line = row({ ...facts, recipient: 'a|b`c\n[x](http://e.example)<b>@example.com' }, unread);
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(row({ ...facts, recipient: 'www.evil.example mailto:a' }, unread)).toContain(
      'www\\.evil.example mailto\\:a',
    );
    expect(line).toContain('a\\|b\\`c \\[x\\](http\\://e.example)\\<b\\>\\@example.com');
  });
});
