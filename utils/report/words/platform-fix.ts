import type { Step } from '../../engine/types';
import { say } from '../../words/say';
import type { PlatformView } from '../types';
import type { CauseWords, Words } from './words';

export interface PlatformFix extends Pick<PlatformView, 'heading'> {
  readonly steps: readonly Step[];
  /** Key of the vendor's page, where there is one. */
  readonly link: string | null;
}

/**
 * What to do with the receiving system of this id: the cause's own steps for it, else how the cause's kind of fix is done there.
 * `null` where neither is known.
 */
export function platformFix(id: string | null, cause: CauseWords, words: Words): PlatformFix | null {
  const platform = id === null ? null : words.platform(id);
  if (!id || !platform) return null;
  const general = cause.fix && platform.fixes[cause.fix];
  const steps = cause.platformSteps?.[id] ?? general?.steps;
  return steps
    ? { heading: say('On {platform}', { platform: platform.name }), steps, link: general?.link ?? null }
    : null;
}
