import { describe, expect, it } from 'vitest';
import { formats } from '@/utils/engine/formats';
import { eventsOf } from './read-with';

describe('JSON that was cut', () => {
  const one = {
    event: 'bounce',
    email: 'b@example.com',
    'message-id': 'a',
    reason: '550 5.1.1 User unknown',
  };
  const line =
    'Nov 20 08:01:02 mx1 postfix/smtp[1]: 4Xk2Qz1vT9z7: to=<c@example.com>, relay=none, delay=1, dsn=4.4.1, status=deferred (connect to x[192.0.2.1]:25: Connection refused)';
  const container = JSON.stringify({ log: line });
  it.each<[string, string, string[]]>([
    ['at the end of the text', `[${JSON.stringify(one)},{"event":"bou`, ['b@example.com']],
    ['over lines', `[\n${JSON.stringify([one], null, 2).slice(1, -1)},\n{"event":`, ['b@example.com']],
    ['before a log', `[${JSON.stringify(one)},{"event":"bou\n${line}`, ['b@example.com', 'c@example.com']],
    [
      'with a bracket in words',
      `[{"a":"}]"},${JSON.stringify({ ...one, tag: '}]' })},{"x`,
      ['b@example.com'],
    ],
    ['around the line of a log', `[${container},{"log":"Nov`, ['c@example.com']],
    ['in its first object', `{"event":"bounce","email":"b@example.com","reas`, []],
  ])('%s', (_, text, recipients) => {
    const found = eventsOf(formats, text).map((event) => event.kind === 'delivery' && event.recipient);
    expect(found).toEqual(recipients);
  });
});
