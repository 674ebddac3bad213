// What panels call the place where they show a mail's own markup.
const PREVIEW =
  /(?:^|[\s_-])(?:preview|(?:message|mail|email|msg)[\s_-]?(?:body|html|source|preview)|reading[\s_-]?pane)(?:$|[\s_-])/i;
const NAMES = ['id', 'class', 'aria-label', 'data-testid', 'data-role'];
const MAX_CLIMB = 60;

/** Whether an element stands in a mail that the page shows: what is in there its sender has written. */
export function isInPreview(element: Element): boolean {
  let outer: Element | null = element;
  for (let up = 0; outer && up < MAX_CLIMB; up += 1, outer = outer.parentElement ?? frameOf(outer))
    if (isPreview(outer)) return true;
  return false;
}

function isPreview(element: Element): boolean {
  if (element.localName === 'iframe') return isForMail(element) || isCalledPreview(element);
  if (element.localName === 'body' || !isCalledPreview(element)) return false;
  // A list may call each of its rows so.
  const { previousElementSibling: before, nextElementSibling: after } = element;
  return ![before, after].some((one) => one?.localName === element.localName && isCalledPreview(one));
}

/** A frame in which no script may run is made for what others have written. */
function isForMail(frame: Element): boolean {
  const allowed = frame.getAttribute('sandbox');
  return allowed !== null && !allowed.includes('allow-scripts');
}

function isCalledPreview(element: Element): boolean {
  return NAMES.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && value.length < 300 && PREVIEW.test(value);
  });
}

function frameOf({ ownerDocument }: Element): Element | null {
  try {
    return ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
