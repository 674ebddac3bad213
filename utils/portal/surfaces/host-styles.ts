/**
 * What must hold for our elements in any page; the overview's, which is there first, with it. Important declarations inside a shadow root win over
 * the page's own (CSS Cascade 5, section 6.4), so no rule of the page can hide a note, cover it, move it or lay it
 * beside its line. No comments inside: they would
 * come with each page.
 *
 * - All but the card: a line of its own where others stand side by side. As a flex basis, 100 % would be all the height of a column.
 * - Never narrower than a strip in which somebody can read (`MIN_WIDTH` of `room.ts`): the page may set our properties, too.
 * - The overview: held at one height while somebody is in the list.
 */
export const hostStyles = `
:host {
  display: block !important;
  float: none !important;
  clear: none !important;
  visibility: visible !important;
  opacity: 1 !important;
  width: auto !important;
  min-width: 0 !important;
  max-width: min(100%, max(180px, var(--yellowline-width, 100%))) !important;
  height: auto !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  transform: none !important;
  translate: none !important;
  rotate: none !important;
  scale: none !important;
  zoom: 1 !important;
  perspective: none !important;
  offset: none !important;
  filter: none !important;
  backdrop-filter: none !important;
  clip: auto !important;
  clip-path: none !important;
  mask: none !important;
  mix-blend-mode: normal !important;
  content-visibility: visible !important;
  contain: none !important;
  overflow: visible !important;
  animation: none !important;
  transition: none !important;
  will-change: auto !important;
  z-index: auto !important;
  columns: auto !important;
  writing-mode: horizontal-tb !important;
  aspect-ratio: auto !important;
  white-space: normal !important;
  text-align: start !important;
  text-indent: 0 !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  grid-column: 1 / -1 !important;
  flex: 0 0 auto !important;
}
:host::before,
:host::after {
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
