/**
 * The channel between the two worlds of a page. CustomEvents on `document` with a string as detail: strings cross Firefox's
 * Xray wrappers as they are, and unlike `postMessage` nothing arrives at the page's own `message` listeners.
 */
export const LOG_EVENT = 'yellowline:log';
/** What the page had asked for to get the log that comes next, as JSON. */
export const REQUEST_EVENT = 'yellowline:request';
/** Asks whether an interceptor is there already; one that is prevents the event's default. */
export const PRESENT_EVENT = 'yellowline:present';
export const HELLO_EVENT = 'yellowline:hello';
export const BYE_EVENT = 'yellowline:bye';

/** Bodies longer than this are no log that a person reads. In UTF-16 units. */
export const MAX_BODY = 8_000_000;
