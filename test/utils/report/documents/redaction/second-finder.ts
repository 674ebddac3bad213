import { isIP } from 'node:net';

/** Names that the redactor has given, and domains of the services that it lets stand. */
const GIVEN = /^(?:(?:recipient|sender|mailbox|host|domain|address|url|person|account|entry)-\d+|)$/;
const SERVICES =
  /(?:^|\.)(?:outlook|google|googlemail|gmail|hotmail|live|mimecast|pphosted|messagelabs|barracudanetworks|icloud|emailsrvr|microsoft|spamhero)\.com$|(?:^|\.)(?:office365\.us|secureserver\.net|yahoodns\.net|zoho\.com|zoho\.eu|spamhaus\.org)$/i;
const ENDS = new Set(
  'com net org info biz edu gov mil int test example de at ch uk fr nl us io eu jp cn ru br it es se pl ca au nz in arpa local internal lan'.split(
    ' ',
  ),
);

/**
 * What in a text still names somebody, found otherwise than the redactor does: by cutting it into pieces and looking at each with the platform's
 * own eyes, without one of its patterns.
 */
export function namesIn(text: string): string[] {
  return [...mailboxesIn(text), ...networksIn(text), ...hostsIn(text)];
}

function mailboxesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before =
      text
        .slice(0, at)
        .split(/[\s<>()[\]",;:=/'`{}|!?&*]/)
        .at(-1) ?? '';
    const after = text.slice(at + 1).split(/[^\w.-]/)[0] ?? '';
    const isPlain = before === '' || after === '';
    if (!isPlain && !(GIVEN.test(before) && isGivenHost(after))) found.push(`${before}@${after}`);
  }
  return found;
}

function networksIn(text: string): string[] {
  // `::address-1` begins as an address does.
  const others = text.replace(/(?:account|address|domain|entry)-\d+/g, ' ');
  const pieces = others.split(/[^0-9a-fA-F:.]+/).flatMap((piece) => [piece, ...piece.split(':')]);
  const trimmed = pieces.map((piece) => piece.replace(/^[.:]+(?=[0-9a-fA-F])|[.:]+$/g, ''));
  return trimmed.filter((piece) => isIP(piece) > 0 && /\d/.test(piece) && piece.length > 6);
}

function hostsIn(text: string): string[] {
  const pieces = text.split(/[^\w.\u0080-\uffff-]+/).map((piece) => piece.replace(/^[.-]+|[.-]+$/g, ''));
  return pieces.filter((piece) => {
    const labels = piece.split('.');
    const isHost =
      labels.length > 1 && ENDS.has(labels.at(-1) ?? '') && labels.every((label) => label !== '');
    return isHost && !/^\d/.test(labels.at(-1) ?? '') && !isGivenHost(piece);
  });
}

function isGivenHost(host: string): boolean {
  // What stands behind an address is the end of a name that was cut by it, and tells nothing.
  const name = host.replace(/\.+$/, '').replace(/^host-\d+\.|(?<=^address-\d+)\.[a-z]+$/, '');
  return GIVEN.test(name) || SERVICES.test(name);
}
