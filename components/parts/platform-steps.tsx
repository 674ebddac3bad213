import type { MentionView, PlatformView } from '@/utils/report/types';
import { StepText } from './step-text';

/** Where to click or what to run with the receiving system. */
export function PlatformSteps({
  platform,
  mentions,
}: {
  platform: PlatformView | null;
  mentions: readonly MentionView[];
}) {
  if (!platform) return null;
  return (
    <div class="platform">
      <p class="platform-name">{platform.heading}</p>
      <ul>
        {platform.steps.map((step) => (
          <li key={step}>
            <StepText text={step} mentions={mentions} />
          </li>
        ))}
      </ul>
    </div>
  );
}
