// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { KnownTexts } from '@/utils/portal/logs/known-texts';

const line = (id: string) =>
  `Nov 23 20:57:05 relay4 postfix/smtp[1]: ${id}: to=<k@b.example>, status=sent (250 ok ${id})`;

function boxOf(text: string): Element {
  const box = document.createElement('div');
  box.innerHTML = '<h2>Logs</h2><pre></pre>';
  (box.lastElementChild as Element).textContent = text;
  return box;
}

test.each([
  ['the same text, in another element', `${line('4jYJ')}\n${line('5kZK')}`, true],
  ['more of it', `${line('4jYJ')}\n${line('5kZK')}\n${line('6mAL')}`, true],
  ['more of it, without its beginning', `${line('5kZK')}\n${line('6mAL')}`, true],
  ['another log', line('6mAL'), false],
  ['nothing', '', false],
])('a log that was read is known again: %s', (_name, text, isKnown) => {
  const known = new KnownTexts();
  known.add(boxOf('')); // A field that shows its text has none.
  known.add(boxOf(`${line('4jYJ')}\n${line('5kZK')}\n`).lastElementChild as Element);
  expect(known.isIn(boxOf(text))).toBe(isKnown);
});
