import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { textOfHtml } from './text-of-html';
import { thinOut } from './thin-out';

/**
 * Reads the source of a mail (RFC 5322, MIME; also several in an mbox) as plain text for the engine: what people see, the fields of a
 * delivery report, and of a returned message only the headers that name it. `null` where the source is no mail. Never rejects.
 */
export async function readMailSource(source: string | Uint8Array): Promise<string | null> {
  const bounded = source.slice(0, MOST);
  if (!looksLikeMail(bounded)) return null;
  const mails = headOf(bounded).startsWith('From ') ? splitMbox(textOf(bounded)) : [bounded];
  const texts: string[] = [];
  for (const mail of mails) texts.push(await readOne(mail, MOST_LINES / mails.length));
  return texts.join('\n\n');
}

/** A notice tells all at its beginning; what comes after some megabytes is the mail that it returns. */
const MOST = 5_000_000;
const MOST_MAILS = 500;
/** Of all mails: a report has some thousands. */
const MOST_LINES = 40_000;

function headOf(source: string | Uint8Array): string {
  return textOf(source.slice(0, 4096)).trimStart();
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

const HEADER =
  /^(?:Return-Path|Received|Delivered-To|Envelope-To|Delivery-Date|From|To|Cc|Subject|Date|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Auto-Submitted|References|Reply-To|Sender|Authentication-Results|DKIM-Signature|ARC-[A-Za-z-]+|X-[A-Za-z0-9-]+|Thread-[A-Za-z]+|List-[A-Za-z-]+|Precedence|Importance):/i;

/** Whether a text, or its beginning, is the source of a mail: its first lines are headers, three that are known at least. */
export function looksLikeMail(source: string | Uint8Array): boolean {
  const lines = headOf(source)
    .replace(/^From \S+ .{10,60}\r?\n/, '')
    .split(/\r?\n/);
  const end = lines.indexOf('');
  const headers = lines.slice(0, end < 0 ? lines.length - 1 : end).filter((line) => !/^[ \t]/.test(line));
  const known = headers.filter((line) => HEADER.test(line)).length;
  return known >= 3 && HEADER.test(headers[0] ?? '') && known >= headers.length / 2;
}

/** RFC 4155: a line that begins with `From ` begins a mail. */
function splitMbox(text: string): string[] {
  return text
    .split(/^From [^\n]{3,300}\n/m)
    .filter((mail) => mail.trim() !== '')
    .slice(0, MOST_MAILS);
}

async function readOne(source: string | Uint8Array, mostLines: number): Promise<string> {
  try {
    return describe(
      await PostalMime.parse(thinOut(bytesOf(source), mostLines), {
        forceRfc822Attachments: true,
        maxNestingDepth: 64,
      }),
    );
  } catch {
    // MIME that is broken or nested beyond reason: the engine reads what it can of the source itself.
    return textOf(source);
  }
}

function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}

function describe(mail: Email): string {
  const human = mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? '');
  const reports = mail.attachments.filter(({ mimeType }) => REPORTS.has(mimeType)).map(contentOf);
  const returned = mail.attachments.filter(({ mimeType }) => RETURNED.has(mimeType)).map(namingHeaders);
  return [human, ...reports, ...returned.map((headers) => `----- Original message -----\n${headers}`)].join(
    '\n\n',
  );
}

const REPORTS = new Set(['message/delivery-status', 'message/global-delivery-status']);
const RETURNED = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);

function contentOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

function namingHeaders(attachment: Attachment): string {
  const head =
    contentOf(attachment)
      .slice(0, 65_536)
      .split(/\r?\n\r?\n/)[0] ?? '';
  return head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => /^(?:Message-ID|From|To|Subject):/i.test(line))
    .map((line) => line.replace(/\r?\n[ \t]+/g, ' '))
    .join('\n');
}
