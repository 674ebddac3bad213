// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { createEngine } from '@/utils/engine/engine';
import { formats } from '@/utils/engine/formats';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { readPasted } from '@/utils/report/pasted/pasted';
import type { PastedView } from '@/utils/report/pasted/types';
import { createReport } from '@/utils/report/report';
import { press, texts } from '../surface';

const engine = createEngine(knowledge, formats);
const report = createReport(words);
const read = vi.fn(async (text: string) => readPasted(text, engine, report));

const record = (recipient: string, status: string, response: string) =>
  `Nov 23 20:56:01 relay postfix/smtp[1]: 4F2C31: to=<${recipient}>, relay=mail.example.com[192.0.2.25]:25, ` +
  `delay=3, delays=1/0/1/1, dsn=4.2.0, status=${status} (${response})\n`;

function type(text: string): void {
  const area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = text;
  act(() => {
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

const keep = vi.fn(async () => 'One message kept.');
const copy = vi.fn(async () => true);
const kept = vi.fn();
const workbench = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  act(() =>
    render(
      <Popup read={read} onWorkbench={workbench} onKeep={keep} onCopy={copy} onText={kept} />,
      document.body,
    ),
  );
  await wait(1);
  read.mockClear();
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the popup', () => {
  it('asks for a text', () => {
    expect(texts(document, '.result[role=status]')).toEqual([
      'Paste a delivery log, or a reply from a mail server.',
    ]);
  });

  it('explains a pasted log', async () => {
    type(record('jane@example.com', 'deferred', 'host mail.example.com[192.0.2.25] said: 450 4.2.0 Hm'));
    await wait(150);
    expect(texts(document, '.result[role=status]')).toEqual([
      'Waiting. The mailbox cannot be used right now.',
    ]);
    expect(texts(document, '.hint')[0]).toBe('1 message, 1 recipient, 1 delivery attempt.');
    expect(texts(document, '.note .pill')).toEqual(['Waiting']);
    expect(texts(document, '.note .recipient')).toEqual(['jane@example.com']);
  });

  it('explains a bare reply', async () => {
    type('550 5.1.1 No Such User Here');
    await wait(150);
    expect(texts(document, '.result[role=status]')).toEqual([
      'Failed. The address does not exist on your mail server.',
    ]);
    expect(texts(document, '.hint')[0]).toBe('One reply, without a log around it.');
    expect(texts(document, '.note .pill')).toEqual(['Failed']);
  });

  it('has a clear word for what it cannot read', async () => {
    type('Dear all, the weather is fine.');
    await wait(150);
    expect(texts(document, '.result[role=status]')).toEqual([
      'Nothing here that can be read as a delivery record.',
    ]);
    expect(texts(document, '.hint')[0]).toMatch(/^It reads like a letter/);
  });

  it('reads once the typing pauses, and only the text that is there then', async () => {
    type('550 a');
    await wait(100);
    type('550 ab');
    await wait(100);
    expect(read).not.toHaveBeenCalled();
    await wait(50);
    expect(read.mock.calls).toEqual([['550 ab']]);
  });

  it('forgets the result with the text', async () => {
    type('550 5.1.1 No Such User Here');
    await wait(150);
    type('');
    await wait(1);
    expect(texts(document, '.note')).toEqual([]);
    expect(texts(document, '.result[role=status]')).toEqual([
      'Paste a delivery log, or a reply from a mail server.',
    ]);
  });

  it('drops the answer to a text that has changed meanwhile', async () => {
    let answerFirst: (view: PastedView) => void = () => {};
    read.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
    type('550 5.1.1 No Such User Here');
    await wait(150);
    type('Dear all');
    await wait(150);
    await act(async () => answerFirst(readPasted('550 5.1.1 No Such User Here', engine, report)));
    expect(texts(document, '.result[role=status]')).toEqual([
      'Nothing here that can be read as a delivery record.',
    ]);
  });

  it('says that it reads where that takes its time', async () => {
    read.mockImplementationOnce(() => new Promise(() => {}));
    type('a long log');
    await wait(600);
    expect(texts(document, '.result[role=status]')).toEqual(['Reading…']);
    type('Dear all');
    await wait(150);
    expect(texts(document, '.result[role=status]')).toEqual([
      'Nothing here that can be read as a delivery record.',
    ]);
  });

  it('reads a very long paste whole, and shows its start', async () => {
    const text = `${record('jane@example.com', 'deferred', 'host a[192.0.2.1] said: 450 4.2.0 Hm')}${'x'.repeat(300_000)}`;
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => text } });
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    act(() => void area.dispatchEvent(paste));
    expect(paste.defaultPrevented).toBe(true);
    expect(area.value).toHaveLength(200_000);
    await wait(1);
    expect(read.mock.calls).toEqual([[text]]);
    expect(texts(document, '.hint')[0]).toContain('only the start');
  });

  it('reads at once what was pasted, copies it for a ticket, and forgets it on “Clear”', async () => {
    press(document, '.field-head button');
    await wait(1);
    expect(texts(document, '.result[role=status]')[0]).toBe(
      'Not delivered: 1 of 2 recipients. The mailbox is full.',
    );
    expect(kept).toHaveBeenLastCalledWith(read.mock.calls[0]?.[0]);
    press(document, '.keep .copying button');
    expect(copy.mock.calls[0]).toEqual([
      expect.stringMatching(/^From: orders@example\.org\nTo: bert@example\.com\n/),
    ]);
    press(document, '.field-head button');
    await wait(1);
    expect(texts(document, '.note')).toEqual([]);
    expect(kept).toHaveBeenLastCalledWith('');
  });

  it('shows what is not delivered, and folds what is', async () => {
    type(
      record('a@example.com', 'sent', '250 2.0.0 Ok').replace('4F2C31', '4F2C30') +
        record('b@example.com', 'bounced', '552 5.2.2 Mailbox full'),
    );
    await wait(150);
    expect(texts(document, '.popup > .message .recipient')).toEqual(['b@example.com']);
    expect(texts(document, '.delivered > summary')).toEqual(['1 delivered']);
    expect(document.querySelector('.delivered')?.hasAttribute('open')).toBe(false);
  });

  it('tells more than ten messages by their causes, and leads to the workbench', async () => {
    const one = (i: number) =>
      record(`u${i}@example.com`, 'bounced', '552 5.2.2 Mailbox full').replace('4F2C31', `4F2C${100 + i}`);
    type(Array.from({ length: 12 }, (_, i) => one(i)).join(''));
    await wait(150);
    expect(texts(document, '.note')).toEqual([]);
    expect(texts(document, '.causes li')).toEqual([
      '12Failed: The mailbox is full The mailbox’s owner must act.',
    ]);
    press(document, '.popup > .go-to');
    expect(workbench).toHaveBeenCalledOnce();
  });

  it('says of a log without any try why there is none', async () => {
    type(
      'Nov 23 20:57:05 relay4 postfix/cleanup[263]: 4jYJDv6Wn2zKnHb: hold: header Subject: Re: from crm.example[192.0.2.102]',
    );
    await wait(150);
    expect(texts(document, '.next')[0]).toMatch(/“Deliver” at its row/);
    expect(texts(document, '.result[role=status]')[0]).toMatch(
      /^Deep filtered: .* has not tried to deliver it yet\.$/,
    );
  });

  it('leaves a paste of usual length to the browser', () => {
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, { clipboardData: { getData: () => '550 a' } });
    document.querySelector('textarea')?.dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(false);
  });

  it('shows markup in a log as text', async () => {
    const markup = '550 5.7.1 <img src=x onerror=alert(1)> \u202e no';
    type(record('<b>@example.com', 'bounced', `host a[192.0.2.1] said: ${markup}`));
    await wait(150);
    expect(document.querySelectorAll('img, b')).toHaveLength(0);
    expect(document.querySelector('.popup')?.textContent).not.toContain('\u202e');
  });
});
