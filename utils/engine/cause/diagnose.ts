import { readReply } from '../reply/reply';
import type { Diagnose, Said } from '../reply/said';
import type {
  Actor,
  Alternative,
  Cause,
  Evidence,
  Finding,
  Knowledge,
  Missing,
  Permanence,
  Reply,
} from '../types';
import { codesQuarrel, contradicts } from './contradictions';
import { createFallBack } from './fallback';
import type { Judgement } from './judge';
import { isOwnService, leadsNowhere } from './loopback';
import { type Candidate, type Context, isSpokenBy, type Matched } from './match';
import type { Mention } from './mention';
import { missing } from './missing';
import type { Normalised } from './normalise';
import { createRecogniseHost, type RecogniseHost } from './platform';
import { quote } from './quote';
import { createReadWords } from './read-words';
import { rememberDiagnoses } from './remember-diagnoses';
import { isUnknown } from './unknown';
import type { Weighing } from './weigh';

/** What a finding is made from. */
interface Case extends Pick<Said, 'response' | 'status' | 'nextHop' | 'dsn'> {
  readonly reply: Reply;
}

const MOST_ALTERNATIVES = 4;
/** Words together say a cause by a few of them. */
const MOST_QUOTED = 4;
/** A share below this is no alternative worth telling. */
const SHARE_TOLD = 0.2;

export function createDiagnose(knowledge: Knowledge): Diagnose {
  const recogniseHost = createRecogniseHost(knowledge.platforms);
  const find = createFindCause(knowledge, recogniseHost);
  const anew: Diagnose = (said) => {
    const { response, status, nextHop, dsn } = said;
    const reply = replyOf(said);
    return { reply, finding: find({ reply, response, status, nextHop, dsn }) };
  };
  const remembering = rememberDiagnoses(anew);
  return (said) => {
    // Each has an id of its own in its reply, and is told in no time.
    const isKept = said.isKept || (said.status === 'sent' && isThrownAway(said.response));
    if ((said.status === 'sent' && !isKept) || said.status === 'deliverable')
      return { reply: replyOf(said), finding: delivered(said, recogniseHost) };
    return said.status === 'expired' || isKept ? anew(said) : remembering(said);
  };
}

/** A content filter that accepts and then drops says so in its acceptance: `250 2.7.0 Ok, discarded, id=01234-05 - INFECTED: Eicar` (amavis). */
function isThrownAway(response: string): boolean {
  return (
    response.includes('discarded') &&
    /\bdiscarded\b.{0,60}\b(?:infected|spam|ube|banned|virus)\b/i.test(response.slice(0, 500))
  );
}

function replyOf({ response, isRemark, stage, saidBy }: Said): Reply {
  const words = readReply(isRemark ? '' : response);
  return stage || saidBy ? { ...words, stage: stage ?? words.stage, saidBy: saidBy ?? words.saidBy } : words;
}

function createFindCause(knowledge: Knowledge, recogniseHost: RecogniseHost): (one: Case) => Finding {
  const readWords = createReadWords(knowledge);
  const fallBack = createFallBack(knowledge);
  const causes = new Map(knowledge.causes.map((cause) => [cause.id, cause]));
  const speaksOf = createSpeaksOf(knowledge);
  const turned = (cause: Cause | undefined, one: Case) =>
    cause?.twin && permanenceOf(one, 'either') === cause.twin.when ? causes.get(cause.twin.id) : cause;
  return (one) => {
    const { matched, judgement: said } = readWords(one satisfies Context);
    const judgement = said && givesReason(said, one, speaksOf(matched, REFUSAL)) ? said : null;
    const platform = platformOf(one, matched.platform, recogniseHost);
    const judged = judgement && turned(causes.get(judgement.cause), one);
    const ofItself = (id: string, lack: Missing | null) => {
      const permanence = permanenceOf(one, causes.get(id)?.permanence ?? 'either');
      return withoutWords(one, {
        cause: causes.get(id),
        id,
        missing: lack,
        platform,
        permanence,
        evidence: [],
      });
    };
    if (judged && isAnybodys(one, judged, judgement))
      return { ...ofItself('unknown.deferred', NOBODY_NAMED), alternatives: alternatives('', matched) };
    const nowhere = judged && causes.get(NOWHERE);
    if (nowhere && isLedNowhere(one, judged))
      return ledNowhere(one, nowhere, judgement, { matched, platform });
    if (judged) return fromMatch(one, judged, judgement, { matched, platform });
    if (one.reply.suspended && !one.reply.text) return ofItself('queue.suspended', null);
    if (one.status === 'expired') return ofItself('queue.expired', NO_EARLIER_FAILURE);
    const permanence = permanenceOf(one, speaksOf(matched, FOR_NOW) ? 'temporary' : 'either');
    const { cause: id, proof, missing: lack } = fallBack(one.reply, one.dsn, permanence !== 'temporary');
    const evidence = proof ? quote(one.response, proof) : [];
    return withoutWords(one, { cause: causes.get(id), id, missing: lack, platform, permanence, evidence });
  };
}

