import { beside } from '../../words/marks';
import { say } from '../../words/say';
import type { AlternativeView, NoteView } from '../types';
import { answerOf } from '../words/answer';
import { caveats } from '../words/caveats';
import { helpLinks } from '../words/fix-links';
import { platformFix } from '../words/platform-fix';
import { quoteOrNull } from '../words/quote';
import { named } from '../words/setting';
import { mentions } from '../words/step-links';
import { textOf } from '../words/steps';
import { type Story, storyOf } from '../words/story';
import type { Subject } from '../words/subject';
import { agoWords, clockTime, fullTime } from '../words/times';
import type { Words } from '../words/words';

/** All that a note shows of one attempt or reply. */
export function noteOf(subject: Subject, words: Words): NoteView {
  const { finding, status, time } = subject;
  const story = storyOf(subject, words);
  const { title, meaning, links } = story.cause;
  const fix = finding.isEnded ? null : platformFix(finding.platform, story.cause, words);
  const { quotes, whole } = answerOf(subject);
  const steps = story.steps.map(textOf);
  const fixSteps = fix?.steps.map(textOf) ?? [];
  return {
    status,
    statusWord: story.statusWord,
    cause: finding.cause,
    actor: finding.actor,
    recipient: quoteOrNull(subject.recipient),
    confidence: finding.confidence,
    title,
    meaning,
    actorLine: story.actorLine,
    outlook: story.outlook,
    next: story.next,
    steps,
    stepsHeading: story.stepsHeading,
    mentions: mentions([...steps, ...fixSteps], words),
    platform: fix && { heading: fix.heading, steps: fixSteps },
    evidence: quotes,
    wholeAnswer: whole,
    source: source(subject, words),
    caveats: caveats(subject, words),
    actions: story.actions,
    links: helpLinks(fix?.link ? [...new Set([fix.link, ...links])] : links, words),
    alternatives: alternatives(subject, words),
    time: fullTime(time),
    ago: agoWords(time, words),
    brief: brief(subject, story),
    line: null,
  };
}

const mostAlternatives = 3;

function source({ reply, nextHop }: Subject, words: Words): string | null {
  if (reply.saidBy === 'relay') return named(say('the filter’s own mail server'), words);
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

function brief({ time, nextHop }: Subject, { statusWord, cause }: Story): string {
  const host = quoteOrNull(nextHop?.host ?? nextHop?.address ?? null, 80);
  return beside([clockTime(time), statusWord, cause.title, host]);
}
