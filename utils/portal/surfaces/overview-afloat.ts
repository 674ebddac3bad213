import { dom } from '../page/dom';
import { findFreePlace } from './free-place';
import type { LayOver } from './overview-stand';

const WIDTH = { folded: 400, open: 640 };
const MARGIN = 8;

/** Lays the overview over a page that fills its window, where none of the page's controls is. */
export const layOverPage: LayOver = (list, host, paint, put) => {
  const { element } = host;
  const doc = dom.ownerDocument(list);
  const { isOpen, surface } = paint(true);
  element.className = isOpen ? 'is-afloat is-open' : 'is-afloat';
  const width = Math.min(WIDTH[isOpen ? 'open' : 'folded'], doc.documentElement.clientWidth - 2 * MARGIN);
  element.style.setProperty('--yellowline-width', `${width}px`);
  host.show(surface);
  if (dom.parentNode(element) !== doc.body) put();
  if (!dom.isConnected(element)) return null;
  const { height } = element.getBoundingClientRect();
  const place = findFreePlace(list, { width, height: isOpen ? 0 : height });
  if (!place) return null;
  const lowest = Math.max(MARGIN, doc.documentElement.clientHeight - height - MARGIN);
  element.style.setProperty('--yellowline-top', `${Math.min(place.y, lowest)}px`);
  element.style.setProperty('--yellowline-left', `${place.x}px`);
  return height;
};
