/** What a row tells of one of its recipients. */
export interface Told {
  /** `null` where the table cut the address. */
  readonly recipient: string | null;
  /** A state of its own, in the table's word. */
  readonly state: string | null;
  readonly detail: string;
}

const MOST = 1_000;

/** The recipients of a row, each with the words that are about it. */
export function readRecipients(recipients: string, detail: string): Told[] {
  const states = readStates(detail);
  if (states.length > 0) return states;
  const addresses = listOf(recipients).filter((one) => one.includes('@') || isCut(one));
  const whole = withoutBraces(detail);
  // A last error is one, also where nothing tells whose.
  if (addresses.length === 0 && detail.includes('{LED='))
    return [{ recipient: null, state: null, detail: whole }];
  // Exchange writes a status for each recipient, in their order; a last error has separators of its own.
  const details = addresses.length > 1 ? splitDetails(whole, addresses.length) : null;
  return addresses.slice(0, MOST).map((one, i) => ({
    recipient: isCut(one) ? null : one.replace(/[<>]/g, ''),
    state: null,
    detail: (details?.[i] ?? whole).trim(),
  }));
}

/** `kim@example.com##Receive, Fail;lee@example.com##Receive, Deliver`: a historical search; the last word is where it stands. */
function readStates(detail: string): Told[] {
  if (!detail.includes('##')) return [];
  return detail
    .split(';')
    .slice(0, MOST)
    .flatMap((one) => {
      const [recipient = '', words = ''] = one.split('##');
      const state = words.split(',').at(-1)?.trim() ?? '';
      return recipient.includes('@') && state ? [{ recipient: recipient.trim(), state, detail: '' }] : [];
    });
}

/** PowerShell writes a list in braces, with commas; Exchange's own files have semicolons. */
function listOf(recipients: string): string[] {
  return withoutBraces(recipients)
    .split(/[;,] ?/)
    .map((one) => one.trim())
    .filter(Boolean);
}

/** What a table has cut ends with dots; `{a, b, c, d...}` says that there are more. */
function isCut(address: string): boolean {
  return /(?:\.\.\.|…)$/.test(address) && address.length > 3;
}

function withoutBraces(text: string): string {
  return text.replace(/^\{(?!LED=)/, '').replace(/(?<!\})\}$/, '');
}

function splitDetails(whole: string, count: number): string[] | null {
  const separator = whole.includes('{LED=') ? /, ?(?=\[\{)/ : /; ?|, ?(?=[245]\d\d[ -]|$)/;
  const details = whole.split(separator);
  return details.length === count ? details : null;
}
