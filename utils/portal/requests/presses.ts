import type { KnownLog } from '../logs/log-store';
import { dom } from '../page/dom';
import { isOwn } from '../page/elements';
import { type PersonsAct, targetOf } from '../page/persons-acts';
import { isInPreview } from '../page/preview';
import { plainHrefOf } from '../rows/control';
import { logsControlAt } from '../rows/logs-control';
import { type Row, rowAt } from '../rows/row';
import { type Identifiers, identifiersOf } from '../rows/row-identifiers';
import { rowOfControl } from './row-of-control';

/** One press of a Logs control, as the row was then: the page may use it for another message since. */
export interface Press {
  readonly key: string;
  readonly element: Element;
  readonly identifiers: Identifiers;
  /** Where the control leads, if it is a plain link. */
  readonly href: string | null;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** What the person saw in the row, without white space. */
  readonly seen: string;
  /** The log that came for it. */
  log: KnownLog | null;
}

const PRESSES = ['pointerdown', 'click', 'change', 'keydown', 'contextmenu', 'pointercancel'];
const MAX_PRESSES = 8;
const MAX_POINTED = 6;
// So long after, what comes may have been asked for by the page itself.
const MAX_WAIT = 60_000;
// After that, a log that has not come never will: some messages have none.
const UNCLEAR_WITHIN = 10_000;
// A script that presses for the person does so at once.
const SCRIPT_WITHIN = 1_000;
const SAME_PRESS_WITHIN = 1_500;

/** Remembers which Logs controls a person pressed, whichever way, and what else. Listens only; changes nothing about any event. */
export class Presses {
  private list: Press[] = [];
  private pointed: Element[] = [];
  private touched: Row | null = null;
  private control: Element | null = null;
  /** The last that a person pressed, whatever it was. */
  private trusted: { readonly element: Element; readonly at: number } | null = null;
  private otherAt = 0;
  /** When what is taken was done: a press may have been made before anybody took it, and its request with it. */
  private now = 0;

  constructor(private readonly pressed: (press: Press) => void) {}

  /** Follows what is pressed in a document. Gives what takes a press that was made before. */
  watch(doc: Document, signal: AbortSignal): (act: PersonsAct) => void {
    const take = (event: Event) => this.take(event, targetOf(event));
    const options = { signal, capture: true, passive: true } as const;
    for (const type of PRESSES) doc.addEventListener(type, take, options);
    doc.addEventListener('pointerover', (event) => this.point(targetOf(event)), options);
    return ({ event, target, at }) => {
      if (event.type === 'pointerover') this.point(target);
      else if (PRESSES.includes(event.type)) this.take(event, target, at);
    };
  }

  /** The presses of the last minute, the latest first. */
  recent(now: number): Press[] {
    return this.list.filter(({ at }) => now - at <= MAX_WAIT).toReversed();
  }

  /** The press that a person had made when something was sent, or came: the last one, where nothing else was pressed since. */
  before(time: number): Press | null {
    const press = this.list.findLast(({ at }) => at <= time);
    if (!press || time - press.at > MAX_WAIT) return null;
    return this.otherAt > press.at && this.otherAt <= time ? null : press;
  }

  /** Whether two rows wait for their logs, so that nobody can tell whose the next one is. */
  get isUnclear(): boolean {
    const now = Date.now();
    const waiting = this.list.filter(({ log, at }) => log === null && now - at <= UNCLEAR_WITHIN);
    return new Set(waiting.map(({ key }) => key)).size > 1;
  }

  /** What a person saw in a row when they pressed its Logs for the first time; null where they have not. */
  seenIn(row: Row): string | null {
    return this.list.find(({ key, element }) => key === row.key || element === row.element)?.seen ?? null;
  }

  /** Forgets a document that is going. */
  forget(doc: Document): void {
    this.list = this.list.filter(({ element }) => dom.ownerDocument(element) !== doc);
    this.pointed = this.pointed.filter((element) => dom.ownerDocument(element) !== doc);
    if (dom.ownerDocument(this.touched?.element) === doc) this.touched = null;
    if (dom.ownerDocument(this.control) === doc) this.control = null;
    if (dom.ownerDocument(this.trusted?.element) === doc) this.trusted = null;
  }

  private point(element: Element | null): void {
    if (element) this.pointed = [...this.pointed, element].slice(-MAX_POINTED);
  }

  private take(event: Event, element: Element | null, at = Date.now()): void {
    this.now = at;
    if (event.type === 'pointercancel') this.drop();
    else if (element && !isOwn(element) && isPress(event) && this.isPersons(event, element))
      this.look(event, element);
  }

  /** Of a script's own clicks, those count that follow what a person pressed, in the same row or outside of the list. */
  private isPersons(event: Event, element: Element): boolean {
    const { now } = this;
    if (event.isTrusted) {
      this.trusted = { element, at: now };
      return true;
    }
    const { trusted } = this;
    if (event.type !== 'click' || !trusted || now - trusted.at > SCRIPT_WITHIN) return false;
    const row = rowAt(trusted.element);
    return row === null || dom.contains(row.element, element);
  }

  private look(event: Event, element: Element): void {
    const control = logsControlAt(chosenIn(element, event) ?? element);
    if (control && !isInPreview(control)) this.press(control);
    else if (event.isTrusted && event.type !== 'click') {
      this.otherAt = this.now;
      this.touched = rowAt(element) ?? this.touched;
    }
  }

  private press(control: Element): void {
    const at = this.now;
    const last = this.list.at(-1);
    // The pointer's press and the click that follows are one.
    if (last && control === this.control && at - last.at < SAME_PRESS_WITHIN) return;
    const row = rowOfControl(control, { pointed: this.pointed, touched: this.touched });
    if (!row) return;
    this.control = control;
    const { key, element } = row;
    const identifiers = new Map([...identifiersOf(control), ...identifiersOf(element)]);
    const press = {
      key,
      element,
      identifiers,
      href: plainHrefOf(control),
      at,
      seen: seenIn(element),
      log: null,
    };
    this.list = [...this.list, press].slice(-MAX_PRESSES);
    this.pressed(press);
  }

  /** A finger that began to scroll on the control has pressed nothing. */
  private drop(): void {
    const last = this.list.at(-1);
    if (last && last.log === null && this.now - last.at < SAME_PRESS_WITHIN) this.list.pop();
  }
}

/** Of a list to choose from, what was chosen. */
function chosenIn(element: Element, { type }: Event): Element | null {
  return type === 'change' ? ((element as HTMLSelectElement).selectedOptions?.[0] ?? null) : null;
}

function isPress(event: Event): boolean {
  if (event.type !== 'keydown') return true;
  const { key } = event as KeyboardEvent;
  return key === 'Enter' || key === ' ';
}

function seenIn(row: Element): string {
  return squeeze((row as HTMLElement).innerText ?? dom.textContent(row) ?? '');
}

/** A text without white space, to compare texts of elements that are laid out in different ways. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
