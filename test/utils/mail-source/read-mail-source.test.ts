import { describe, expect, it } from 'vitest';
import { looksLikeMail, readMailSource } from '@/utils/mail-source/read-mail-source';
import { textOfHtml } from '@/utils/mail-source/text-of-html';
import { thinOut } from '@/utils/mail-source/thin-out';

const HEAD = [
  'Return-Path: <>',
  'From: MAILER-DAEMON@mx.example.org',
  'To: a@example.org',
  'Subject: Undelivered Mail',
  'MIME-Version: 1.0',
];

function notice(...parts: string[][]): string {
  const body = parts.flatMap((part) => ['--frame', ...part, '']);
  return [...HEAD, 'Content-Type: multipart/report; boundary="frame"', '', ...body, '--frame--', ''].join(
    '\r\n',
  );
}

describe('the source of a mail', () => {
  it('gives the words, the report and of the returned message the headers that name it', async () => {
    const text = await readMailSource(
      notice(
        [
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '<b@example.com>: 550 5.1.1 unbekannter Empf=C3=A4nger',
        ],
        [
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mx.example.org',
          '',
          'Final-Recipient: rfc822; b@example.com',
        ],
        [
          'Content-Type: message/rfc822',
          '',
          'Received: from here',
          'Message-ID: <one@example.org>',
          '',
          'postfix/smtp[1]: 1A2B3C4D5E: to=<trap@example.com>, status=bounced (no)',
        ],
      ),
    );
    expect(text).toContain('unbekannter Empfänger');
    expect(text).toContain('Final-Recipient: rfc822; b@example.com');
    expect(text).toContain('Message-ID: <one@example.org>');
    expect(text).not.toContain('trap@example.com');
    expect(text).not.toContain('Received:');
  });

  it('decodes base64 and takes the words of HTML where there are no others', async () => {
    const html = '<style>p { }</style><p>Remote Server returned &#39;550 5.1.10 no&#39;</p>';
    const part = ['Content-Type: text/html', 'Content-Transfer-Encoding: base64', '', btoa(html)];
    expect(await readMailSource(notice(part))).toContain("Remote Server returned '550 5.1.10 no'");
  });

  it('reads every mail of an mbox', async () => {
    const one = `From MAILER-DAEMON Mon Nov 23 20:00:00 2026\n${HEAD.join('\n')}\n\nfirst words\n`;
    const text = await readMailSource(`${one}\n${one.replace('first', 'second')}`);
    expect(text).toContain('first words');
    expect(text).toContain('second words');
  });

  it('leaves out an attachment of megabytes', async () => {
    const big = [
      'Content-Type: application/zip',
      'Content-Transfer-Encoding: base64',
      '',
      'QUJD'.repeat(2_000_000),
    ];
    const text = await readMailSource(notice(['Content-Type: text/plain', '', 'the words'], big));
    expect(text).toContain('the words');
    expect((text as string).length).toBeLessThan(1_000);
  });

  it.each([
    ['a log', 'Nov 23 20:55:36 mx1 postfix/smtp[1]: 1A2B3C4D5E: to=<a@b>, status=sent (ok)'],
    ['a reply', '550 5.1.1 no such user'],
    ['prose', 'From: me\nI wrote you a letter.\n\nSubject: none'],
    ['nothing', ''],
  ])('%s is none', async (_, text) => {
    expect(looksLikeMail(text)).toBe(false);
    expect(await readMailSource(text)).toBeNull();
  });

  it('survives MIME nested without end', async () => {
    const nested = Array.from(
      { length: 400 },
      (_, i) => `--f${i}\r\nContent-Type: multipart/mixed; boundary=f${i + 1}\r\n\r\n`,
    );
    const source = `${HEAD.join('\r\n')}\r\nContent-Type: multipart/mixed; boundary=f0\r\n\r\n${nested.join('')}`;
    expect(typeof (await readMailSource(source))).toBe('string');
  });
});

it.each([
  ['<p>one</p><p>two<br>three</p>', 'one\n\ntwo\nthree'],
  ['a &lt;b@example.com&gt; &amp; c', 'a <b@example.com> & c'],
  ['<script>alert(1)</script>safe<img src=x onerror=alert(1)>', 'safe'],
  ['<!-- hidden -->seen &#x41;&#0;', 'seen A'],
  ['1 < 2 and <unclosed', '1 < 2 and <unclosed'],
])('HTML as text: %s', (html, text) => {
  expect(
    textOfHtml(html)
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  ).toBe(text);
});

describe('a mail that is long', () => {
  it.each<[string, string]>([
    ['short lines', 'a\n'.repeat(2_500_000)],
    ['blank lines', '\n'.repeat(4_900_000)],
    ['lines that might end a part', '--\n'.repeat(1_600_000)],
    ['one line', 'a'.repeat(4_900_000)],
  ])('of %s is cut before it is taken apart', (_, body) => {
    const kept = thinOut(
      new TextEncoder().encode(`${HEAD.join('\n')}\n\n550 5.1.1 unknown\n${body}`),
      40_000,
    );
    const lines = new TextDecoder().decode(kept).split('\n');
    expect(lines.slice(0, 7)).toEqual([...HEAD, '', '550 5.1.1 unknown']);
    expect(lines.length).toBeLessThan(50_000);
  });

  it('still says what stands behind a part that is long', async () => {
    const text = await readMailSource(
      notice(
        ['Content-Type: text/plain', '', ...Array(300_000).fill('a')],
        [
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mx.example.org',
          '',
          'Final-Recipient: rfc822; b@example.com',
        ],
      ),
    );
    expect(text).toContain('Final-Recipient: rfc822; b@example.com');
    expect(text?.length).toBeLessThan(300_000);
  });
});
