import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ProblemWalk } from '@/utils/portal/problem-walk';

declare global {
  /** Remembers where it is between two presses. */
  var yellowlineWalk: ProblemWalk | undefined;
}

/** Put into a page when a person presses the keys for the next problem, so that no page carries it. Only where Yellowline runs. */
export default defineUnlistedScript(() => {
  if (globalThis.yellowline) globalThis.yellowlineWalk ??= new ProblemWalk(document);
});
