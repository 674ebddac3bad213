import type { Diagnose, Diagnosed, Said } from '../reply/said';
import { createBoundedMap } from '../text/bounded-map';
import { detach } from '../text/detach';
import { createHearing } from './hearing';

/** Replies repeat: a server that is down says the same thousands of times. */
const REMEMBERED = 1_000;
/** Longer responses are seldom the same twice, and would fill the memory. */
const LONGEST = 1_000;
/** The same is said of few statuses, codes and hosts. */
const MOST_CASES = 4;

interface Known extends Omit<Said, 'response' | 'nextHop' | 'isRemark'> {
  readonly host: string | null | undefined;
  /** A loopback address tells that the relay speaks of itself, and with the port of mail that a name leads to it by mistake. */
  readonly address: string | null | undefined;
  readonly port: number | null | undefined;
  readonly diagnosed: Diagnosed;
}

/** The same function, which reads and matches no response again that it remembers. */
export function rememberDiagnoses(diagnose: Diagnose): Diagnose {
  const remembered = createBoundedMap<Known[]>(REMEMBERED);
  const heardBefore = createHearing();
  return (said) => {
    if (said.response.length > LONGEST) return diagnose(said);
    if (!heardBefore(hashOf(said.response))) return diagnose(said);
    const known = remembered.get(said.response);
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

/** Of a long response, a few characters: two that look alike at these are taken for the same. */
function hashOf(response: string): number {
  let hash = response.length;
  const step = 1 + (response.length >> 5);
  for (let at = 0; at < response.length; at += step)
    hash = Math.imul(hash ^ response.charCodeAt(at), 0x01000193);
  return hash;
}

function toKnown({ status, dsn, stage, saidBy, nextHop }: Said, diagnosed: Diagnosed): Known {
  const host = nextHop?.host && detach(nextHop.host);
  const address = nextHop?.address && detach(nextHop.address);
  return { status, dsn: dsn && detach(dsn), stage, saidBy, host, address, port: nextHop?.port, diagnosed };
}

/** All that a diagnosis is made from, beside the response itself. */
function isSame(known: Known, said: Said): boolean {
  return (
    known.status === said.status &&
    known.dsn === said.dsn &&
    known.host === said.nextHop?.host &&
    known.address === said.nextHop?.address &&
    known.port === said.nextHop?.port &&
    known.stage === said.stage &&
    known.saidBy === said.saidBy
  );
}
