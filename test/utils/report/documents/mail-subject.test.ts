import { describe, expect, it } from 'vitest';
import { readLog } from '@/test/portal/messages';
import { subjectInLog } from '@/utils/report/documents/mail-subject';

const noted = (action: string, subject: string, id = '4jYJDq3Kc1zKnGw') =>
  `Nov 23 20:57:05 mx1 postfix/cleanup[2]: ${id}: ${action}: header Subject: ${subject} from a.example[192.0.2.1]; from=<b@a.example> to=<c@d.example> proto=ESMTP helo=<a.example>`;

describe('the subject of a mail in its log', () => {
  it.each([
    [readLog('queued'), 'Delivery note 98391'],
    [noted('hold', 'Re: meeting on Thursday'), 'Re: meeting on Thursday'],
    [noted('info', 'News from b[2]; from=<x> and more'), 'News from b[2]; from=<x> and more'],
    [`${noted('warning', 'Other', '4jYJDq3Kc1zKnGx')}\n${noted('warning', 'Mine')}`, 'Mine'],
  ])('%#', (log, subject) => {
    expect(subjectInLog(log, ['4jYJDq3Kc1zKnGw'])).toBe(subject);
  });

  it.each([
    ['another message', noted('warning', 'Hello', '4jYJDq3Kc1zKnGx')],
    ['an encoded one', noted('warning', '=?UTF-8?B?SGVsbG8=?=')],
    ['another header', noted('warning', 'x').replace('Subject', 'Received')],
    ['none', readLog('sent')],
  ])('is none for %s', (_name, log) => {
    expect(subjectInLog(log, ['4jYJDq3Kc1zKnGw'])).toBeNull();
  });
});
