import { beforeAll } from 'vitest';
import { forgetLegends } from '@/utils/portal/rows/legend';

// Files of tests share their modules and their page: what one has put there, or taught of its icons, is not known to the next.
beforeAll(() => {
  globalThis.document?.body.replaceChildren();
  forgetLegends();
});
