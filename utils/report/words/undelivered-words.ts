import { sayCount } from '../../words/say';

/** How many messages of a page are stuck: `3 messages on this page are not delivered`. */
export function undeliveredWords(undelivered: number): string {
  return sayCount(undelivered, {
    one: '{n} message on this page is not delivered',
    other: '{n} messages on this page are not delivered',
  });
}
