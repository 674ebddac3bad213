import { BYE_EVENT, HELLO_EVENT, LOG_EVENT, MAX_BODY } from './bridge-names';
import type { Pristine } from './pristine';

const RECORD = /status=(?:sent|deferred|bounced|expired|(?:un)?deliverable)/;
const MAX_WAITING = 64;

/**
 * Gives the function that hands a body to the content script where it holds a delivery record. What comes before the content
 * script listens waits for its hello, the newest `MAX_WAITING` of it.
 */
export function openSender({ world, call }: Pristine): (text: unknown) => void {
  const { document, CustomEvent: Letter } = world;
  const { dispatchEvent, addEventListener } = world.EventTarget.prototype;
  const { test } = world.RegExp.prototype;
  const { push, shift } = world.Array.prototype;
  const waiting: string[] = [];
  let open = false;

  const send = (detail: unknown) => void call(dispatchEvent, document, [new Letter(LOG_EVENT, { detail })]);
  const hello = () => {
    open = true;
    while (waiting.length) send(call(shift, waiting, []));
  };
  const bye = () => {
    open = false;
  };
  call(addEventListener, document, [HELLO_EVENT, hello]);
  call(addEventListener, document, [BYE_EVENT, bye]);

  return (text) => {
    if (typeof text !== 'string' || text.length > MAX_BODY || !call(test, RECORD, [text])) return;
    if (open) return send(text);
    call(push, waiting, [text]);
    if (waiting.length > MAX_WAITING) call(shift, waiting, []);
  };
}
