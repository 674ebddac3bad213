import type { Missing } from '../../engine/types';
import { saidWith, say } from '../../words/say';
import { quote } from './quote';
import type { Subject } from './subject';
import type { Words } from './words';

/** What to know about this reading, one sentence each; empty where it can be taken as it stands. */
export function caveats(subject: Subject, words: Words): string[] {
  return rules.map((rule) => rule(subject, words)).filter((sentence) => sentence !== null);
}

/** What is known instead of a reason, and what is missing. */
export function missingWords({ text, slots }: Missing): string {
  return saidWith(
    text,
    Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, quote(String(value), LONG)])),
  );
}

/** With a registry’s words in it. */
const LONG = 600;

type Rule = (subject: Subject, words: Words) => string | null;

const suspended: Rule = ({ reply, finding }) =>
  reply.suspended && !finding.inherited
    ? say('The filter did not contact your server this time; the words are from an earlier attempt.')
    : null;

const inherited: Rule = ({ finding }) =>
  finding.inherited ? say('The log gives no reason here; this one is from the last failed attempt.') : null;

const quoted: Rule = ({ reply, nextHop }) => {
  if (!reply.quoted) return null;
  const server = nextHop?.host ?? nextHop?.address;
  return server
    ? say('The words come from another server; {server} only passed them on.', { server: quote(server, 80) })
    : say('The words come from another server; the one that answered only passed them on.');
};

const missing: Rule = ({ finding }) => (finding.missing ? missingWords(finding.missing) : null);

const unsure: Rule = ({ finding }) => {
  if (finding.missing || finding.confidence === 'certain') return null;
  return finding.confidence === 'likely'
    ? say('This is the likely reason; the words do not prove it.')
    : say('This is only a possible reason; the words allow others.');
};

// RFC 5321, 4.5.4.1: a 5yz reply is permanent. Postfix defers all the same where it came before any message was offered.
const finalButRetried: Rule = ({ reply, status }) =>
  status === 'deferred' && (reply.code ?? 0) >= 500
    ? say('The answer ({code}) sounds final, but the filter goes on trying.', { code: reply.code ?? '' })
    : null;

// Postfix adds these words where the connection broke after the end of the data (RFC 5321, 4.5.3.2.6).
const duplicates: Rule = ({ response }) =>
  response.includes('message may be sent more than once')
    ? say('The connection broke after the whole message was sent, so it may arrive more than once.')
    : null;

const rules: readonly Rule[] = [suspended, inherited, quoted, duplicates, finalButRetried, missing, unsure];
