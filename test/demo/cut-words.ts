/** Words that nobody can read on a page: beyond its edge, or hidden at the end of a box. Runs in the page; gives a line for each. */
export function cutWords(): string[] {
  const found: string[] = [];
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      // What is said to ears alone is one pixel small, or clipped.
      const { width, right, left } = element.getBoundingClientRect();
      const words = [...element.childNodes]
        .filter((node) => node instanceof Text)
        .map((node) => node.data.trim())
        .join(' ')
        .trim();
      if (width < 2 || words === '' || !element.checkVisibility() || element.matches('.for-ears')) continue;
      const { overflowX } = getComputedStyle(element);
      const isHidden =
        overflowX !== 'visible' &&
        overflowX !== 'auto' &&
        overflowX !== 'scroll' &&
        element.scrollWidth > element.clientWidth + 1;
      const scrolls = (one: Element | null): boolean =>
        one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
      const isBeyond = (right > innerWidth + 1 || left < -1) && !scrolls(element.parentElement);
      if (isHidden || isBeyond)
        found.push(
          `${isHidden ? 'hidden' : 'beyond'} ${element.className || element.tagName}: ${words.slice(0, 80)}`,
        );
    }
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  return found;
}
