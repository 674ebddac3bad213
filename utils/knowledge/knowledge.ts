import type { Knowledge } from '../engine/types';
import { causes } from './causes';
import { platforms } from './platforms';
import { provingHosts } from './proving-hosts';
import { statusCodes } from './status-codes';
import { vendorCodes } from './vendor-codes';
import { vocabulary } from './vocabulary';
import { weights } from './weights';

/** All that Yellowline knows about the world of mail, as the engine takes it. */
export const knowledge: Knowledge = {
  causes,
  platforms,
  statusCodes: [...statusCodes, ...vendorCodes],
  provingHosts,
  vocabulary,
  weights,
};
