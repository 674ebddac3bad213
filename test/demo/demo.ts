import { type BrowserName, launch } from '../e2e/browsers';
import { startPortal } from '../portal/server';
import { tour } from './tour';
import { keepWindowOpen } from './window';

// Run by `npm start` once all is built: shows the extension at work on the reference portal.
const name: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const portal = await startPortal();

try {
  if (hasDisplay()) await keepWindowOpen(await launch(name, portal.port, { headless: false }));
  else await tour(name, portal.port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await portal.close();
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
