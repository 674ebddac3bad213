import type { Frame, Page } from 'puppeteer-core';

/** A note as it stands on the page. Lengths in CSS pixels. */
export interface SeenNote {
  readonly cause: string | null;
  readonly status: string | null;
  readonly recipient: string;
  readonly actor: string | null;
  /** What the note says. */
  readonly words: string;
  /** The log's text up to the note, without white space. */
  readonly textBefore: string;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Lower edge of the last character before the note, upper edge of the first one behind it. */
  readonly lineBottom: number;
  readonly nextTop: number | null;
}

/** All notes of the log that is open in a page or a frame of it, from top to bottom of the document. */
export function seeNotes(page: Page | Frame): Promise<SeenNote[]> {
  return page.evaluate(readNotes);
}

/** Runs in the page, so it brings all that it calls. */
function readNotes(): SeenNote[] {
  const log = document.querySelector('.log, pre') as Element;
  const notes = [...document.querySelectorAll('yellowline-note')];
  const texts = readTexts();
  return notes.map((note) => ({ ...readAttributes(note), ...readPlace(note) }));

  function readTexts(): Text[] {
    const walker = document.createTreeWalker(log, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found.filter(({ data }) => /\S/.test(data));
  }

  function readAttributes(note: Element) {
    const [cause = null, status = null, actor = null] = ['cause', 'status', 'actor'].map((name) =>
      note.getAttribute(`data-${name}`),
    );
    // The words of a page's adopted style sheets are no part of this text; those of a <style> would be.
    const words = (note.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { cause, status, actor, words, recipient: note.getAttribute('data-recipient') ?? '' };
  }

  function readPlace(note: Element) {
    const { top, bottom, height } = note.getBoundingClientRect();
    const previous = texts.filter((text) => isAt(note, text, Node.DOCUMENT_POSITION_PRECEDING)).at(-1);
    const next = texts.find((text) => isAt(note, text, Node.DOCUMENT_POSITION_FOLLOWING));
    const lineBottom = previous ? boxOf(previous, previous.data.trimEnd().length - 1).bottom : 0;
    const nextTop = next ? boxOf(next, next.data.search(/\S/)).top : null;
    return { top, bottom, height, lineBottom, nextTop, textBefore: readTextBefore(note) };
  }

  function isAt(note: Element, text: Text, position: number): boolean {
    return (note.compareDocumentPosition(text) & position) !== 0;
  }

  function boxOf(text: Text, index: number): DOMRect {
    const character = document.createRange();
    character.setStart(text, index);
    character.setEnd(text, index + 1);
    return character.getBoundingClientRect();
  }

  function readTextBefore(note: Element): string {
    const before = document.createRange();
    before.setStart(log, 0);
    before.setEndBefore(note);
    return before.toString().replace(/\s+/g, '');
  }
}
