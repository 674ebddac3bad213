// @vitest-environment happy-dom
import { holdAll } from './hold';
import { pageTargets } from './page-targets';

holdAll(pageTargets);
