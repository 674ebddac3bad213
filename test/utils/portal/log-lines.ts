/** Lines of a real log, and a few that look like one, for the tests of the portal. */
export const deferred =
  'Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJCj4473zKnCg: to=<k@example.com>, relay=mail.example.com[192.0.2.7]:25, ' +
  'delay=0.05, delays=0/0/0/0.04, dsn=4.7.1, status=deferred (host mail.example.com[192.0.2.7] said: 450 4.7.1 Greylisted (in reply to RCPT TO command))';
export const sent =
  'Nov 23 21:07:05 relay4 postfix/smtp[26351]: 4jYJCj4473zKnCg: to=<k@example.com>, relay=mail.example.com[192.0.2.7]:25, ' +
  'delay=600, delays=600/0/0/0.04, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 1A2B3C)';
export const other =
  'Nov 23 21:08:00 relay4 postfix/smtp[26351]: 5kZKDk5584zLoDh: to=<m@example.org>, relay=none, delay=30, delays=0/0/30/0, ' +
  'dsn=4.4.1, status=deferred (connect to mx.example.org[192.0.2.9]:25: Connection timed out)';
export const queued =
  'Nov 23 20:57:05 relay4 postfix/qmgr[26187]: 4jYJCj4473zKnCg: from=<r@b.example>, size=784, nrcpt=1 (queue active)';
export const taken =
  'Nov 23 20:57:05 relay4 postfix/smtpd[26268]: 4jYJCj4473zKnCg: client=b.example[192.0.2.102]';
export const expired =
  'Nov 28 20:57:05 relay4 postfix/qmgr[26187]: 4jYJCj4473zKnCg: from=<r@b.example>, status=expired, returned to sender';

/** Puts a text into markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
