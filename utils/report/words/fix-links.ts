import type { Status } from '../../engine/types';
import type { LinkView, PortalAction, RowState } from '../types';
import type { LinkWords, Words } from './words';

/** What the portal can do with a message in this state, the most useful first. */
export function fixLinks(status: Status, cause: string, words: Words): LinkView[] {
  if (cause === 'filter.deep-filtered') return toLinks(['deliver'], words);
  return toLinks(byStatus[status] ?? [], words);
}

/** The same, where only the row's icon is known. */
export function fixLinksOfState(state: RowState | null, words: Words): LinkView[] {
  return toLinks(state ? byState[state] : [], words);
}

/** Help articles and vendor pages of a cause; the general article where it has none. Unknown keys are left out. */
export function helpLinks(keys: readonly string[], words: Words): LinkView[] {
  const pages = keys.map((key) => words.link(key)).filter((page) => page !== null);
  return (pages.length > 0 ? pages : [words.help]).map(toHelp);
}

function toHelp({ title, url }: LinkWords): LinkView {
  return { label: title, href: url, action: null, path: null };
}

// Flushing retries what is still queued and nothing else; what failed needs a re-queue (SpamHero's help, article 237128).
const byStatus: Partial<Record<Status, readonly PortalAction[]>> = {
  deferred: ['flush', 'alternate'],
  bounced: ['requeue', 'alternate'],
  expired: ['requeue', 'alternate'],
};

const byState: Readonly<Record<RowState, readonly PortalAction[]>> = {
  queued: [],
  deferring: ['flush', 'alternate'],
  failed: ['requeue', 'alternate'],
  'deep-filtered': ['deliver'],
  // What helps depends on the state.
  undelivered: [],
};

function toLinks(actions: readonly PortalAction[], words: Words): LinkView[] {
  return actions.map((action) => {
    const { label, path, article } = controls[action];
    return { label, path, action, href: (words.link(article) ?? words.help).url };
  });
}

// Only `Tools > Flush mail queue` and the row's Deliver link are stated publicly; for the others the row is as far as we know.
const controls: Readonly<Record<PortalAction, { label: string; path: string; article: string }>> = {
  flush: {
    label: 'Flush mail queue',
    path: 'Tools > Flush mail queue',
    article: 'diagnosing-failed-deliveries',
  },
  requeue: {
    label: 'Re-queue the message',
    path: 'at the message’s row',
    article: 'diagnosing-failed-deliveries',
  },
  deliver: {
    label: 'Deliver now',
    path: 'at the message’s row > Deliver',
    article: 'deep-filter',
  },
  alternate: {
    label: 'Deliver to an alternate address',
    path: 'at the message’s row',
    article: 'diagnosing-failed-deliveries',
  },
};
