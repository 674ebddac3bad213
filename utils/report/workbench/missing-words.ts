import { say } from '../../words/say';
import { quote } from '../words/quote';

/** Says where a message was that this page does not have: its address outlives the file. @param file name of what it was read from; null where that is not known */
export function missingWords(file: string | null): string {
  return file
    ? say(
        'This message was in “{file}”, which is not open here any more: open or paste it again to see the message.',
        {
          file: quote(file, 120),
        },
      )
    : say(
        'This message was in a log that is not open here any more: open or paste it again to see the message.',
      );
}
