import type { TestProject } from 'vitest/node';
import { startPortal } from '../portal/server';
import type { BrowserName } from './browsers';
import { prepareFirefoxProfile } from './firefox-profile';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
    port: number;
  }
}

/** One reference portal for all tests of a run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (process.env.YELLOWLINE_BROWSER !== 'chromium') await prepareFirefoxProfile();
  const portal = await startPortal();
  project.provide('port', portal.port);
  return portal.close;
}
