import { useEffect, useState } from 'preact/hooks';

/** Heights of a row, as in the style sheet: two lines, or several where the page is narrow. */
const HEIGHTS = { wide: 46, narrow: 110 };
const NARROW = '(max-width: 820px)';

/** The height of a row, in CSS pixels. */
export function useRowHeight(): number {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = () => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isNarrow ? HEIGHTS.narrow : HEIGHTS.wide;
}
