import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import type {
  Actor,
  Cause,
  DiagnosedAttempt,
  Diagnosis,
  MailReader,
  Speaker,
  Status,
} from '@/utils/engine/types';
import { asksOf } from '@/utils/knowledge/asks';
import { knowledge } from '@/utils/knowledge/knowledge';
import { plainReasonOf } from '@/utils/knowledge/plain-reasons';
import { words } from '@/utils/knowledge/words';
import { type NextMail, nextMails } from '@/utils/report/documents/next-mail/next-mail';
import { createReport } from '@/utils/report/report';
import { tellIn } from '@/utils/report/words/setting';
import { isOurs } from '@/utils/report/words/steps';
import { storyOf } from '@/utils/report/words/story';
import { subjectOfAttempt } from '@/utils/report/words/subject';
import { cases, clocks, messageWith, type Told } from '../../told';
import { type Moment, wrongs } from '../../wrongs';

const NOT_REDACTED = { redact: false, asksOf, plainReasonOf };
const mailsOf = (diagnosis: Diagnosis, now: number) =>
  nextMails([diagnosis], tellIn(words, { now: () => now }), NOT_REDACTED);

interface Case {
  readonly name: string;
  readonly diagnosis: Diagnosis;
  readonly moment: Moment;
  readonly mail: NextMail;
}

const OVER: ReadonlySet<Status> = new Set(['bounced', 'expired', 'undeliverable']);

const written = new Map<number, readonly Case[]>();

/** Writing thousands of mails takes a second, so that it is done once for each time of day. */
function casesAt(now: number): readonly Case[] {
  const known = written.get(now) ?? writeCases(now);
  written.set(now, known);
  return known;
}

function writeCases(now: number): Case[] {
  return cases.flatMap(([cause, status, speaker]) => {
    const diagnosis = messageWith(cause, status, speaker);
    const { givesUp, recoverableUntil } = diagnosis.deadlines;
    const isPast = (time: string | null) => time !== null && Date.parse(time) < now;
    const moment = {
      cause,
      status,
      isOver: OVER.has(status) || isPast(givesUp),
      isGone: isPast(recoverableUntil),
    };
    return mailsOf(diagnosis, now).map((mail) => ({
      name: `${cause.id}, ${status}, said by the ${speaker}, to the ${mail.reader}`,
      diagnosis,
      moment,
      mail,
    }));
  });
}

const paragraphsOf = ({ body }: NextMail) => body.trimEnd().split('\n\n');
const fieldsOf = (mail: NextMail) => (paragraphsOf(mail).at(-1) ?? '').split('\n');
const fieldOf = (mail: NextMail, field: string) =>
  fieldsOf(mail)
    .find((line) => line.startsWith(`${field}: `))
    ?.slice(field.length + 2) ?? '';
const proseOf = (mail: NextMail) => paragraphsOf(mail).slice(0, -1).join('\n\n');

const turns: Readonly<Record<Actor, MailReader | null>> = {
  'mail-admin': 'admin',
  'dns-admin': 'admin',
  recipient: 'person',
  sender: 'sender',
  'filter-provider': 'support',
  nobody: null,
};
const named: Readonly<Record<Actor, RegExp>> = {
  'mail-admin': /mail server’s admin/,
  'dns-admin': /network or DNS admin/,
  recipient: /mailbox’s owner/,
  sender: /the sender/i,
  'filter-provider': /SpamHero support/,
  nobody: /^(?:Nobody|We)/,
};

