// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ReadingPlaces } from '@/utils/portal/surfaces/reading-place';

const WINDOW = 100;
const WITH_NOTES = 1000;
const WITHOUT = 600;

let height = WITH_NOTES;
let log: HTMLElement;
let places: ReadingPlaces;

/** A scroller as browsers have it: nobody can scroll on where nothing is. */
function makeScroller(): HTMLElement {
  const element = document.createElement('div');
  element.style.overflowY = 'auto';
  let top = 0;
  const end = () => height - WINDOW;
  Object.defineProperties(element, {
    clientHeight: { get: () => WINDOW },
    scrollHeight: { get: () => height },
    scrollTop: {
      get: () => Math.min(top, end()),
      set: (to: number) => {
        top = Math.max(0, Math.min(to, end()));
      },
    },
  });
  return element;
}

beforeEach(() => {
  height = WITH_NOTES;
  log = makeScroller();
  document.body.replaceChildren(log);
  places = new ReadingPlaces();
});
afterEach(() => places.stop());

const ways: readonly (readonly [string, number, () => void, () => void, number])[] = [
  ['the page writes it anew', 300, () => {}, () => {}, 300],
  ['there is less to scroll for a moment', 850, () => {}, () => {}, 850],
  ['it stands at the start', 0, () => {}, () => {}, 0],
  ['the page scrolls to the start', 300, () => (log.scrollTop = 0), () => {}, 0],
  ['the page scrolls to a line', 300, () => (log.scrollTop = 40), () => {}, 40],
  ['the page scrolls to the end', 300, () => (log.scrollTop = WITHOUT), () => {}, WITH_NOTES - WINDOW],
  ['somebody scrolls meanwhile', 300, () => {}, () => (log.scrollTop = 120), 120],
];

test.each(ways)('a log where %s', (_what, read, pageScrolls, meanwhile, place) => {
  log.scrollTop = read;
  places.watch(log);
  height = WITHOUT;
  // The browser brings back who has nothing below any more.
  log.scrollTop = Math.min(read, WITHOUT - WINDOW);
  pageScrolls();
  const kept = places.begin();
  meanwhile();
  // Notes of one log, then those of another.
  for (const higher of [700, WITH_NOTES]) {
    places.around(kept, () => {
      height = higher;
    });
  }
  places.end(kept);
  expect(log.scrollTop).toBe(place);
});

test.each([
  ['brought to its end by the page', 500, WITH_NOTES - WINDOW],
  ['brought to a line by the page', 80, 80],
  ['at its start', 0, 0],
])('a log that was %s before it had any notes', (_how, found, place) => {
  height = WITHOUT;
  log.scrollTop = found;
  const kept = places.beginWith(log);
  places.around(kept, () => {
    height = WITH_NOTES;
  });
  places.end(kept);
  expect(log.scrollTop).toBe(place);
});

/** The page writes its log anew: all notes are gone with the old text. */
function writeAnew(): void {
  height = WITHOUT;
  log.scrollTop = Math.min(log.scrollTop, WITHOUT - WINDOW);
}

// Seen 2026-11 on a machine with ten times as much to do, where the page writes twice a second.
test.each([
  ['while its notes are put in order', true],
  ['just after', false],
])('a log that the page writes once more %s is read on where it was', (_when, isMeanwhile) => {
  log.scrollTop = 850;
  places.watch(log);
  writeAnew();
  const kept = places.begin();
  places.around(kept, () => {
    height = WITH_NOTES;
  });
  if (isMeanwhile) writeAnew();
  places.end(kept);
  if (!isMeanwhile) writeAnew();
  log.dispatchEvent(new Event('scroll'));
  const again = places.begin();
  places.around(again, () => {
    height = WITH_NOTES;
  });
  places.end(again);
  expect(log.scrollTop).toBe(850);
});