/** The concept that tells of another time: where neither a code nor a status does, a refusal is for now. */
const FOR_NOW = 'later';
/** The concept that tells of a refusal, which an acceptance may be by its words alone: `250 Message rejected as spam`. */
const REFUSAL = 'refused';

function createSpeaksOf({ vocabulary }: Knowledge): (matched: Matched, id: string) => boolean {
  const places = new Map(vocabulary.map(({ id }, place) => [id, place]));
  return ({ mentions }, id) => mentions.some(({ concept }) => concept === places.get(id));
}

/** Words that give none leave the codes to speak; what an acceptance speaks of (sizes, hosts) is none, unless its words are those of a refusal. */
function givesReason(
  { cause, candidate }: Judgement,
  { reply: { code }, response }: Case,
  isRefusal: boolean,
): boolean {
  const isAccepted = code !== null && code < 300 && candidate === null && !isRefusal;
  return !isUnknown(cause) && (!isAccepted || isThrownAway(response));
}

/** A fault that is the filter's or the server's, by whoever spoke, in words of which nothing tells whose they are. */
function isAnybodys({ reply }: Case, { actorWhen }: Cause, { candidate }: Judgement): boolean {
  const isBySpeaker = actorWhen?.some(
    ({ saidBy, actor }) => saidBy === 'relay' && actor === 'filter-provider',
  );
  return reply.saidBy === 'unknown' && candidate?.signal.saidBy !== 'relay' && isBySpeaker === true;
}

const NOBODY_NAMED = missing(
  'Something failed, and the listing does not tell where: with the filter, or on the server that it delivers to.',
);

/** Where the name of a server leads to the relay itself, no server was asked, and it is not one that fails. */
const NOWHERE = 'dns.no-mx';

function isLedNowhere({ reply, nextHop }: Case, { id }: Cause): boolean {
  return reply.saidBy === 'relay' && id.startsWith('connection.') && leadsNowhere(nextHop);
}

function ledNowhere(one: Case, cause: Cause, judgement: Judgement, rest: Rest): Finding {
  const finding = fromMatch(one, cause, { ...judgement, confidence: 'likely' }, rest);
  const [place] = quote(one.response, `${one.nextHop?.host}[${one.nextHop?.address}]`);
  return place ? { ...finding, evidence: [place] } : finding;
}

/** A reply that quotes another server has that server's words; else the host that was asked is the better witness. */
function platformOf(one: Case, speaker: string | null, recogniseHost: RecogniseHost): string | null {
  const host = recogniseHost(one.nextHop);
  return one.reply.quotedCodes ? (speaker ?? host) : (host ?? speaker);
}

const NO_EARLIER_FAILURE = missing(
  'The relay gave up after days of trying; no earlier failure of this message is in this log, so the reason cannot be told.',
);

function delivered({ response, nextHop }: Said, recogniseHost: RecogniseHost): Finding {
  const text = response.slice(0, 200);
  return {
    cause: 'delivered',
    confidence: 'certain',
    actor: 'nobody',
    permanence: null,
    evidence: text ? [{ text, start: 0, end: text.length }] : [],
    alternatives: [],
    missing: null,
    inherited: false,
    platform: recogniseHost(nextHop),
  };
}

interface Rest {
  readonly matched: Matched;
  readonly platform: string | null;
}

