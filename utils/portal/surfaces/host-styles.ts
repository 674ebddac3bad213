/**
 * What must hold for our elements in any page. Important declarations inside a shadow root win over the page's own
 * (CSS Cascade 5, section 6.4), so no rule of the page can hide a note or lay it beside its line.
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
  max-width: min(100%, var(--yellowline-width, 100%)) !important;
  height: auto !important;
  max-height: none !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  background: none !important;
  transform: none !important;
  white-space: normal !important;
  text-align: start !important;
  text-indent: 0 !important;
  user-select: none !important;
  -webkit-user-select: none !important;
  grid-column: 1 / -1 !important;
  flex: 0 0 auto !important;
}
:host(yellowline-card) {
  position: fixed !important;
  inset: var(--yellowline-top, 8px) auto auto var(--yellowline-left, 8px) !important;
  width: max-content !important;
  max-width: calc(100vw - 16px) !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
  pointer-events: var(--yellowline-catch, none) !important;
}
:host(yellowline-card) .surface {
  pointer-events: inherit !important;
}
/* The room beside the row, so that the card ends at the window's edge and scrolls. Its shadow stays outside. */
:host(yellowline-card) .surface > * {
  max-height: min(70vh, 560px, var(--yellowline-room, 560px)) !important;
  overflow: auto !important;
}
/* A note that stands apart from its line says which one it speaks of. */
:host([data-line])::before {
  content: attr(data-line) !important;
  display: block !important;
  margin: 8px 0 0 !important;
  font: 12px/1.4 ui-monospace, monospace !important;
  overflow-wrap: anywhere !important;
  unicode-bidi: isolate !important;
}
/* A line of its own where others stand side by side. As a flex basis, 100 % would be all the height of a column. */
:host(:not(yellowline-card)) {
  min-width: min(100%, var(--yellowline-width, 100%)) !important;
  position: sticky !important;
  inset: auto auto auto 0 !important;
}
/* Held at one height while somebody is in the list; over the page, beside its controls, where there is no room. */
:host(yellowline-overview) {
  height: var(--yellowline-height, auto) !important;
  overflow: var(--yellowline-overflow, visible) !important;
}
:host(yellowline-overview.is-afloat) {
  position: fixed !important;
  inset: var(--yellowline-top, 0) auto auto var(--yellowline-left, 0) !important;
  width: var(--yellowline-width, auto) !important;
  min-width: 0 !important;
}
:host(yellowline-overview.is-afloat) .overview {
  margin: 0 !important;
  max-height: calc(100vh - 16px) !important;
  overflow: auto !important;
}
:host(yellowline-overview.is-afloat:not(.is-open)) .overview {
  padding-block: 3px !important;
}
:host(yellowline-overview.is-afloat:not(.is-open)) .overview-states {
  display: none !important;
}
`;
