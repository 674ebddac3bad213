import type { Recovery } from '../../engine/messages/recovery';
import type { RecoveryProof } from '../../engine/types';
import type { MessageFacts } from '../../ledger/facts';
import { apart } from '../../words/marks';
import { numberWords } from '../../words/numbers';
import { plural, say, sayCount } from '../../words/say';
import { quote } from '../words/quote';
import { helpsToResend } from '../words/resend';
import type { Words } from '../words/words';
import { minuteText, momentWords } from './moments';
import type { RecoveryView, RequeueView } from './types';

const MOST_LISTED = 500;

/** Whether an incident is over, and what is left to do: what was given up arrives only if somebody sends it again. */
export function recoveryView(
  recovery: Recovery,
  proof: RecoveryProof,
  { cause, factsOf, words }: { cause: string; factsOf(row: number): MessageFacts; words: Words },
): RecoveryView {
  const { givenUp, mended } = recovery;
  const canSend = helpsToResend(words.cause(cause) ?? {});
  const isMended = mended !== null;
  const requeue =
    isMended && canSend ? givenUp.slice(0, MOST_LISTED).map((row) => rowOf(row, factsOf(row))) : [];
  return {
    isMended,
    headline: isMended ? mendedWords(recovery, mended, canSend) : openWords(recovery, proof),
    requeue,
    more: isMended && canSend ? Math.max(0, givenUp.length - MOST_LISTED) : 0,
    text: requeue
      .map(({ queueId, sender, recipient, time }) => [queueId, sender, recipient, time].join('\t'))
      .join('\n'),
  };
}

function mendedWords({ arrived, waiting, givenUp }: Recovery, mended: number, canSend: boolean): string {
  const tried = arrived.length + waiting.length;
  const parts = [
    tried > 0 && sayCount(arrived.length, plural('{n} of {all} arrived since'), { all: numberWords(tried) }),
    waiting.length > 0 && sayCount(waiting.length, { one: '{n} still waits', other: '{n} still wait' }),
    givenUp.length > 0 && givenUpWords(givenUp.length, canSend),
  ];
  return say('Mended {when}: {parts}.', { when: minuteText(mended), parts: apart(parts) });
}

function givenUpWords(n: number, canSend: boolean): string {
  return canSend
    ? sayCount(n, {
        one: '{n} had failed for good before: re-queue this one',
        other: '{n} had failed for good before: re-queue these',
      })
    : sayCount(n, plural('{n} had failed for good before'));
}

/** What is to be seen before anybody may say that it is over. */
function openWords({ scopes, recovered, missing }: Recovery, { to }: RecoveryProof): string {
  if (scopes === 0) return say('Not proven to be mended: all of it failed for good, and nothing else tells.');
  const { several, one, others } = scopeTexts[to];
  if (scopes === 1) return say('Not proven to be mended: {proof}', { proof: sayCount(missing, one) });
  const seen = sayCount(recovered, several, { all: numberWords(scopes) });
  return say('Not proven to be mended: {seen}; {proof}', { seen, proof: sayCount(missing, others) });
}

/** What is to recover: several of it, and what proves it where it is one, or of those that have not. */
const scopeTexts = {
  server: {
    several: plural({
      one: '{n} of {all} servers takes mail again',
      other: '{n} of {all} servers take mail again',
    }),
    one: plural({
      one: 'one more delivery at this server after the last failure would prove it.',
      other: '{n} more deliveries at this server after the last failure would prove it.',
    }),
    others: plural({
      one: 'one more delivery at the others would prove it.',
      other: '{n} more deliveries at the others would prove it.',
    }),
  },
  recipient: {
    several: plural({
      one: '{n} of {all} mailboxes takes mail again',
      other: '{n} of {all} mailboxes take mail again',
    }),
    one: plural({
      one: 'one more delivery to this mailbox after the last failure would prove it.',
      other: '{n} more deliveries to this mailbox after the last failure would prove it.',
    }),
    others: plural({
      one: 'one more delivery to the others would prove it.',
      other: '{n} more deliveries to the others would prove it.',
    }),
  },
  sender: {
    several: plural({
      one: '{n} of {all} senders gets through again',
      other: '{n} of {all} senders get through again',
    }),
    one: plural({
      one: 'one more delivery of this sender after the last failure would prove it.',
      other: '{n} more deliveries of this sender after the last failure would prove it.',
    }),
    others: plural({
      one: 'one more delivery of the others would prove it.',
      other: '{n} more deliveries of the others would prove it.',
    }),
  },
  message: {
    several: plural('{n} of {all} messages arrived'),
    one: plural({
      one: 'one more delivery of this message would prove it.',
      other: '{n} more deliveries of this message would prove it.',
    }),
    others: plural({ one: '{n} has still to arrive.', other: '{n} have still to arrive.' }),
  },
} as const satisfies Record<RecoveryProof['to'], unknown>;

function rowOf(row: number, facts: MessageFacts): RequeueView {
  return {
    key: `${facts.queueId.slice(0, 60)}-${row}`,
    queueId: quote(facts.queueId, 40),
    sender: quote(facts.sender, 120),
    recipient: quote(facts.recipient, 120),
    time: momentWords(facts.last),
  };
}