/** Findings are written out: V8 12 gives each object that is made by a spread a shape of its own, which takes more room than the finding. */
function fromMatch(one: Case, cause: Cause, judgement: Judgement, { matched, platform }: Rest): Finding {
  const contradiction = contradicts(one);
  const quarrel = contradiction ?? codesQuarrel(one.reply);
  const { confidence, candidate } = judgement;
  return {
    cause: cause.id,
    confidence: contradiction ? 'possible' : quarrel && confidence === 'certain' ? 'likely' : confidence,
    actor: actorOf(cause, one),
    permanence: permanenceOf(one, cause.permanence),
    evidence: candidate
      ? quote(one.response, provingWords(one.reply, candidate, matched.words))
      : quoteMentions(one, matched),
    alternatives: alternatives(cause.id, matched),
    missing: quarrel,
    inherited: false,
    platform,
  };
}

/** The words that speak most for the cause, as one stretch where they stand near each other. */
function quoteMentions({ reply, response }: Case, { mentions, weighing, words }: Matched): Evidence[] {
  const best = weighing ? weightiest(mentions, weighing) : [];
  const top = best[0];
  if (!top) return [];
  let { start, end } = top;
  for (const one of best) {
    if (one.clause !== top.clause) continue;
    start = Math.min(start, one.start);
    end = Math.max(end, one.end);
  }
  const place = words.original(start, end);
  return quote(response, reply.text.slice(place.start, place.end));
}

/** The mentions that speak most for the cause, best first; of those that say as much, the earlier one. */
function weightiest(mentions: readonly Mention[], weighing: Weighing): Mention[] {
  const best: Mention[] = [];
  for (const one of mentions) {
    const weight = weighing.weightOf(one.concept);
    if (weight <= 0) continue;
    let at = best.length;
    while (at > 0 && weighing.weightOf((best[at - 1] as Mention).concept) < weight) at -= 1;
    best.splice(at, 0, one);
    if (best.length > MOST_QUOTED) best.pop();
  }
  return best;
}

function alternatives(cause: string, { candidates, weighing }: Matched): Alternative[] {
  const others: Alternative[] = [];
  for (const { cause: other, score } of candidates)
    if (other.id !== cause) others.push({ cause: other.id, score });
  for (const { cause: id, share } of weighing?.ranking ?? [])
    if (share > SHARE_TOLD && id !== cause && !others.some((one) => one.cause === id))
      others.push({ cause: id, score: Math.round(share * 100) });
  return others.length > MOST_ALTERNATIVES ? others.slice(0, MOST_ALTERNATIVES) : others;
}

interface Bare extends Pick<Finding, 'missing' | 'platform' | 'permanence' | 'evidence'> {
  readonly id: string;
  /** `undefined` where the knowledge has no entry for the id. */
  readonly cause: Cause | undefined;
}

/** A finding that no words of a reply have led to. */
function withoutWords(
  one: Case,
  { cause, id, missing: lack, platform, permanence, evidence }: Bare,
): Finding {
  return {
    cause: id,
    confidence: 'possible',
    actor: cause ? actorOf(cause, one) : 'mail-admin',
    permanence,
    evidence,
    alternatives: [],
    missing: lack,
    inherited: false,
    platform,
  };
}

function actorOf(cause: Cause, { status, reply, nextHop, response }: Case): Actor {
  if (reply.saidBy === 'relay' && isOwnService(nextHop, response)) return 'filter-provider';
  const rule = cause.actorWhen?.find(
    (when) =>
      (!when.status || (status !== null && when.status.includes(status))) &&
      (!when.saidBy || isSpokenBy(when.saidBy, reply.saidBy)),
  );
  return rule?.actor ?? cause.actor;
}

/** The class of the reply code decides; without one, whether the relay goes on trying; then the cause's own nature. */
function permanenceOf({ reply, status }: Case, nature: Cause['permanence']): Permanence | null {
  if (reply.code !== null && reply.code >= 400) return reply.code >= 500 ? 'permanent' : 'temporary';
  if (status === 'bounced' || status === 'undeliverable') return 'permanent';
  if (status === 'deferred') return 'temporary';
  if (reply.enhancedCode) return reply.enhancedCode.startsWith('4') ? 'temporary' : 'permanent';
  return nature === 'either' ? null : nature;
}

function provingWords(reply: Reply, { place }: Candidate, words: Normalised): string {
  const { code, enhancedCode } = reply.quotedCodes ?? reply;
  if (!place) return enhancedCode ?? (code === null ? '' : String(code));
  const { start, end } = words.original(place.start, place.end);
  return reply.text.slice(start, end);
}
