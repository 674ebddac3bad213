import { count } from './numbers';

/** How many messages of a page are stuck: `3 messages on this page are not delivered`. */
export function undeliveredWords(undelivered: number): string {
  return `${count(undelivered, 'message')} on this page ${undelivered === 1 ? 'is' : 'are'} not delivered`;
}
