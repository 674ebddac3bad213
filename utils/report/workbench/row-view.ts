import type { ListedFacts } from '../../ledger/facts';
import { say } from '../../words/say';
import { actorName } from '../words/actors';
import { titleOf } from '../words/cause-title';
import { quote } from '../words/quote';
import { isKept, statusWordOf } from '../words/status-words';
import type { Words } from '../words/words';
import { momentWords } from './moments';
import type { RowView } from './types';

/** A message as a row of a table. */
export function rowView(row: number, facts: ListedFacts, words: Words): RowView {
  const { status, cause, trouble, recipients } = facts;
  const kept = isKept(status, cause);
  const hasArrived = status === 'sent' && !kept;
  return {
    row,
    key: `${facts.queueId.slice(0, 60)}-${row}`,
    status,
    statusWord: statusWordOf(status, cause),
    queueId: quote(facts.queueId, 40),
    sender: quote(facts.sender, 120),
    recipient: quote(facts.recipient, 120),
    more: Math.max(0, recipients - 1),
    domain: quote(facts.domain, 120),
    title: hasArrived ? afterTrouble(trouble, words) : titleOf(cause, words, status),
    actor: hasArrived ? '' : actorName(facts.actor),
    nextHop: quote(facts.nextHop, 120),
    attempts: facts.attempts,
    time: momentWords(facts.last),
  };
}

/** Why something has arrived needs no words, but what it took may. */
function afterTrouble(trouble: string, words: Words): string {
  return trouble === '' ? '' : say('Delivered, after: {title}', { title: titleOf(trouble, words) });
}
