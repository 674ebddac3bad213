import { deadlinesOf } from '@/utils/engine/messages/deadlines';
import { verdictOf } from '@/utils/engine/messages/verdict';
import type {
  Attempt,
  DiagnosedAttempt,
  Diagnosis,
  Finding,
  RecipientState,
  Reply,
  Status,
} from '@/utils/engine/types';
import type { CauseWords, LinkWords, PlatformWords, Words } from '@/utils/report/words/words';

/** Three invented causes: the report must not know the real ones. */
const causes: Record<string, CauseWords> = {
  'garden.gate-shut': {
    title: 'The gate is shut',
    meaning: 'Nobody opened the gate.',
    steps: ['Open the gate.', 'Oil the hinge.', 'Buy a new gate.'],
    links: ['gates', 'no-such-key'],
    fix: 'services',
    platformSteps: { fence: ['Lift the bar.'] },
    whenKept: {
      title: 'It lies behind the gate',
      meaning: 'It was let in, and goes no further.',
      steps: ['Carry it in.'],
      links: ['sheds'],
    },
  },
  'garden.rain': {
    title: 'It rains',
    meaning: 'Rain stops by itself.',
    steps: [{ text: 'Wait for the sun.', isWait: true, isOurs: true }, 'Take an umbrella.'],
    links: [],
  },
  delivered: {
    title: 'It arrived',
    meaning: 'It is there.',
    steps: ['Look in the shed.'],
    links: ['sheds'],
  },
};

const platforms: Record<string, PlatformWords> = {
  hedge: { name: 'Hedge', fixes: { services: { steps: ['Cut a hole.'], link: 'sheds' } } },
  fence: { name: 'Fence', fixes: { services: { steps: ['Climb over.'] } } },
  moat: { name: 'Moat', fixes: {} },
};

const pages: Record<string, LinkWords> = {
  gates: { title: 'On gates', url: 'https://example.com/gates' },
  sheds: { title: 'On sheds', url: 'https://example.com/sheds' },
  'deep-filter': { title: 'On deep filters', url: 'https://example.com/deep' },
};

export const inventedWords: Words = {
  cause: (id) => causes[id] ?? null,
  platform: (id) => platforms[id] ?? null,
  link: (key) => pages[key] ?? null,
  help: { title: 'All help', url: 'https://example.com/help' },
};

function inventReply(changes: Partial<Reply> = {}): Reply {
  return {
    saidBy: 'next-hop',
    code: 450,
    enhancedCode: '4.2.0',
    stage: 'rcpt',
    text: 'The gate is shut today',
    suspended: false,
    quoted: false,
    quotedCodes: null,
    ...changes,
  };
}

function inventFinding(changes: Partial<Finding> = {}): Finding {
  return {
    cause: 'garden.gate-shut',
    confidence: 'certain',
    actor: 'mail-admin',
    permanence: 'temporary',
    evidence: [{ start: 4, end: 16, text: 'gate is shut' }],
    alternatives: [],
    missing: null,
    inherited: false,
    platform: null,
    ...changes,
  };
}

export interface Invention {
  attempt?: Partial<Attempt>;
  reply?: Partial<Reply>;
  finding?: Partial<Finding>;
}

function inventAttempt({ attempt, reply, finding }: Invention = {}): DiagnosedAttempt {
  return {
    attempt: {
      line: 1,
      span: { start: 0, end: 10 },
      time: '2026-11-23T20:56:01.250000+01:00',
      queueId: '4jYJCh4zHnzKn5t',
      sender: 'sender@example.org',
      recipient: 'jane@example.com',
      originalRecipient: null,
      nextHop: { host: 'mail.example.com', address: '192.0.2.25', port: 25 },
      delay: 3,
      delays: null,
      dsn: '4.2.0',
      status: 'deferred',
      response: 'host mail.example.com[192.0.2.25] said: 450 4.2.0 The gate is shut today',
      reply: inventReply(reply),
      ...attempt,
    },
    finding: inventFinding(finding),
  };
}

/** One message of these attempts; the last attempt of each recipient is where it stands. */
export function inventDiagnosis(...inventions: Invention[]): Diagnosis {
  const attempts = inventions.map(inventAttempt);
  const last = new Map(attempts.map(({ attempt }, index) => [attempt.recipient, index]));
  const recipients = [...last].map(
    ([recipient, index]): RecipientState => ({
      recipient,
      status: attempts[index]?.attempt.status as Status,
      last: index,
      attempts: attempts.filter(({ attempt }) => attempt.recipient === recipient).length,
    }),
  );
  const message = {
    queueIds: ['4jYJCh4zHnzKn5t'],
    messageId: null,
    sender: 'sender@example.org',
    attempts: attempts.map(({ attempt }) => attempt),
  };
  const verdict = verdictOf(recipients, attempts);
  return {
    message,
    attempts,
    recipients,
    status: verdict.status,
    verdict,
    deadlines: deadlinesOf(message.attempts, recipients),
  };
}
