import { BYE_EVENT, HELLO_EVENT, LOG_EVENT, MAX_BODY, REQUEST_EVENT } from '../bridge/bridge-names';
import type { Sent } from './calls';
import type { Pristine } from './pristine';

// The word may stand in a mark of its own, in markup or in markup inside JSON.
const RECORD =
  /status(?:(?:<|\\u003c)[^<>]{0,200}?(?:>|\\u003e)){0,3}=(?:(?:<|\\u003c)[^<>]{0,200}?(?:>|\\u003e)){0,3}(?:sent|deferred|bounced|expired|(?:un)?deliverable)/;
// Places where a long line may be broken, cut through any word.
const BREAKS = /(?:<|\\u003c)wbr\s{0,3}\/?(?:>|\\u003e)|\u00ad|\u200b|&shy;|&#8203;/gi;
/** What each of them holds; few bodies do, and to look for these one after another is several times as fast as to look for all at once. */
const BREAK_WORDS = [/wbr/i, /&shy;/i, /&#8203;/, /\u00ad/, /\u200b/];
/** Characters: a delivery record has a recipient, a status and a reason. */
const SHORTEST = 24;
const MAX_WAITING = 64;

/** Takes a body, and what the page had asked for where that is known. */
export type Offer = (text: unknown, sent: Sent | null) => void;

/**
 * Gives the function that hands a body to the content script where it holds a delivery record. What comes before the content
 * script listens waits for its hello, the newest `MAX_WAITING` of it.
 */
export function openSender(pristine: Pristine): Offer {
  const isLog = recordFinder(pristine);
  const send = waitingSender(pristine);
  return (text, sent) => {
    if (typeof text !== 'string' || text.length < SHORTEST || text.length > MAX_BODY || !isLog(text)) return;
    send(text, sent);
  };
}

/** Gives what tells whether a text holds a delivery record, also one that is broken by markup. */
function recordFinder({ world, call }: Pristine): (text: string) => boolean {
  const { test } = world.RegExp.prototype;
  const { replace } = world.String.prototype;
  const mayBeBroken = (text: string): boolean => {
    for (let i = 0; i < BREAK_WORDS.length; i += 1) if (call(test, BREAK_WORDS[i], [text])) return true;
    return false;
  };
  return (text) => {
    if (call(test, RECORD, [text])) return true;
    if (!mayBeBroken(text)) return false;
    const whole = call(replace, text, [BREAKS, '']) as string;
    return whole.length < text.length && (call(test, RECORD, [whole]) as boolean);
  };
}

type Send = (text: string, sent: Sent | null) => void;

/** Sends at once while somebody listens; what comes before or after waits for the next hello. */
function waitingSender(pristine: Pristine): Send {
  const { world, call } = pristine;
  const { push, shift } = world.Array.prototype;
  const post = poster(pristine);
  const waiting: { text: string; sent: Sent | null }[] = [];
  let open = false;
  const hello = () => {
    open = true;
    while (waiting.length) {
      const { text, sent } = call(shift, waiting, []) as (typeof waiting)[number];
      post(text, sent);
    }
  };
  const bye = () => {
    open = false;
  };
  listen(pristine, HELLO_EVENT, hello);
  listen(pristine, BYE_EVENT, bye);
  return (text, sent) => {
    if (open) return post(text, sent);
    call(push, waiting, [{ text, sent }]);
    if (waiting.length > MAX_WAITING) call(shift, waiting, []);
  };
}

/** Gives what posts two letters: what was asked for, where that is known, and what came. */
function poster({ world, call }: Pristine): Send {
  const { document, CustomEvent: Letter } = world;
  const { dispatchEvent } = world.EventTarget.prototype;
  const stringify = world.JSON.stringify;
  const post = (name: string, detail: string) =>
    void call(dispatchEvent, document, [new Letter(name, { detail })]);
  return (text, sent) => {
    if (sent) post(REQUEST_EVENT, stringify(sent));
    post(LOG_EVENT, text);
  };
}

function listen({ world, call }: Pristine, name: string, hear: () => void): void {
  call(world.EventTarget.prototype.addEventListener, world.document, [name, hear]);
}
