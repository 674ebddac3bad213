import { messages, readLog } from './messages';

/** Logs that somebody made to do harm, or that were cut by accident. Each stands in a `<pre>` on a page of its own. */
export const hostileLogs: Readonly<Record<string, () => string>> = {
  markup: () =>
    attack('"><img src=x onerror="window.attacked=1"><script>window.attacked=1</script><b>bold</b>'),
  characters: () =>
    attack('\u202Etxet desrever\u2066\u200F \u0007\u001B[31m\u009B\uFEFF\u2028\u2029 \uD800 said: no'),
  'long-line': () => `${deferred('x'.repeat(5 * 1024 * 1024))}\n${readLog('recipient-unknown-bounced')}`,
  'long-words': () => `${'status=deferred '.repeat(300_000)}\n${readLog('recipient-unknown-bounced')}`,
  truncated: () => readLog('recipient-unknown-bounced').slice(0, -330),
  'truncated-response': () => cutLastRecord(readLog('greylisted-waiting')),
  'many-lines': () => many(40_000),
  'very-many-lines': () => many(200_000),
  'many-records': () => manyRecords(5_000),
};

/** The record in which a hostile reply stands: all else of the log is real. */
function deferred(reply: string): string {
  return `Nov 23 20:57:05 relay4 postfix/smtp[26350]: 4jYJCj4473zKnCg: to=<k@heronsecurity.example>, relay=mail.heronsecurity.example[203.0.113.183]:25, delay=0.05, delays=0/0/0/0.04, dsn=4.7.1, status=deferred (host mail.heronsecurity.example[203.0.113.183] said: 450 4.7.1 ${reply} (in reply to RCPT TO command))`;
}

function attack(words: string): string {
  const log = readLog('recipient-unknown-bounced');
  return `${deferred(words)}\n${log.replace('jobs@fenwick', `${words.replaceAll(/[<>]/g, '')}@fenwick`)}`;
}

function cutLastRecord(log: string): string {
  return log.slice(0, -30);
}

/** Records of all logs of the grid in turn, each of a message and a recipient of its own. */
function manyRecords(count: number): string {
  const records = messages.flatMap(({ log }) =>
    log.split('\n').filter((line) => / to=<.* status=/.test(line)),
  );
  return Array.from({ length: count }, (_, i) => {
    const id = `4j${String(i).padStart(8, 'K')}zKq`;
    const record = records[i % records.length] as string;
    return record.replace(/(?<= )[0-9A-Za-z]{10,20}(?=: to=<)/, id).replace(/to=</, `to=<u${i}.`);
  }).join('\n');
}

/** Mostly lines of other daemons, as a log is; one record in a thousand. */
function many(count: number): string {
  const noise = 'Nov 23 20:57:05 relay4 postfix/qmgr[26187]: 4jYJCj4473zKnCg: removed';
  const record = deferred('Greylisted');
  return Array.from({ length: count }, (_, index) => (index % 1000 === 500 ? record : noise)).join('\n');
}
