import { inject } from 'vitest';
import { type LaunchOptions, launch, type TestBrowser } from './browsers';

/** Starts the browser of this test project, with the portal of this run. */
export function launchHere(options?: LaunchOptions): Promise<TestBrowser> {
  return launch(inject('browserName'), inject('port'), options);
}
