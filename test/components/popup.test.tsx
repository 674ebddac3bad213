// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup';
import { createEngine } from '@/utils/engine/engine';
import { knowledge } from '@/utils/knowledge/knowledge';
import { words } from '@/utils/knowledge/words';
import { readPasted } from '@/utils/report/pasted';
import { createReport } from '@/utils/report/report';
import { texts } from './surface';

const engine = createEngine(knowledge);
const report = createReport(words);
const read = vi.fn((text: string) => readPasted(text, engine, report));

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

const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  act(() => render(<Popup read={read} />, document.body));
  wait(1);
  read.mockClear();
});

afterEach(() => {
  act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('the popup', () => {
  it('asks for a text', () => {
    expect(texts(document, '[role=status]')).toEqual([
      'Paste a delivery log, or a reply from a mail server.',
    ]);
  });

  it('explains a pasted log', () => {
    type(record('jane@example.com', 'deferred', 'host mail.example.com[192.0.2.25] said: 450 4.2.0 Hm'));
    wait(150);
    expect(texts(document, '[role=status]')).toEqual(['1 message, 1 recipient, 1 delivery attempt.']);
    expect(texts(document, '.note .pill')).toEqual(['Waiting']);
    expect(texts(document, '.note .recipient')).toEqual(['jane@example.com']);
  });

  it('explains a bare reply', () => {
    type('550 5.1.1 No Such User Here');
    wait(150);
    expect(texts(document, '[role=status]')).toEqual(['One reply, without a log around it.']);
    expect(texts(document, '.note .pill')).toEqual(['Failed']);
  });

  it('has a clear word for what it cannot read', () => {
    type('Dear all, the weather is fine.');
    wait(150);
    expect(texts(document, '[role=status]')).toEqual(['Nothing here that can be read as a delivery record.']);
    expect(texts(document, '.hint')).toHaveLength(2);
  });

  it('reads once the typing pauses, and only the text that is there then', () => {
    type('550 a');
    wait(100);
    type('550 ab');
    wait(100);
    expect(read).not.toHaveBeenCalled();
    wait(50);
    expect(read.mock.calls).toEqual([['550 ab']]);
  });

  it('forgets the result with the text', () => {
    type('550 5.1.1 No Such User Here');
    wait(150);
    type('');
    wait(1);
    expect(texts(document, '.note')).toEqual([]);
    expect(texts(document, '[role=status]')).toEqual([
      'Paste a delivery log, or a reply from a mail server.',
    ]);
  });

  it('shows markup in a log as text', () => {
    const markup = '550 5.7.1 <img src=x onerror=alert(1)> \u202e no';
    type(record('<b>@example.com', 'bounced', `host a[192.0.2.1] said: ${markup}`));
    wait(150);
    expect(document.querySelectorAll('img, b')).toHaveLength(0);
    expect(document.querySelector('.popup')?.textContent).not.toContain('\u202e');
  });
});
