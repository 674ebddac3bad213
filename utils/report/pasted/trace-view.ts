import type { FilterNote, Hop, Placed, Trace } from '../../engine/trace/types';
import type { Diagnosis } from '../../engine/types';
import { spanWords } from '../../words/format';
import { labelled, listed } from '../../words/marks';
import { say, sayCount, text, translated } from '../../words/say';
import type { TraceStepView, TraceView } from '../types';
import { quote } from '../words/quote';
import { fullTime } from '../words/times';

/**
 * The way of a delivered mail, for people. In: what its headers say, and the messages of a log that is there. Out: what became of it, and each step
 * from the sender to the mailbox; what the log tells stands where the relay took it and handed it on.
 */
export function traceView(trace: Trace, diagnoses: readonly Diagnosis[]): TraceView {
  const joined = diagnoses.find((one) => isSame(trace, one)) ?? null;
  const hops = trace.hops.map(hopStep);
  const at = trace.hops.findIndex(({ isProven }) => isProven);
  const attempts = joined ? attemptSteps(joined) : [];
  const place = at < 0 ? hops.length : at + 1;
  return {
    headline: headlineOf(trace),
    steps: [...hops.slice(0, place), ...attempts, ...hops.slice(place)],
    notes: [...notesOf(trace), delayWords(trace.hops)].filter(Boolean),
    caveat: caveatOf(trace, at),
    isJoined: joined !== null,
  };
}

/** By the mail’s own name, or by the id that a server on the way gave it: the relay’s, or the one that it was answered. */
function isSame({ messageId, hops }: Trace, { message, attempts }: Diagnosis): boolean {
  if (messageId && message.messageId === messageId) return true;
  return hops.some(
    ({ id }) =>
      id !== null &&
      id.length > 5 &&
      (message.queueIds.includes(id) || attempts.some(({ attempt }) => saysId(attempt.reply.text, id))),
  );
}

const saysId = (answer: string, id: string) => answer.split(/[\s[\]()<>=,;]+/).includes(id);

function headlineOf({ loop, notes, hops }: Trace): string {
  if (loop)
    return say('The mail goes round in circles: it came back to {host} again and again.', {
      host: quote(loop, 80),
    });
  const deciding =
    notes.find(({ placed }) => placed === 'junk' || placed === 'quarantine' || placed === 'inbox') ??
    notes.find(({ placed }) => placed === 'aside');
  if (deciding) return noteHeadline(deciding);
  const last = hops.findLast(({ by }) => by !== null);
  if (!last) return say('These headers show no way that can be read.');
  const when = timeWords(last.time);
  const host = quote(last.by ?? '', 80);
  return when
    ? say('It reached {host} on {when}; no mark of a filter in it says that it was put aside.', {
        host,
        when,
      })
    : say('It reached {host}; no mark of a filter in it says that it was put aside.', { host });
}

function noteHeadline({ filter, placed, proof }: FilterNote): string {
  const [first] = proof.split(', ');
  const headline = HEADLINES[placed ?? 'aside'];
  return say(headline, { filter, proof: first ?? '' });
}

const HEADLINES = {
  junk: text('{filter} put it into Junk ({proof}).'),
  quarantine: text('{filter} put it into quarantine ({proof}).'),
  inbox: text('{filter} put it into the inbox ({proof}).'),
  aside: text('{filter} took it for spam ({proof}): look in Junk and in quarantine.'),
  passed: text('{filter} took it for spam ({proof}): look in Junk and in quarantine.'),
} as const satisfies Record<Placed, string>;

const PLACED = {
  junk: text('{filter} put it into Junk'),
  quarantine: text('{filter} put it into quarantine'),
  inbox: text(
    '{filter} put it into the inbox. If it is not there, look at rules, forwarding and other folders',
  ),
  aside: text('{filter} took it for spam'),
  passed: text('{filter} let it pass'),
} as const satisfies Record<Placed, string>;

