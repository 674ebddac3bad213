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
  flex: 0 0 100% !important;
}
:host(yellowline-card) {
  position: fixed !important;
  inset: var(--yellowline-top, 8px) auto auto var(--yellowline-left, 8px) !important;
  width: max-content !important;
  max-width: calc(100vw - 16px) !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
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
:host(:not(yellowline-card)) {
  position: sticky !important;
  inset: auto auto auto 0 !important;
}
`;
