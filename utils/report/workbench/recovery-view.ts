import type { Recovery } from '../../engine/messages/recovery';
import type { RecoveryProof } from '../../engine/types';
import type { MessageFacts } from '../../ledger/facts';
import { numberWords } from '../words/numbers';
import { quote } from '../words/quote';
import type { Words } from '../words/words';
import { minuteWords, momentWords } from './moments';
import type { RecoveryView, RequeueView } from './types';

const MOST_LISTED = 500;

/** Whether an incident is over, and what is left to do: what was given up arrives only if somebody sends it again. */
export function recoveryView(
  recovery: Recovery,
  proof: RecoveryProof,
  { cause, factsOf, words }: { cause: string; factsOf(row: number): MessageFacts; words: Words },
): RecoveryView {
  const { givenUp, mended } = recovery;
  const canSend = !['never', 'elsewhere'].includes(words.cause(cause)?.resend ?? '');
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
    tried > 0 && `${numberWords(arrived.length)} of ${numberWords(tried)} arrived since`,
    waiting.length > 0 && `${numberWords(waiting.length)} still ${waiting.length === 1 ? 'waits' : 'wait'}`,
    givenUp.length > 0 &&
      `${numberWords(givenUp.length)} ${givenUp.length === 1 ? 'was' : 'were'} given up before`,
  ].filter(Boolean);
  const what = givenUp.length === 1 ? 'this one' : 'these';
  const again = givenUp.length > 0 && canSend ? `: re-queue ${what}` : '';
  return `Mended ${minuteWords(mended)}: ${parts.join('; ')}${again}.`;
}

/** What is to be seen before anybody may say that it is over. */
function openWords({ scopes, recovered, missing }: Recovery, { to }: RecoveryProof): string {
  const open = 'Not proven to be mended:';
  if (scopes === 0) return `${open} all of it was given up, and nothing else tells.`;
  const deliveries = missing === 1 ? 'one more delivery' : `${numberWords(missing)} more deliveries`;
  const { several, one, others } = scopeWords[to];
  if (scopes === 1) return `${open} ${deliveries} ${one} would prove it.`;
  const seen = `${open} ${numberWords(recovered)} of ${numberWords(scopes)} ${several}`;
  if (to === 'message')
    return `${seen}; ${numberWords(missing)} ${missing === 1 ? 'has' : 'have'} still to arrive.`;
  return `${seen}; ${deliveries} ${others} would prove it.`;
}

/** What is to recover: several of it, where it is one, and those that have not. */
const scopeWords: Readonly<Record<RecoveryProof['to'], { several: string; one: string; others: string }>> = {
  server: {
    several: 'servers take mail again',
    one: 'at this server after the last failure',
    others: 'at the others',
  },
  recipient: {
    several: 'mailboxes take mail again',
    one: 'to this mailbox after the last failure',
    others: 'to the others',
  },
  sender: {
    several: 'senders get through again',
    one: 'of this sender after the last failure',
    others: 'of the others',
  },
  message: { several: 'messages arrived', one: 'of this message', others: 'of the others' },
};

function rowOf(row: number, facts: MessageFacts): RequeueView {
  return {
    key: `${facts.queueId.slice(0, 60)}-${row}`,
    queueId: quote(facts.queueId, 40),
    sender: quote(facts.sender, 120),
    recipient: quote(facts.recipient, 120),
    time: momentWords(facts.last),
  };
}
