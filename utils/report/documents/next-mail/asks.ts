import type { Actor, Asks, MailReader } from '../../../engine/types';
import { say, text, translated } from '../../../words/say';
import type { PlatformView } from '../../types';
import { isOurs, textOf, toAdmin } from '../../words/steps';
import type { Matter } from './matter';
import { actorLineToAnybody } from './who-acts';

/** What a mail asks of its reader. */
export interface Ask {
  /** What stands before the steps: that they are theirs, or whose it is. */
  readonly heading: string;
  readonly steps: readonly string[];
  /** How it is done on their system. */
  readonly platform: PlatformView | null;
}

/** Whose turn it is, as a reader of mails. */
const readerOf: Readonly<Record<Actor, MailReader | null>> = {
  'mail-admin': 'admin',
  'dns-admin': 'admin',
  recipient: 'person',
  sender: 'sender',
  'filter-provider': 'support',
  nobody: null,
};

/** Whether who has to act is the reader. */
export function isTurnOf(reader: MailReader, { subject: { finding } }: Matter): boolean {
  return readerOf[finding.actor] === reader;
}

/** `null` where there is nothing to write to this reader: the cause and who has to act decide. */
export function askOf(reader: MailReader, matter: Matter, asks: Asks | null): Ask | null {
  const steps = asks?.[reader]?.map(translated) ?? stepsFor(reader, matter);
  const platform = reader === 'admin' && steps.length > 0 ? platformOf(matter) : null;
  if (steps.length === 0 && reader !== 'person') return null;
  return { heading: steps.length > 0 ? headingFor(reader, matter) : '', steps, platform };
}

const MOST_STEPS = 3;

function stepsFor(reader: MailReader, matter: Matter): readonly string[] {
  if (reader === 'admin') return adminSteps(matter);
  return isTurnOf(reader, matter) ? DEFAULTS[reader].map((step) => say(step)) : [];
}

/** Where the knowledge has no words for whoever has to act, and its steps are those of who writes. */
const DEFAULTS = {
  person: [],
  sender: [text('Send the mail again once the fault that the answer below names is mended.')],
  support: [text('Find out what led to the answer below, and mend it or tell us what to change.')],
} as const satisfies Record<Exclude<MailReader, 'admin'>, readonly string[]>;

/** What ends by itself has steps too: they keep it from happening again. */
function adminSteps(matter: Matter): readonly string[] {
  const { story, subject } = matter;
  if (!isTurnOf('admin', matter) && subject.finding.actor !== 'nobody') return [];
  return story.steps
    .filter((step) => !isOurs(step))
    .slice(0, MOST_STEPS)
    .map(toAdmin);
}

function platformOf({ platform }: Matter): PlatformView | null {
  const steps = platform?.steps.filter((step) => !isOurs(step)).slice(0, MOST_STEPS) ?? [];
  return platform && steps.length > 0 ? { heading: platform.heading, steps: steps.map(textOf) } : null;
}

function headingFor(reader: MailReader, matter: Matter): string {
  const { subject, story } = matter;
  if (isTurnOf(reader, matter) || subject.finding.cause === 'delivered') return say('Please:');
  if (reader === 'sender') return say('You can help:');
  const heading =
    subject.finding.actor === 'nobody' ? say('So that it does not happen again:') : say('You can help:');
  return `${actorLineToAnybody(story.acting)} ${heading}`;
}
