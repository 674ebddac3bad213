import type { Page } from 'puppeteer-core';
import { launch, type TestBrowser } from '../e2e/browsers';
import { ask } from '../e2e/history-page';
import { head, row } from './table';

const AT_ONCE = 1_000;
const DAY = 86_400_000;

/** A history of many messages in both browsers: how long until its first rows are there, and until a filter or a search is answered. */
export async function* benchHistory(count: number): AsyncGenerator<string> {
  yield `${count.toLocaleString('en')} messages.`;
  yield '';
  yield* head(COLUMNS);
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await launch(name, 0);
    try {
      const rate = await fill(browser, count);
      const { first, all, answers } = await open(browser, count);
      const named = answers.map(({ what, time }) => `${what} ${time.toFixed(0)}`).join(', ');
      yield row([name, Math.round(rate), first.toFixed(0), all.toFixed(0), named]);
    } finally {
      await browser.close();
    }
  }
}

const COLUMNS = [
  'Browser',
  'stored, messages a second',
  'first rows, ms',
  'all listed, ms',
  'searches, filters and sortings, ms',
];

async function fill(browser: TestBrowser, count: number): Promise<number> {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('.options');
  const start = performance.now();
  for (let from = 0; from < count; from += AT_ONCE) {
    const texts = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => textOf(from + i));
    await ask(page, { type: 'keep-messages', texts, portal: 'www.spamhero.com' });
  }
  const { messages } = await ask(page, { type: 'count-history' });
  if (messages !== count) throw new Error(`${messages} of ${count} messages were kept.`);
  await page.close();
  return (count / (performance.now() - start)) * 1000;
}

const replies = [
  'deferred (host mx.example.com[192.0.2.1] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))',
  'bounced (host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))',
  'deferred (connect to mx.example.com[192.0.2.1]:25: Connection timed out)',
  'sent (250 2.0.0 Ok: queued as 4ZDxK93x1Cz3wZf)',
];

function textOf(i: number) {
  const time = new Date(Date.now() - (i / 100_000) * 20 * DAY).toISOString().slice(0, 19);
  const reply = replies[i % replies.length]?.replaceAll('mx.example.com', `mx${i % 300}.example.com`);
  const to = `user${i}@customer${i % 2_000}.example`;
  return {
    text: `${time}Z relay postfix/smtp[1]: 4j${(1e9 + i).toString(36)}Zz: to=<${to}>, relay=mx${i % 300}.example.com[192.0.2.1]:25, delay=1, delays=0/0/0/1, dsn=4.2.2, status=${reply}`,
    sender: `sender${i % 5_000}@shop${i % 700}.example`,
  };
}

async function open(browser: TestBrowser, count: number) {
  const page = await browser.openExtensionPage('workbench.html');
  await page.waitForSelector('.bench');
  // From the click on, as a person sees it: the browser itself takes longer to open a tab, or shorter.
  const first = await timed(page, '#view=history', 'rows');
  const start = performance.now();
  await page.waitForFunction(
    (rows) => document.querySelector('.message-table')?.getAttribute('aria-rowcount') === String(rows + 1),
    { timeout: 120_000 },
    count,
  );
  const all = first + performance.now() - start;
  const answers: { what: string; time: number }[] = [];
  for (const [what, hash] of [
    ['an address', '#view=history&text=user77777%40'],
    ['two words', '#view=history&text=full+customer77'],
    ['a status', '#view=history&status=bounced'],
    ['a cause', '#view=history&cause=connection.timed-out'],
    ['a next hop', '#view=history&nextHop=mx250.'],
    ['a sender’s domain', '#view=history&senderDomain=shop333.example'],
    ['by cause', '#view=history&sort=cause'],
    ['by recipient', '#view=history&sort=recipient'],
  ] as const)
    answers.push({ what, time: await timed(page, hash, 'answer') });
  return { first, all, answers };
}

/** Milliseconds from a change of the address until the list shows other rows, measured in the page. */
function timed(page: Page, hash: string, kind: 'rows' | 'answer'): Promise<number> {
  return page.evaluate(
    (address, wanted) =>
      new Promise<number>((resolve) => {
        const shown = () =>
          `${document.querySelector('.message-table')?.getAttribute('aria-rowcount')} ${document.querySelector('.table-rows')?.textContent}`;
        const before = shown();
        const start = performance.now();
        const look = () => {
          const rows = document.querySelectorAll('.table-rows a').length;
          if (rows > 0 && (wanted === 'rows' || shown() !== before)) resolve(performance.now() - start);
          else setTimeout(look, 1);
        };
        location.hash = address;
        look();
      }),
    hash,
    kind,
  );
}
