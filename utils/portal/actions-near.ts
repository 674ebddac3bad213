import { dom } from './page/dom';
import { remember } from './page/remember';
import type { LearnedLogs } from './requests/learned-logs';
import { findActions } from './rows/actions';
import type { Actions } from './surfaces/drawing';
import type { Guide } from './surfaces/guide';

// The controls of a page change seldom, and a log of many notes asks for them many times.
const KEPT_FOR = 1000;

/** Gives what finds the page's own controls for the message that an element tells of: around it, and in the row whose log was asked for last. */
export function createActionsNear(learned: LearnedLogs, guide: Guide): (near: Element) => Actions {
  const boxes = (near: Element): Element[] => {
    const box = dom.closest(near, 'dialog, [role="dialog"], [role="row"], tr, li, article');
    return [box, learned.lastRow].filter((element) => element !== null);
  };
  const find = (near: Element) => findActions(boxes(near), dom.ownerDocument(near));
  const available = remember((near: Element) => [...find(near).keys()], KEPT_FOR);
  return (near) => ({
    available: available(near),
    go: (action) => {
      const control = find(near).get(action);
      if (control) guide.show(control, near, learned.lastRow);
    },
  });
}
