import type { Finding } from '../../engine/types';
import { say, text } from '../../words/say';
import type { LinkView, PortalAction, RowState } from '../types';
import { endsAlone } from './actor-lines';
import { isGone, isOver } from './over';
import type { Subject } from './subject';
import type { CauseWords, LinkWords, Words } from './words';

/** What the portal can do with the message, the most useful first: chosen by the cause, and by what the queue still allows. */
export function fixLinks(subject: Subject, cause: CauseWords, words: Words): LinkView[] {
  const { finding, status } = subject;
  if (cause.resend === 'never' || isGone(subject, words)) return [];
  if (finding.cause === 'filter.deep-filtered' && status === 'deferred')
    return [link('deliver', null, words)];
  const again = sendAgain(subject, words);
  if (!again) return [];
  const elsewhere = link('alternate', elsewhereWhen(cause), words);
  if (cause.resend && !finding.isEnded) return [elsewhere];
  return [link(again, againWhen(finding, again), words), elsewhere];
}

/** The same, where only the row's icon is known: what helps depends on the cause, so only what is held can be helped at once. */
export function fixLinksOfState(state: RowState | null, words: Words): LinkView[] {
  return state === 'deep-filtered' ? [link('deliver', null, words)] : [];
}

/** Help articles and vendor pages of a cause; the general article where it has none. Unknown keys are left out. */
export function helpLinks(keys: readonly string[], words: Words): LinkView[] {
  const pages = keys.map((key) => words.link(key)).filter((page) => page !== null);
  return (pages.length > 0 ? pages : [words.help]).map(toHelp);
}

function toHelp({ title, url }: LinkWords): LinkView {
  return { label: title, href: url, action: null, path: null, when: null, howTo: null };
}

/** Flushing retries what is still queued and nothing else; what failed needs a re-queue (SpamHero's help, article 237128). */
function sendAgain(subject: Subject, words: Words): PortalAction | null {
  if (subject.status === 'undeliverable') return null;
  if (isOver(subject, words)) return 'requeue';
  return subject.status === 'deferred' ? 'flush' : null;
}

/** What ends by itself is sent again at once where nobody else does it. */
function againWhen(finding: Finding, again: PortalAction): string | null {
  if (!endsAlone(finding)) return say('once that is mended');
  return again === 'flush' ? say('if it cannot wait') : null;
}

/** The address may be the very thing that is wrong, and the message may be what it was taken for. */
function elsewhereWhen({ resend, isSuspect }: CauseWords): string | null {
  if (isSuspect) return say('if you know that it is good');
  if (resend === 'elsewhere') return null;
  return resend ? say('if it was meant for another address') : say('if it is needed at once');
}

function link(action: PortalAction, when: string | null, words: Words): LinkView {
  const { label, path, article, howTo } = controls[action];
  const href = (words.link(article) ?? words.help).url;
  return { label: say(label), path: say(path), action, href, when, howTo: say(howTo) };
}

// Only `Tools > Flush mail queue` and the row's Deliver link are stated publicly; for the others the row is as far as we know.
const controls = {
  flush: {
    label: text('Flush mail queue'),
    path: text('Tools > Flush mail queue'),
    article: 'diagnosing-failed-deliveries',
    howTo: text('How to flush the mail queue'),
  },
  requeue: {
    label: text('Re-queue the message'),
    path: text('at the message’s row'),
    article: 'diagnosing-failed-deliveries',
    howTo: text('How to re-queue the message'),
  },
  deliver: {
    label: text('Deliver now'),
    path: text('at the message’s row > Deliver'),
    article: 'deep-filter',
    howTo: text('How to deliver it now'),
  },
  alternate: {
    label: text('Deliver to an alternate address'),
    path: text('at the message’s row'),
    article: 'diagnosing-failed-deliveries',
    howTo: text('How to deliver it to an alternate address'),
  },
} as const satisfies Record<PortalAction, Record<'label' | 'path' | 'article' | 'howTo', string>>;
