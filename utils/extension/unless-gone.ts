/** Does something that needs the extension, where it is still there: in a page that outlives it, each call throws ("Extension context invalidated"). */
export function unlessGone(work: () => void): void {
  try {
    work();
  } catch {
    // There is nothing left that could be let go of.
  }
}
