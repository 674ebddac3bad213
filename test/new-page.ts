import { beforeAll } from 'vitest';
import { forgetLegends } from '@/utils/portal/rows/legend';

// Files of tests share their modules and their page: what one has put there, or taught of its icons, is not known to the next.
beforeAll(() => {
  globalThis.document?.body.replaceChildren();
  forgetLegends();
  if (globalThis.MutationObserver) keepObservers(globalThis.MutationObserver);
});

/**
 * A browser keeps an observer as long as what it observes. happy-dom 21 refers to it weakly, so that it ends where memory is collected:
 * on a busy machine, one run in four (2026-11).
 */
function keepObservers(Plain: typeof MutationObserver & { kept?: Set<MutationObserver> }): void {
  Plain.kept?.clear();
  if (Plain.kept) return;
  const kept = new Set<MutationObserver>();
  globalThis.MutationObserver = class extends Plain {
    static override kept = kept;

    constructor(callback: MutationCallback) {
      super(callback);
      kept.add(this);
    }
  };
}
