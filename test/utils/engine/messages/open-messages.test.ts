import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { OpenMessages } from '@/utils/engine/messages/open-messages';
import { knowledge } from '@/utils/knowledge/knowledge';

const idOf = (number: number) => `4${number.toString(36).padStart(9, '0')}zKn`;

describe('the messages that are followed', () => {
  it('are one for each queue id, until it is deleted', () => {
    const messages = new OpenMessages();
    const first = messages.at('A1B2C3D4E5');
    expect(messages.at('A1B2C3D4E5')).toBe(first);
    expect(messages.at('A1B2C3D4E6').number).not.toBe(first.number);
    messages.delete('A1B2C3D4E5');
    expect(messages.get('A1B2C3D4E5')).toBeUndefined();
    expect(messages.at('A1B2C3D4E5').number).not.toBe(first.number);
  });

  it('are forgotten when many others came, but not while they wait', () => {
    const messages = new OpenMessages();
    const done = messages.at('A1B2C3D4E5');
    const waiting = messages.at('A1B2C3D4E6');
    waiting.open = [];
    for (let i = 0; i < 100_000; i += 1) messages.at(idOf(i));
    expect(messages.get('A1B2C3D4E6')).toBe(waiting);
    expect(messages.at('A1B2C3D4E5')).not.toBe(done);
  });

  it('are bounded in number, also where all of them wait: the first are forgotten', () => {
    const messages = new OpenMessages();
    for (let i = 0; i < 100_000; i += 1) messages.at(idOf(i)).open = [];
    const known = Array.from({ length: 100_000 }, (_, i) => messages.get(idOf(i)) !== undefined);
    expect(known.filter(Boolean).length).toBeLessThan(50_000);
    expect(known.slice(-8_000).every(Boolean)).toBe(true);
    expect(known[0]).toBe(false);
  });

  it('know their last failure after days of other mail', () => {
    const head = (id: string) => `Nov 24 10:00:00 mx1 postfix/smtp[1]: ${id}: `;
    const other = (i: number) =>
      `${head(idOf(i))}to=<a@example.net>, relay=none, delay=1, status=sent (250 ok)\n${head(idOf(i))}removed\n`;
    const stream = createEngine(knowledge, relayFormats).openStream({ now: 0 });
    stream.read(
      `${head('A1B2C3D4E5')}to=<b@example.net>, relay=none, delay=1, dsn=4.2.2, status=deferred (452 4.2.2 Mailbox full)\n`,
    );
    for (let i = 0; i < 40_000; i += 1) stream.read(other(i));
    const [last] = stream.read(
      `${head('A1B2C3D4E5')}from=<s@example.org>, status=expired, returned to sender\n`,
    );
    expect(last?.finding).toMatchObject({ cause: 'recipient.mailbox-full', inherited: true });
    expect(last?.attempt.recipient).toBe('b@example.net');
  });
});
