import type { Actor, Asks, MailReader } from '../../../engine/types';
import type { PlatformView } from '../../types';
import { isWait } from '../../words/words';
import type { Matter } from './matter';
import { toAnybody } from './voices';

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
  const steps = asks?.[reader] ?? stepsFor(reader, matter);
  const platform = reader === 'admin' && steps.length > 0 ? platformOf(matter) : null;
  if (steps.length === 0 && reader !== 'person') return null;
  return { heading: steps.length > 0 ? headingFor(reader, matter) : '', steps, platform };
}

const MOST_STEPS = 3;

function stepsFor(reader: MailReader, matter: Matter): readonly string[] {
  if (reader === 'admin') return adminSteps(matter);
  return isTurnOf(reader, matter) ? DEFAULTS[reader] : [];
}

/** Where the knowledge has no words for whoever has to act, and its steps are those of who writes. */
const DEFAULTS: Readonly<Record<Exclude<MailReader, 'admin'>, readonly string[]>> = {
  person: [],
  sender: ['Send the mail again once what the answer below says is mended.'],
  support: ['Find out what led to the answer below, and mend it or tell us what to change.'],
};

/** What ends by itself has steps too: they keep it from happening again. */
function adminSteps(matter: Matter): readonly string[] {
  const { story, subject } = matter;
  if (!isTurnOf('admin', matter) && subject.finding.actor !== 'nobody') return [];
  return story.steps
    .filter((step) => !isOurs(step))
    .slice(0, MOST_STEPS)
    .map((step) => step.replace(UNDER_SETTINGS, 'the host that mail is delivered to'));
}

/** What the admin of the mail server knows by another name. */
const UNDER_SETTINGS = /the host(?: name)? under Settings > Delivery mail host/;

const IN_PORTAL = /^(?:Check|Enter|Mark|Upload|Switch on) .{0,99}\bunder Settings >/;
const WITH_MESSAGE =
  /^(?:Re-queue|Deliver (?:the|this) (?:message|recipient)|Read the message|Change the deep filter|Leave the message|Watch )|in Quarantine\+/;
const TO_OTHERS =
  /^(?:Tell|Ask) the sender|^Report |^Send the lines|\bSpamHero’s support|\bfilter’s support|^Ask SpamHero/;
const BY_READING =
  /^Read the quoted|^Look at (?:the earlier|other|the sender)|^Compare the address|typing mistakes|^Check the spelling|^Expect |^Leave /;

/** Whether a step is for whoever looks after the filter: in the portal, with the message itself, by writing to others, or by reading the log. */
export function isOurs(step: string): boolean {
  return isWait(step) || [IN_PORTAL, WITH_MESSAGE, TO_OTHERS, BY_READING].some((kind) => kind.test(step));
}

function platformOf({ note: { platform } }: Matter): PlatformView | null {
  const steps = platform?.steps.filter((step) => !isOurs(step)).slice(0, MOST_STEPS) ?? [];
  return platform && steps.length > 0 ? { heading: platform.heading, steps } : null;
}

function headingFor(reader: MailReader, matter: Matter): string {
  const { subject, story } = matter;
  if (isTurnOf(reader, matter) || subject.finding.cause === 'delivered') return 'Please:';
  if (reader === 'sender') return 'You can help:';
  const whose = toAnybody(story.actorLine);
  return `${whose} ${subject.finding.actor === 'nobody' ? 'So that it does not happen again:' : 'You can help:'}`;
}
