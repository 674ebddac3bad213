import { quote } from './quote';

/** What a text without any delivery record does hold, as a sentence; `null` where that cannot be told either. Reads its beginning only. */
export function whatIsReadable(text: string): string | null {
  const beginning = text.slice(0, mostRead);
  for (const tell of kinds) {
    const sentence = tell(beginning);
    if (sentence) return sentence;
  }
  return null;
}

const mostRead = 50_000;

type Tell = (text: string) => string | null;

const tellBinary: Tell = (text) =>
  text.includes('\0') || text.includes('\ufffd') ? 'It is no text: it holds binary data.' : null;

/** Daemons that take mail in, or keep it: what becomes of it is told by smtp, lmtp and others (Postfix, master(8)). */
const tellOtherDaemons: Tell = (text) => {
  const names = text.match(
    /\bpostfix[a-z0-9-]{0,20}\/(?:smtpd|cleanup|qmgr|postscreen|anvil|pickup|dnsblog|scache)\b/g,
  );
  if (!names) return null;
  const daemons = [...new Set(names.map((name) => name.slice(name.indexOf('/') + 1)))];
  return `It holds ${names.length} lines of Postfix (${daemons.join(', ')}) about mail that came in or waits, and none about handing it on: those have “status=”.`;
};

const tellHeaders: Tell = (text) => {
  const names =
    text.match(/^(?:Received|Return-Path|From|To|Subject|Date|Message-ID|Delivered-To):/gim) ?? [];
  if (names.length < 2) return null;
  return 'It holds the headers of a message: they tell its way so far, not why a delivery failed.';
};

const tellJson: Tell = (text) =>
  /^\s*[[{]/.test(text) ? 'It looks like JSON, without an event of a delivery that is known here.' : null;

const tellTable: Tell = (text) => {
  const first = text.slice(0, 2_000).trimStart().split('\n', 1)[0] ?? '';
  const columns = first.split(/[,;\t]/).map((name) => name.trim());
  if (columns.length < 4 || columns.some((name) => name === '' || name.length > 40)) return null;
  return `It looks like a table with the columns ${quote(columns.slice(0, 6).join(', '))}: none tells of a recipient and an outcome.`;
};

/** Times as syslog, ISO 8601 and others write them at the beginning of a line. */
const tellLog: Tell = (text) => {
  const lines = text.match(
    /^\W{0,2}(?:[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d|\d{4}[-/.]\d\d[-/.]\d\d|\d\d:\d\d:\d\d)/gm,
  );
  if (!lines) return null;
  return `It holds ${lines.length === 1 ? 'a line' : `${lines.length} lines`} of a log, none with both a recipient and what became of the mail.`;
};

const kinds: readonly Tell[] = [tellBinary, tellOtherDaemons, tellHeaders, tellJson, tellTable, tellLog];
