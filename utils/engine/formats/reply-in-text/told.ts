import type { DeliveryEvent } from '../../types';
import { programs } from './frames';

/** What a text told of failures: each once, however often it stands there. */
export interface Told {
  /** `needsProgram`: it counts only where a program that sends mail is named nearby. */
  add(event: DeliveryEvent, standsAlone: boolean, needsProgram: boolean): void;
  /** Whom the last failure befell, where that is told behind it. */
  name(recipients: readonly string[]): void;
  /** Every line that nobody else knows passes here. */
  pass(text: string): void;
  /** `isAlone`: no other format was read in the text. */
  take(isAlone: boolean): DeliveryEvent[];
}

interface Held {
  event: DeliveryEvent;
  readonly words: string;
  /** A record of its own also where other formats were read. */
  readonly standsAlone: boolean;
  /** For how many more lines a program may still be named; 0 where it is not needed. */
  doubt: number;
}

const MOST = 10_000;
/** A stack trace names the program some lines before or behind the error. */
const NEAR = 16;
const LONGEST_LINE = 400;
/** A part of a reply is the same reply among those that were told last. */
const LAST = 20;
/** As few words as these may begin a reply; others would be in many. */
const SHORTEST = 8;
const SHORTEST_WITHIN = 20;

export function createTold(): Told {
  const held: Held[] = [];
  const known = new Map<string, Held>();
  /** The last ones, in turn. */
  const lines: string[] = [];
  let passed = 0;
  let doubted: Held[] = [];

  const find = (recipient: string | null, words: string) => {
    const own = known.get(`${recipient ?? ''}\n${words}`);
    // Told of nobody, or asked of nobody: it may be of the same.
    const other = known.get(`\n${words}`);
    if (own || (other && (recipient === null || other.event.recipient === null))) return own ?? other;
    return held.slice(-LAST).find((one) => isSame(one, recipient, words));
  };

  return {
    add(event, standsAlone, needsProgram) {
      const words = wordsOf(event.response);
      const same = find(event.recipient, words);
      if (same) merge(same, event);
      if (same || held.length >= MOST) return;
      const isNamed = !needsProgram || programs.test(event.response) || lines.some(isOfProgram);
      const one = { event, words, standsAlone, doubt: isNamed ? 0 : NEAR };
      if (!isNamed) doubted.push(one);
      held.push(one);
      known.set(`${event.recipient ?? ''}\n${words}`, one);
      if (event.recipient) known.set(`\n${words}`, one);
    },
    name(recipients) {
      const last = held.at(-1);
      if (!last || last.event.recipient !== null) return;
      const { event } = last;
      recipients.forEach((recipient, i) => {
        if (i === 0) last.event = { ...event, recipient };
        else if (held.length < MOST) held.push({ ...last, event: { ...event, recipient } });
      });
    },
    pass(text) {
      lines[passed % NEAR] = text;
      passed += 1;
      if (doubted.length === 0) return;
      const isNamed = isOfProgram(text);
      for (const one of doubted) one.doubt = isNamed ? 0 : one.doubt - 1;
      // What is in doubt to the end of its lines is left out.
      for (const one of doubted) if (one.doubt === 0 && !isNamed) one.doubt = -1;
      doubted = doubted.filter(({ doubt }) => doubt > 0);
    },
    take(isAlone) {
      return held
        .filter(({ doubt, standsAlone }) => doubt === 0 && (isAlone || standsAlone))
        .map(({ event }) => event);
    },
  };
}

function isOfProgram(line: string): boolean {
  return programs.test(line.slice(0, LONGEST_LINE));
}

function isSame({ event, words: others }: Held, recipient: string | null, words: string): boolean {
  if (event.recipient !== null && recipient !== null && event.recipient !== recipient) return false;
  const [shorter, longer] = words.length < others.length ? [words, others] : [others, words];
  if (CUT.test(shorter)) return longer.startsWith(shorter.replace(CUT, ''));
  return (
    (shorter.length >= SHORTEST && longer.startsWith(shorter)) ||
    (shorter.length >= SHORTEST_WITHIN && longer.includes(shorter))
  );
}

const CUT = /(?:\.\.\.|…)$/;

/** Of the same failure one place names the recipient, another one the server. */
function merge(one: Held, { recipient, nextHop, time, response }: DeliveryEvent): void {
  const { event } = one;
  const isLonger = wordsOf(response).length > one.words.length;
  one.event = {
    ...event,
    recipient: event.recipient ?? recipient,
    nextHop: event.nextHop ?? nextHop,
    time: event.time ?? time,
    response: isLonger ? response : event.response,
  };
}

/** A frame, codes and white space make no other failure of the same words. */
function wordsOf(response: string): string {
  const bare = response
    .replace(/^.{0,300}?(?:said|me): {1,4}/s, '')
    .replace(/\(in reply to [^)]{1,60}\)$/, '')
    .replaceAll('\\n', ' ');
  return bare
    .replace(/^(?:[45]\d\d[ -]{1,2})?(?:[45]\.\d{1,3}\.\d{1,3} )?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}
