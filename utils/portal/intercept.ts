import { watchCalls } from './intercept-calls';
import { openSender } from './intercept-channel';
import { disguise } from './intercept-proxies';
import { watchRequests } from './intercept-requests';
import { watchResponses } from './intercept-responses';
import { capture } from './pristine';

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
    const offer = openSender(pristine);
    const proxies = disguise(pristine);
    const calls = watchCalls(pristine, proxies);
    watchResponses(pristine, proxies, calls, offer);
    watchRequests(pristine, proxies, calls, offer);
  } catch {
    // A world in which even this fails is left as it is.
  }
}
