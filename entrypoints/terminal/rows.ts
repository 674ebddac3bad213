import type { ReplyDiagnosis } from '../../utils/engine/engine';
import type { DiagnosedAttempt, Diagnosis, Finding, Reply, Status } from '../../utils/engine/types';
import { words } from '../../utils/knowledge/words';
import { createReport } from '../../utils/report/report';
import { missingWords } from '../../utils/report/words/caveats';
import { platformFix } from '../../utils/report/words/platform-fix';
import { textOf } from '../../utils/report/words/steps';

const report = createReport(words);

/** The object that `--json` writes for one attempt. */
export function attemptRow({ attempt, finding }: DiagnosedAttempt) {
  return {
    line: attempt.line,
    queueId: attempt.queueId,
    time: attempt.time,
    sender: attempt.sender,
    recipient: attempt.recipient,
    originalRecipient: attempt.originalRecipient,
    status: attempt.status,
    nextHop: attempt.nextHop ?? { host: null, address: null, port: null },
    delay: attempt.delay,
    delays: attempt.delays,
    dsn: attempt.dsn,
    ...replyFields(attempt.reply, attempt.dsn),
    suspended: attempt.reply.suspended,
    inherited: finding.inherited,
    ...findingFields(finding, attempt.status),
  };
}

/** The object that `--messages` writes for one message: what it comes to, and where each recipient stands. */
export function messageRow(diagnosis: Diagnosis) {
  const { message, attempts, recipients, verdict, deadlines } = diagnosis;
  const { attempt: _, ...what } = verdict;
  const { headline, nextStep } = report.summary([diagnosis]);
  return {
    queueIds: message.queueIds,
    messageId: message.messageId,
    sender: message.sender,
    verdict: { ...what, headline, nextStep },
    recipients: recipients.map((state) => ({
      recipient: state.recipient,
      status: state.status,
      attempts: state.attempts,
      cause: attempts[state.last]?.finding.cause ?? null,
    })),
    deadlines,
  };
}

/** The object that `--replies` writes for one line: the same fields where they apply. */
export function replyRow(line: number, { reply, status, finding }: ReplyDiagnosis) {
  return { line, status, ...replyFields(reply, null), ...findingFields(finding, status) };
}

function replyFields(reply: Reply, dsn: string | null) {
  return {
    code: reply.code,
    enhancedCode: reply.enhancedCode ?? dsn,
    stage: reply.stage,
    saidBy: reply.saidBy,
  };
}

function findingFields(finding: Finding, status: Status) {
  const found = words.cause(finding.cause);
  const isOfRelay = finding.actor === 'filter-provider';
  const cause = found && { ...found, ...(status === 'sent' ? found.whenKept : isOfRelay && found.whenRelay) };
  return {
    cause: finding.cause,
    confidence: finding.confidence,
    actor: finding.actor,
    permanence: finding.permanence,
    title: cause?.title ?? finding.cause,
    evidence: finding.evidence.map(({ text }) => text),
    alternatives: finding.alternatives.map(({ cause }) => cause),
    missing: finding.missing && missingWords(finding.missing),
    steps: cause?.steps?.map(textOf) ?? [],
    platform: finding.platform,
    platformSteps: (cause && platformFix(finding.platform, cause, words)?.steps.map(textOf)) ?? [],
  };
}
