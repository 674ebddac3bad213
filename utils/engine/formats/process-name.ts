/**
 * Whether a syslog line names a Postfix process (`postfix/smtp[1]:`, `postfix-out/qmgr[2]:`). The look-out for other formats ends here for most
 * lines of a big log, before any of its words are searched.
 */
export function isOfPostfix(text: string): boolean {
  const at = text.indexOf('postfix');
  if (at < 0 || at > 100) return false;
  const slash = text.indexOf('/', at);
  const space = text.indexOf(' ', at);
  return slash > 0 && (space < 0 || slash < space);
}
