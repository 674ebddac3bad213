import type { TimelineView } from '../../ledger/timeline';
import { say, sayCount } from '../../words/say';
import { sayParts } from '../../words/say-parts';
import { minuteText } from '../workbench/moments';
import { type Html, html } from './html';

const WIDTH = 720;
const HEIGHT = 120;
const outcomes = ['failed', 'waiting', 'delivered'] as const;

/** For eyes and printers that do not tell the colours apart. */
const TEXTURES = html`<defs><pattern id="striped" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="failed" d="M0 0h6v6H0z"/><path class="ink" d="M0 0h1.6v6H0z"/></pattern><pattern id="dotted" width="6" height="6" patternUnits="userSpaceOnUse"><path class="waiting" d="M0 0h6v6H0z"/><circle class="ink" cx="3" cy="3" r="1.2"/></pattern></defs>`;

/** Attempts over time as a picture without script: a bar for each bucket, failed at the bottom. `null` where there is none. */
export function caseChart({ buckets }: TimelineView): Html | null {
  const [first, last] = [buckets[0], buckets.at(-1)];
  if (!first || !last) return null;
  const most = Math.max(1, ...buckets.map(({ counts }) => counts.failed + counts.waiting + counts.delivered));
  const width = Math.min(24, WIDTH / buckets.length);
  const bars = buckets.flatMap(({ counts }, i) => {
    let top = HEIGHT;
    return outcomes.map((outcome) => {
      const height = (counts[outcome] / most) * HEIGHT;
      top -= height;
      return (
        height > 0 &&
        html`<rect class="${outcome}" x="${round(i * width)}" y="${round(top)}" width="${round(width * 0.86)}" height="${round(height)}"/>`
      );
    });
  });
  const label = sayCount(most, {
    one: 'Over time, at most {n} message at once',
    other: 'Over time, at most {n} messages at once',
  });
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${TEXTURES}${bars}</svg><figcaption>${caption(first.start, last.start, most)}</figcaption></figure>`;
}

/** What stands under the chart. */
function caption(from: number, to: number, most: number): readonly Html[] {
  return sayParts(
    '{from} to {to}: {failed} (striped, at the bottom), {waiting} (dotted), {delivered} (plain); the highest bar is {most}.',
    {
      from: html`${minuteText(from)}`,
      to: html`${minuteText(to)}`,
      failed: html`<b class="failed">${say('failed')}</b>`,
      waiting: html`<b class="waiting">${say('waiting')}</b>`,
      delivered: html`<b class="delivered">${say('delivered')}</b>`,
      most: html`${most}`,
    },
  ).map((part) => (typeof part === 'string' ? html`${part}` : part));
}

function round(number: number): string {
  return String(Math.round(number * 10) / 10);
}
