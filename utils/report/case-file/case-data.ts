/** What a case file carries to be read again: the status lines of each message, and the sender where the lines do not name one. */
export interface CaseData {
  /** When it was made, in milliseconds since the epoch: the clock of lines that name no year. */
  readonly made: number;
  readonly messages: readonly { readonly sender: string; readonly lines: readonly string[] }[];
}

/** The first characters of a case file. */
export const CASE_HEAD = '<!doctype html><!-- yellowline-case 1 -->';
const OPEN = '<template id="yellowline-case">';
const CLOSE = '</template>';

/** Bytes: a small file may unpack to any size. */
const MOST_UNPACKED = 50_000_000;

/** The data as an element that shows nothing and runs nothing: JSON, packed with gzip, as base64. */
export async function caseElement(data: CaseData): Promise<string> {
  const json = JSON.stringify({ format: 'yellowline-case', version: 1, ...data });
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  return `${OPEN}${base64(new Uint8Array(await new Response(packed).arrayBuffer()))}${CLOSE}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}

/** What a case file carries, not looked at yet: it may be anything. `null` where it carries nothing that can be unpacked. Never throws. */
export async function unpackCase(html: string): Promise<unknown> {
  const start = html.indexOf(OPEN);
  const end = html.indexOf(CLOSE, start);
  if (!html.startsWith(CASE_HEAD) || start < 0 || end < 0) return null;
  try {
    return JSON.parse(await unpacked(html.slice(start + OPEN.length, end).trim()));
  } catch {
    return null;
  }
}

/** A small file may unpack to any size: reading ends where it is too much. @throws where it is */
async function unpacked(encoded: string): Promise<string> {
  const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let [json, length] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return json + decoder.decode();
    length += value.length;
    if (length > MOST_UNPACKED) {
      await reader.cancel();
      throw new RangeError('The case file holds too much.');
    }
    json += decoder.decode(value, { stream: true });
  }
}

/** The lines of a case file as the log that they are from. A line never becomes two. */
export function logOfCase({ messages }: CaseData): string {
  return messages.flatMap(({ lines }) => lines.map((line) => `${line.replace(/[\r\n]+/g, ' ')}\n`)).join('');
}
