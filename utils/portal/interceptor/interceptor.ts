import { PRESENT_EVENT } from '../bridge/bridge-names';
import { watchCalls } from './calls';
import { openSender } from './channel';
import { capture, type Pristine } from './pristine';
import { disguise } from './proxies';
import { watchRequests } from './requests';
import { watchResponses } from './responses';

/**
 * Runs in the page's own world before the page's first script and copies response bodies that hold delivery records.
 *
 * Nothing listens to the page's promises (which would hide an unhandled rejection) or to its events: the copy is made where the
 * page *reads* a body, at `Response.prototype.text()` and its like, and at the `responseText` and `response` getters; of `fetch` and
 * `send` only the arguments are looked at. Each is a Proxy of the native function, so `name`, `length`, property order and
 * descriptors stay as they are, and the page gets the very value or promise that the native function returned.
 *
 * Never throws; where the page's world is frozen it does nothing.
 */
export function interceptBodies(world: typeof globalThis): void {
  try {
    const pristine = capture(world);
    if (isThereAlready(pristine)) return;
    const offer = openSender(pristine);
    const proxies = disguise(pristine);
    const calls = watchCalls(pristine, proxies);
    watchResponses(pristine, proxies, calls, offer);
    watchRequests(pristine, proxies, calls, offer);
  } catch {
    // A world in which even this fails is left as it is.
  }
}

/** A site that was just added, or an update, may start it where it runs: two would copy everything twice. */
function isThereAlready({ world, call }: Pristine): boolean {
  const { document, CustomEvent: Letter } = world;
  const { dispatchEvent, addEventListener } = world.EventTarget.prototype;
  const { preventDefault } = world.Event.prototype;
  const question = new Letter(PRESENT_EVENT, { cancelable: true });
  if (call(dispatchEvent, document, [question]) === false) return true;
  const confirm = (event: Event) => void call(preventDefault, event, []);
  call(addEventListener, document, [PRESENT_EVENT, confirm]);
  return false;
}