/** What would be wrong in a mail, by name. */
const faults: Readonly<Record<string, (one: Case) => boolean>> = {
  'has a field without a value': ({ mail }) =>
    fieldsOf(mail).some((line) => !/^[A-Z][A-Za-z -]{1,20}: \S/.test(line)),
  'is longer than twenty-five lines': ({ mail }) => mail.body.trimEnd().split('\n').length > 25,
  'leaves the answer out': ({ mail }) => !/\bgate is shut\b/.test(fieldOf(mail, 'Answer')),
  'names another actor': ({ mail, moment, diagnosis }) =>
    moment.cause.id !== 'delivered' && !named[diagnosis.verdict.actor].test(fieldOf(mail, 'Who must act')),
  'asks whoever has not to act as if they had': ({ mail, moment, diagnosis }) =>
    moment.cause.id !== 'delivered' &&
    /^Please:$/m.test(mail.body) &&
    turns[diagnosis.verdict.actor] !== mail.reader,
  'tells who waits that it is for themselves, and nothing to do': ({ mail, diagnosis }) =>
    mail.reader === 'person' && diagnosis.verdict.actor === 'recipient' && /You need not/.test(mail.body),
  'has words that are no words': ({ mail }) =>
    /undefined|\bnull\b(?! MX)|\bthe the\b|\.\.|: \.|`/.test(mail.body),
  'speaks to who waits of a server of theirs': ({ mail }) =>
    mail.reader === 'person' && /\byour (?!mailbox\b)/i.test(mail.body),
  'speaks to its sender of them as of a third': ({ mail }) =>
    mail.reader === 'sender' && /\bthe sender\b(?! address)/.test(proseOf(mail)),
  'calls the filter by no name': ({ mail }) => /\bthe filter\b(?! polic)/i.test(mail.body),
  'has who gets it open a log': ({ mail }) =>
    /Open the logs|this log\b|Settings >|Quarantine\+/.test(mail.body),
};

const toldBy = (mail: NextMail): Told => ({
  surface: 'ticket',
  title: '',
  statusWord: '',
  actorLine: '',
  next: '',
  steps: [],
  stepsHeading: null,
  actions: [],
  words: `${proseOf(mail)} ${fieldOf(mail, 'State')}`,
});
const ofWaiting = [
  'speaks of waiting where it is over',
  'promises another try that nobody makes',
  'says that it is over where it waits',
  'offers what is not kept any more',
] as const;

describe.each(clocks)('mails about every cause in every state, %s', (_, now) => {
  const all = casesAt(now);
  const withText = (found: readonly Case[]) => found.map(({ name, mail }) => `${name}\n${mail.body}`);

  it('are some for each reader', () => {
    expect([...new Set(all.map(({ mail }) => mail.reader))].sort()).toEqual([
      'admin',
      'person',
      'sender',
      'support',
    ]);
  });

  it.each(Object.entries(faults))('none %s', (_fault, isFaulty) => {
    expect(withText(all.filter(isFaulty))).toEqual([]);
  });

  it.each(ofWaiting)('none %s', (wrong) => {
    expect(withText(all.filter(({ mail, moment }) => wrongs[wrong]?.(toldBy(mail), moment)))).toEqual([]);
  });

  it('get to whoever has to act, unless all of it is for who writes', () => {
    const without = cases.filter(([cause, status, speaker]) => !reaches(cause, status, speaker, now));
    expect(without.map(([{ id }]) => id)).toEqual([]);
  });
});

function reaches(cause: Cause, status: Status, speaker: Speaker, now: number): boolean {
  const diagnosis = messageWith(cause, status, speaker);
  const turn = turns[diagnosis.verdict.actor];
  const [last] = diagnosis.attempts as [DiagnosedAttempt];
  const { steps } = storyOf(subjectOfAttempt(last, diagnosis), tellIn(words, { now: () => now }));
  if (turn === null || status === 'deliverable' || steps.every(isOurs)) return true;
  return mailsOf(diagnosis, now).some(({ reader }) => reader === turn);
}

it('the subject stays the same whatever has happened since', () => {
  const subjects = new Map<string, Set<string>>();
  for (const [, now] of clocks)
    for (const { name, mail } of casesAt(now))
      subjects.set(name, (subjects.get(name) ?? new Set()).add(mail.subject));
  expect([...subjects].filter(([, different]) => different.size > 1)).toEqual([]);
});

const NOW = Date.parse('2026-11-26T12:00:00Z');
const engine = createEngine(knowledge, formats);
const told = tellIn(words, { now: () => NOW });
const folder = 'test/corpus/postfix';
const logs = readdirSync(folder)
  .filter((name) => name.endsWith('.log'))
  .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);
const read = (name: string) => engine.diagnose(readFileSync(`${folder}/${name}`, 'utf8'), { now: NOW });

describe('mails about real logs', () => {
  it.each(logs)('%s: whole, and without a name where names are replaced', (_name, log) => {
    const diagnoses = engine.diagnose(log, { now: NOW });
    const names = diagnoses.flatMap(({ message, recipients }) => [
      message.sender,
      ...recipients.map(({ recipient }) => recipient),
      ...message.attempts.map(({ nextHop }) => nextHop?.host ?? null),
    ]);
    for (const { body, subject } of nextMails(diagnoses, told, {
      redact: true,
      asksOf,
      plainReasonOf,
      subject: 'Delivery note',
    }))
      for (const name of [...names, 'Delivery note'])
        if (name) expect(`${subject}\n${body}`.includes(name)).toBe(false);
  });

  it('tells whose turn it is before whoever can only help', () => {
    const options = { ...NOT_REDACTED, subject: 'Delivery note' };
    const [mail] = nextMails(read('three-recipients-mixed.log'), told, options);
    expect(mail?.subject).toBe(
      '“Delivery note” from orders@northgate-supplies.example to carl@oakhurstclinic.example: not getting through (4jYJCk2zRXzKnDh)',
    );
    expect(mail?.body).toBe(`Hello,

Your mail server (imap1.oakhurstclinic.example) did not take the mail from orders@northgate-supplies.example to carl@oakhurstclinic.example.
The reason: Your mail server has an internal fault. Your mail server met a fault of its own while it handled the message: a directory or database did not answer, a scanner failed, or something broke inside. The message itself is not to blame.

Please:
- Look into the log of your mail server at that time: it names the part that failed.
- Check the database, directory (LDAP, Active Directory) and scanner services that your mail server depends on.
- Search the reply’s own words in your mail server’s documentation if its log says no more.

It is not tried any more. SpamHero keeps the message until about 2026-12-23.
Please tell us once that is done, so that we can re-queue the message.

From: orders@northgate-supplies.example
To: carl@oakhurstclinic.example
Subject: Delivery note
State: Given up after retries
Attempts: 4, first 2026-11-23 20:57:06 +00:00, last 2026-11-23 20:57:39 +00:00
Cause: The mail server has an internal fault
Who must act: The mail server’s admin (imap1.oakhurstclinic.example)
Answered by: imap1.oakhurstclinic.example [203.0.113.164]
Answer: 451 4.2.0 <carl@oakhurstclinic.example> Internal error occurred. Refer to server log for more information. [2025-03-14 09:12:41]
Also: Failed, The mailbox is full: bert@oakhurstclinic.example
Queue id: 4jYJCk2zRXzKnDh
Message-ID: <1741950400.831581f5434e@northgate-supplies.example>
`);
  });

  it('writes about each recipient to whoever can help with theirs', () => {
    const mails = nextMails(read('three-recipients-mixed.log'), told, NOT_REDACTED);
    const to = mails.map((mail) => [mail.reader, fieldOf(mail, 'To')]);
    expect(to).toContainEqual(['person', 'bert@oakhurstclinic.example']);
  });

  it('says the first step of the note', () => {
    const [diagnosis] = read('greylisted-expired.log') as [Diagnosis];
    const note = createReport(told, { filter: 'SpamHero' }).note(diagnosis, diagnosis.verdict.attempt);
    expect(nextMails([diagnosis], told, NOT_REDACTED)[0]?.body).toContain(note.steps[0]);
  });
});

describe('mails about an incident', () => {
  const incident = {
    cause: 'deferral.greylisted',
    nextHop: 'mx.example.com',
    messages: 47,
    recipients: 51,
    waiting: 40,
    failed: 0,
    since: '2026-11-23 20:56:01',
    last: '2026-11-23 23:10:40',
    to: ['ann@example.com', 'ben@example.com', 'cat@example.com', 'dan@example.com'],
    outlook: 'What waits is delivered by itself.',
  };
  const mails = nextMails(read('greylisted-waiting.log'), told, { ...NOT_REDACTED, incident });

  it('speak of all its messages', () => {
    expect(mails.map(({ reader }) => reader)).toEqual(['admin', 'person']);
    for (const mail of mails) {
      expect(mail.subject).toBe('Mail to mx.example.com: not getting through since 2026-11-23 20:56:01');
      expect(fieldOf(mail, 'Messages')).toBe('40 are waiting, 7 were delivered since');
      expect(fieldOf(mail, 'Server')).toBe('mx.example.com');
      expect(fieldOf(mail, 'Answer')).not.toBe('');
      expect(mail.body).toContain('What waits is delivered by itself.');
      expect(fieldOf(mail, 'To')).toBe('ann@example.com, ben@example.com, cat@example.com and 1 other');
      expect(mail.body).not.toMatch(/\b(?:From|State): |the message until/);
    }
  });

  it('are none about another cause of the message that stands for all', () => {
    expect(nextMails(read('loop-bounced.log'), told, { ...NOT_REDACTED, incident })).toEqual([]);
  });
});
