import { dom } from '../page/dom';
import { innerHeightOf, type OverviewStand, type Painter } from './overview-stand';
import { putAt, type Spot } from './spot';

/** Draws the overview without a change of its height, while somebody is in the list. Gives whether there was room for all of it. */
export function showHeld(stand: OverviewStand, spot: Spot, paint: Painter): boolean {
  const { host } = stand;
  if (!host) return true;
  const { element } = host;
  hold(stand, element);
  // The page has drawn its list anew, and taken it away with the old one.
  if (!dom.isConnected(element) && !stand.isAfloat) stand.put(host, () => putAt(element, spot));
  host.show(paint(stand.isAfloat).surface);
  stand.settle();
  return innerHeightOf(element) <= stand.height + 1;
}

function hold(stand: OverviewStand, element: HTMLElement): void {
  if (element.style.getPropertyValue('--yellowline-height')) return;
  if (dom.isConnected(element)) stand.height = element.getBoundingClientRect().height;
  element.style.setProperty('--yellowline-height', `${stand.height}px`);
  element.style.setProperty('--yellowline-overflow', 'clip');
}
