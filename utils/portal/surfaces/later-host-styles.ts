/** The same for what comes with a row that is pointed at, or with a log, and for the overview where it lies over the page, beside its controls. */
export const laterHostStyles = `
:host(yellowline-overview.is-afloat) {
  position: fixed !important;
  inset: var(--yellowline-top, 0) auto auto var(--yellowline-left, 0) !important;
  width: var(--yellowline-width, auto) !important;
  min-width: 0 !important;
}
:host(yellowline-overview.is-afloat) .overview {
  margin: 0 !important;
}
:host(yellowline-overview.is-afloat:not(.is-open)) .overview {
  padding-block: 3px !important;
}
:host(yellowline-overview.is-afloat:not(.is-open)) .overview-states,
:host(yellowline-overview.is-afloat:not(.is-open)) .overview-hint {
  display: none !important;
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
  overflow: hidden !important;
}
/* Not drawn yet: the room that it will need, about, in its place alone. What sticks is a layer of its own, and thousands are many. */
:host([data-waits]) {
  position: static !important;
  min-height: 24px !important;
}
:host([data-waits='block']) {
  min-height: 180px !important;
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
:host(yellowline-way) {
  position: fixed !important;
  inset: var(--yellowline-top, 8px) auto auto var(--yellowline-left, 8px) !important;
  width: max-content !important;
  min-width: 0 !important;
  max-width: calc(100vw - 16px) !important;
  z-index: 2147483647 !important;
}
/* As wide as its words: a container of queries has no width of its own. */
:host(yellowline-way) .surface {
  container-type: normal !important;
}
/* The pointer is on the row beneath. Emptied while somebody is in the list, where the row is another message's now. */
:host(yellowline-reason) {
  position: static !important;
  overflow: hidden !important;
  visibility: var(--yellowline-seen, visible) !important;
}
:host(yellowline-reason) .surface {
  visibility: inherit !important;
}
:host(yellowline-reason),
:host(yellowline-reason) .surface,
:host(yellowline-way),
:host(yellowline-way) .surface {
  pointer-events: none !important;
}
:host(yellowline-overview.is-afloat) .overview {
  max-height: calc(100vh - 16px) !important;
  overflow: auto !important;
}
`;
