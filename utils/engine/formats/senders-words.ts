/** Where a log says a header, a filter what a mail is about, a server what a robot said first; an identifier of a mail has no spaces. */
const BEGINS = new RegExp(
  [
    String.raw`(?:^|[\s,;|{("'])(?:(?:mime |nested )?(?:header|body)[ :]|(?:x-)?subject["']?[=:])`,
    String.raw`\bPREGREET `,
    String.raw`\bcommand pipelining `,
    String.raw`\bnon-SMTP command `,
    String.raw`\b(?:message-?id|msgid)=<(?=[^<>\s]{0,998}[\s<])`,
  ].join('|'),
  'i',
);

/**
 * Where in a line of a log a sender begins to speak, who may write there what looks like a delivery of somebody else's mail: whatever stands
 * behind it is no record. The length of the text where none does. Sources: Postfix 3.7 `cleanup_message.c`, `smtpd.c`, `postscreen_early.c`;
 * Sendmail 8.17 `milter.c`; amavisd-new 2.13, rspamd 3.9 (seen 2026-11).
 */
export function sendersWordsAt(text: string): number {
  const at = text.search(BEGINS);
  return at < 0 ? text.length : at;
}
