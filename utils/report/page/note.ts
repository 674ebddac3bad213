import type { Status } from '../../engine/types';
import type { AlternativeView, NoteView } from '../types';
import { actorLine } from '../words/actor-lines';
import { caveats } from '../words/caveats';
import { fixLinks, helpLinks } from '../words/fix-links';
import { outlook } from '../words/outlook';
import { platformFix } from '../words/platform-fix';
import { quote, quoteOrNull } from '../words/quote';
import { isOpen, statusWordOf, wordsOfStatus } from '../words/status-words';
import type { Subject } from '../words/subject';
import { clockTime, fullTime } from '../words/times';
import { type CauseWords, isWait, type Words } from '../words/words';

/** All that a note shows of one attempt or reply. */
export function noteOf(subject: Subject, words: Words): NoteView {
  const { finding, status } = subject;
  const found = causeWords(subject, words);
  const { title, meaning, steps, links } = found;
  const fix = platformFix(finding.platform, found, words);
  return {
    status,
    statusWord: statusWordOf(status, finding.cause),
    cause: finding.cause,
    actor: finding.actor,
    recipient: quoteOrNull(subject.recipient),
    confidence: finding.confidence,
    title,
    meaning,
    actorLine: actorLine(subject),
    outlook: outlook(status, subject.deadlines),
    steps,
    platform: fix && { heading: fix.heading, steps: fix.steps },
    evidence: evidence(subject),
    source: source(subject),
    caveats: caveats(subject, words),
    actions: fixLinks(status, finding.cause, words),
    links: helpLinks(fix?.link ? [...new Set([fix.link, ...links])] : links, words),
    alternatives: alternatives(subject, words),
    time: fullTime(subject.time),
    brief: brief(subject, title),
  };
}

/** The words of the finding's cause. Steps that say to wait are left out where nobody tries any more. */
export function causeWords(
  { finding, status }: Pick<Subject, 'finding' | 'status'>,
  words: Words,
): CauseWords {
  if (status === 'unknown' && finding.cause.startsWith('unknown.')) return wordsOfStatus(status);
  const found = words.cause(finding.cause) ?? wordsOfStatus(status);
  if (status === 'sent') return { ...found, ...found.whenKept };
  if (!OVER.has(status)) return found;
  const steps = found.steps.filter((step) => !isWait(step));
  return { ...found, steps: steps.length > 0 ? steps : found.steps };
}

const OVER: ReadonlySet<Status> = new Set(['bounced', 'expired', 'undeliverable']);

const mostQuotes = 4;
const mostAlternatives = 3;

/** The proving words; the whole reply where it is itself the information (delivered), or where its words prove nothing. */
function evidence(subject: Subject): string[] {
  const { finding, status } = subject;
  const isProven = isOpen(status) && !finding.missing && finding.evidence.length > 0;
  const texts = isProven ? finding.evidence.map(({ text }) => text) : [wholeReply(subject)];
  const quotes = texts.map((text) => quote(text)).filter(Boolean);
  return [...new Set(quotes)].slice(0, mostQuotes);
}

/** What the server said from its code on: who said it stands beside it. */
function wholeReply({ reply, response }: Subject): string {
  if (reply.saidBy === 'relay' && response) return response;
  return [reply.code, reply.enhancedCode, reply.text].filter(Boolean).join(' ');
}

function source({ reply, nextHop }: Subject): string | null {
  if (reply.saidBy === 'relay') return 'the filter’s own mail server';
  const host = quoteOrNull(nextHop?.host ?? null, 120);
  const address = quoteOrNull(nextHop?.address ?? null, 60);
  if (host && address && host !== address) return `${host} [${address}]`;
  return host ?? address;
}

/** Runners-up that have words; a cause that nobody can name helps nobody. */
function alternatives({ finding }: Subject, words: Words): AlternativeView[] {
  return finding.alternatives.slice(0, mostAlternatives).flatMap(({ cause }) => {
    const title = words.cause(cause)?.title;
    return title ? [{ cause, title }] : [];
  });
}

function brief({ time, status, finding, nextHop }: Subject, title: string): string {
  const host = quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80);
  return [clockTime(time), statusWordOf(status, finding.cause), title, host].filter(Boolean).join(' · ');
}
