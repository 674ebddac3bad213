/**
 * What must hold for our elements in any page; the overview's, which is there first, with it. Important declarations inside a shadow root win over
 * the page's own (CSS Cascade 5, section 6.4), so no rule of the page can hide a note, cover it, move it or lay it
 * beside its line, by whatever property there is. No comments inside: they would come with each page.
 *
 * - All but the card: a line of its own where others stand side by side. As a flex basis, 100 % would be all the height of a column.
 * - Never narrower than a strip in which somebody can read (`MIN_WIDTH` of `room.ts`): the page may set our properties, too.
 * - The page's own colour for the line's number before a note. What waits to be drawn has nothing around it to be hidden: to ask what stands before and
 *   behind each of thousands would be two thirds of their styles (Chromium 156, 2026-11).
 * - The overview: held at one height while somebody is in the list.
 */
export const hostStyles = `
:host {
  all: initial !important;
  display: block !important;
  min-width: 0 !important;
  min-height: 0 !important;
  max-width: min(100%, max(180px, var(--yellowline-width, 100%))) !important;
  color: inherit !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  grid-column: 1 / -1 !important;
  flex: 0 0 auto !important;
}
:host(:not([data-waits]))::before,
:host(:not([data-waits]))::after {
  content: none !important;
  display: none !important;
}
:host(:not(yellowline-card)) {
  min-width: min(100%, max(180px, var(--yellowline-width, 100%))) !important;
  position: sticky !important;
  inset: auto auto auto 0 !important;
}
:host(yellowline-overview) {
  height: var(--yellowline-height, auto) !important;
  min-height: 28px !important;
  overflow: var(--yellowline-overflow, visible) !important;
}
`;
