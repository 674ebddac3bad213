import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { relayFormats } from '@/utils/engine/formats/relay';
import { knowledge } from '@/utils/knowledge/knowledge';

const engine = createEngine(knowledge, relayFormats);

type Try = readonly [clock: string, response: string, status?: string];

const GREY = 'host mx.example.net[192.0.2.1] said: 450 4.2.0 Greylisted, please come back later';
const DOWN = 'connect to mx.example.net[192.0.2.1]:25: Connection refused';
const NAME =
  'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again';

function line([clock, response, status = 'deferred']: Try): string {
  return `Nov 24 ${clock}:00 mx1 postfix/smtp[1]: A1B2C3D4E5: to=<b@example.net>, relay=mx.example.net[192.0.2.1]:25, delay=1, dsn=4.2.0, status=${status} (${response})`;
}

/** Who acts at the last of these tries, with a mark where it is overdue. */
function lastActor(tries: readonly Try[]): string | undefined {
  const text = tries.map(line).join('\n');
  const last = engine.diagnose(text, { now: Date.UTC(2026, 10, 25) })[0]?.attempts.at(-1)?.finding;
  return last && `${last.actor}${last.isOverdue ? ', overdue' : ''}`;
}

describe('what ends by itself', () => {
  it.each<[string, Try[], string]>([
    ['needs nobody at first', [['10:00', GREY]], 'nobody'],
    [
      'needs nobody while it may still end',
      [
        ['10:00', GREY],
        ['13:59', GREY],
      ],
      'nobody',
    ],
    [
      'needs somebody after four hours',
      [
        ['10:00', GREY],
        ['12:00', GREY],
        ['14:00', GREY],
      ],
      'mail-admin, overdue',
    ],
    [
      'stays overdue from then on',
      [
        ['10:00', GREY],
        ['14:00', GREY],
        ['15:00', GREY],
      ],
      'mail-admin, overdue',
    ],
    [
      'is overdue at whoever would act in the end',
      [
        ['10:00', NAME],
        ['14:30', NAME],
      ],
      'dns-admin, overdue',
    ],
    [
      'begins anew where something else came between',
      [
        ['10:00', GREY],
        ['12:00', DOWN],
        ['15:00', GREY],
      ],
      'nobody',
    ],
    [
      'begins when the other trouble was over',
      [
        ['10:00', DOWN],
        ['15:00', GREY],
      ],
      'nobody',
    ],
    [
      'is not overdue where somebody had to act anyway',
      [
        ['10:00', DOWN],
        ['15:00', DOWN],
      ],
      'mail-admin',
    ],
    [
      'needs nobody once it is over',
      [
        ['10:00', GREY],
        ['15:00', '250 ok', 'sent'],
      ],
      'nobody',
    ],
  ])('%s', (_, tries, actor) => {
    expect(lastActor(tries)).toBe(actor);
  });

  it('is overdue in a log that is read in parts, too', () => {
    const stream = engine.openStream({ now: Date.UTC(2026, 10, 25) });
    stream.read(`${line(['10:00', GREY])}\n`);
    const [last] = stream.read(`${line(['16:00', GREY])}\n`);
    expect(last?.finding).toMatchObject({ actor: 'mail-admin', isOverdue: true });
  });

  it('is never overdue in a log without the year', () => {
    const text = [line(['10:00', GREY]), line(['16:00', GREY])].join('\n');
    expect(engine.diagnose(text)[0]?.attempts.at(-1)?.finding.actor).toBe('nobody');
  });
});
