import type { Diagnose, Diagnosed, Said } from '../reply/said';
import { createBoundedMap } from '../text/bounded-map';
import { detach } from '../text/detach';

/** Replies repeat: a server that is down says the same thousands of times. */
const REMEMBERED = 1_000;
/** Longer responses are seldom the same twice, and would fill the memory. */
const LONGEST = 1_000;
/** The same is said of few statuses, codes and hosts. */
const MOST_CASES = 4;

interface Known extends Omit<Said, 'response' | 'nextHop' | 'isRemark'> {
  readonly host: string | null | undefined;
  readonly diagnosed: Diagnosed;
}

/** The same function, which reads and matches no response again that it remembers. */
export function rememberDiagnoses(diagnose: Diagnose): Diagnose {
  const remembered = createBoundedMap<Known[]>(REMEMBERED);
  const heardBefore = createHearing();
  return (said) => {
    if (said.response.length > LONGEST) return diagnose(said);
    const known = remembered.get(said.response);
    if (!known && !heardBefore(said.response)) return diagnose(said);
    for (const one of known ?? []) if (isSame(one, said)) return one.diagnosed;
    const own = detached(said);
    const one = toKnown(said, diagnose(own));
    if (!known) remembered.set(own.response, [one]);
    else if (known.push(one) > MOST_CASES) known.shift();
    return one.diagnosed;
  };
}

/** All that is made of a response is cut from it, and would keep the whole log that it stands in. */
function detached({ response, status, nextHop, dsn, stage, saidBy }: Said): Said {
  return { response: detach(response), status, nextHop, dsn, stage, saidBy };
}

/** Slots of the first look; a power of two. */
const SLOTS = 4_096;

/**
 * Tells, in little room, whether a response was given before: most are said once, as they name an address or an id, and to remember those would
 * only make garbage. Two that look alike at some places are taken for the same; then one is remembered too early.
 */
function createHearing(): (response: string) => boolean {
  const heard = new Int32Array(SLOTS);
  return (response) => {
    let hash = response.length;
    const step = 1 + (response.length >> 5);
    for (let at = 0; at < response.length; at += step)
      hash = Math.imul(hash ^ response.charCodeAt(at), 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    if (heard[slot] === hash) return true;
    heard[slot] = hash;
    return false;
  };
}

function toKnown({ status, dsn, stage, saidBy, nextHop }: Said, diagnosed: Diagnosed): Known {
  const host = nextHop?.host && detach(nextHop.host);
  return { status, dsn: dsn && detach(dsn), stage, saidBy, host, diagnosed };
}

/** All that a diagnosis is made from, beside the response itself. */
function isSame(known: Known, said: Said): boolean {
  return (
    known.status === said.status &&
    known.dsn === said.dsn &&
    known.host === said.nextHop?.host &&
    known.stage === said.stage &&
    known.saidBy === said.saidBy
  );
}
