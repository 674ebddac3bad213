import { quote } from '../words/quote';

/** Says where a message was that this page does not have: its address outlives the file. @param file name of what it was read from; null where that is not known */
export function missingWords(file: string | null): string {
  const where = file ? `was in “${quote(file, 120)}”, which` : 'was in a log that';
  return `This message ${where} is not open here any more: open or paste it again to see the message.`;
}
