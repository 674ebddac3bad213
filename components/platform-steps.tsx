import type { PlatformView } from '@/utils/report/types';

/** Where to click or what to run with the receiving system. */
export function PlatformSteps({ platform }: { platform: PlatformView | null }) {
  if (!platform) return null;
  return (
    <div class="platform">
      <p class="platform-name">{platform.heading}</p>
      <ul>
        {platform.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
