import type { Grammar } from '../language';

export const grammar: Grammar = {
  filter: [],
  others: [],
  sender: [],
  addresses: [],
};