function notesOf({ notes, authentication, left }: Trace): string[] {
  return [
    ...notes.map(({ filter, placed, proof, reason }) => {
      const what = placed
        ? say(PLACED[placed], { filter })
        : say('{filter} says no more than its codes', { filter });
      return `${reason ? labelled(what, translated(reason)) : what} (${quote(proof, 160)}).`;
    }),
    authentication.length > 0
      ? say('The last server found {results}.', { results: listed(authentication.map(resultWords)) })
      : '',
    left > 0 ? sayCount(left, { one: '{n} more hop, not shown.', other: '{n} more hops, not shown.' }) : '',
  ];
}

/** `spf=fail` → `SPF fail`. */
function resultWords(result: string): string {
  const [method = '', verdict = ''] = result.split('=');
  return `${method === 'compauth' ? say('Microsoft’s own check') : method.toUpperCase()} ${quote(verdict, 20)}`;
}

/** A mail that took less is not late. */
const LATE = 60;

function delayWords(hops: readonly Hop[]): string {
  const total = hops.reduce((sum, { delay }) => sum + (delay ?? 0), 0);
  const [longest] = [...hops].sort((a, b) => (b.delay ?? 0) - (a.delay ?? 0));
  if (!longest || (longest.delay ?? 0) < LATE) return '';
  return say('It took {total}, of which {span} before {host} had it.', {
    total: spanWords(total),
    span: spanWords(longest.delay ?? 0),
    host: longest.by ? quote(longest.by, 80) : say('the next server'),
  });
}

function caveatOf({ hops }: Trace, at: number): string | null {
  if (hops.length === 0) return null;
  const relay = hops[at];
  if (!relay)
    return say(
      'No server of SpamHero is proven to be on this way: any line of it may have been written by somebody before the last server.',
    );
  if (at === 0) return null;
  return say('Proven from {host} on. Lines before it may have been written by anybody on the way.', {
    host: relay.by ? quote(relay.by, 80) : say('the filter'),
  });
}

function hopStep({ from, fromAddress, by, time, delay, isSkewed, isProven }: Hop): TraceStepView {
  const giver = from[0] ?? fromAddress;
  const named = giver && fromAddress && giver !== fromAddress ? `${giver} [${fromAddress}]` : giver;
  const taker = by ? quote(by, 120) : say('the server itself');
  return {
    what: named ? `${quote(named, 160)} → ${taker}` : taker,
    when: timeWords(time),
    delay: isSkewed ? say('its clock is wrong') : delay === null ? null : `+${spanWords(delay)}`,
    proof: isProven ? 'proven' : 'not proven',
  };
}

const MOST_ATTEMPTS = 20;

function attemptSteps({ attempts }: Diagnosis): TraceStepView[] {
  return attempts.slice(-MOST_ATTEMPTS).map(({ attempt }) => ({
    what: labelled(
      attempt.recipient ? quote(attempt.recipient, 120) : say('the recipient'),
      quote(attempt.response, 160),
    ),
    when: fullTime(attempt.time),
    delay: null,
    proof: 'log',
  }));
}

/** `2025-03-12 10:00:05 UTC`. */
function timeWords(time: number | null): string | null {
  return time === null || Number.isNaN(time) || Math.abs(time) > 8e15
    ? null
    : fullTime(new Date(time).toISOString());
}

/** The way as lines, for a ticket and the terminal. */
export function traceText({ headline, notes, caveat, steps }: TraceView): string {
  const lines = steps.map(({ what, when, delay, proof }) =>
    [when, delay, what, proofWords(proof)].filter(Boolean).join('  '),
  );
  return [headline, ...notes, ...(caveat ? [caveat] : []), ...lines].join('\n');
}

function proofWords(proof: TraceStepView['proof']): string {
  if (proof === 'not proven') return '';
  return proof === 'log' ? say('(log)') : say('(proven)');
}
