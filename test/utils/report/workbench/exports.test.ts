import { describe, expect, it } from 'vitest';
import { words } from '@/utils/knowledge/words';
import type { MessageFacts } from '@/utils/ledger/facts';
import { createExporter } from '@/utils/report/workbench/exports';

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

const cellOf = (recipient: string) => {
  const row = createExporter('csv', words).row({ ...facts, recipient });
  return row.slice(row.indexOf('shop@sender.example,') + 20, row.indexOf(',2,mx.example.com'));
};

describe('CSV', () => {
  it('has a head and a line for each message', () => {
    const { head, row } = createExporter('csv', words);
    expect(head.trimEnd().split(',')).toHaveLength(12);
    expect(row(facts)).toBe(
      'deferred,recipient.mailbox-full,The mailbox is full,recipient,4jAAA,shop@sender.example,jane@example.com,2,mx.example.com,3,2026-11-24T10:00:00.000Z,2026-11-24T11:00:00.000Z\r\n',
    );
  });

  it('says of what was accepted and then kept back that it is no delivery', () => {
    const title = (cause: string) =>
      createExporter('csv', words)
        .row({ ...facts, status: 'sent', cause })
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
    ['\t=1', `"'\t=1"`],
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
    const row = createExporter('csv', words).row({ ...facts, first: Number.NaN, last: 1e300 });
    expect(row.endsWith(',3,,\r\n')).toBe(true);
  });
});

describe('JSON lines', () => {
  it('is one object a line, whatever is in it', () => {
    const row = createExporter('jsonl', words).row({ ...facts, recipient: 'a"\n\u2028b' });
    expect(row.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(row)).toMatchObject({ recipient: 'a"\n\u2028b', status: 'deferred', attempts: 3 });
  });
});

describe('Markdown', () => {
  it('keeps one row a message, and text as text', () => {
    const { head, row } = createExporter('markdown', words);
    expect(head.split('\n')).toHaveLength(3);
    const line = row({ ...facts, recipient: 'a|b`c\n[x](http://e.example)<b>@example.com' });
    expect(line.trimEnd().split('\n')).toHaveLength(1);
    expect(row({ ...facts, recipient: 'www.evil.example mailto:a' })).toContain(
      'www\\.evil.example mailto\\:a',
    );
    expect(line).toContain('a\\|b\\`c \\[x\\](http\\://e.example)\\<b\\>\\@example.com');
  });
});
