import type { Missing } from '../types';

/** What is missing, as a sentence that whoever tells it may say in another language: its words, and what stands at its `{slots}`. */
export function missing(text: string, slots: Missing['slots'] = {}): Missing {
  return { text, slots };
}
