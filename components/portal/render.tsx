import { type ComponentChild, render } from 'preact';
import type { RowReasonView } from '@/utils/report/types';
import { spoken } from '@/utils/words/language';
import { Card, type CardProps } from './card';
import { Note, type NoteProps } from './note';
import { Overview, type OverviewProps } from './overview';
import { RowReason } from './row-reason';
import { Summary, type SummaryProps } from './summary';
import { Way } from './way';

/** Draws, or draws anew, what explains one status line into its shadow root. The caller brings the style sheet. */
export function renderNote(root: ShadowRoot, props: NoteProps): void {
  renderSurface(root, <Note {...props} />);
}

/** Draws the top of a log. */
export function renderSummary(root: ShadowRoot, props: SummaryProps): void {
  renderSurface(root, <Summary {...props} />);
}

/** Draws the hover card. */
export function renderCard(root: ShadowRoot, props: CardProps): void {
  renderSurface(root, <Card {...props} />);
}

/** Draws the overview of a page's undelivered messages. */
export function renderOverview(root: ShadowRoot, props: OverviewProps): void {
  // The first line's own, which `first-line.ts` has drawn: Preact takes its elements over.
  for (const button of root.querySelectorAll('button')) button.onclick = null;
  renderSurface(root, <Overview {...props} />);
}

/** Draws the line of a row. */
export function renderRowReason(root: ShadowRoot, props: { view: RowReasonView }): void {
  renderSurface(root, <RowReason {...props} />);
}

/** Draws the way to a control of the page. */
export function renderWay(root: ShadowRoot, props: { words: string }): void {
  renderSurface(root, <Way {...props} />);
}

/** Undoes any of the above, so that nothing keeps listening. */
export function clear(root: ShadowRoot): void {
  render(null, root);
}

/** `lang`: the words are of the language that the person wants, whatever the page's is. */
function renderSurface(root: ShadowRoot, child: ComponentChild): void {
  render(
    <div class="surface" lang={spoken().code} dir="ltr">
      {child}
    </div>,
    root,
  );
}
