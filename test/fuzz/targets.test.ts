import { holdAll } from './hold';
import { targets } from './targets';

holdAll(targets);
