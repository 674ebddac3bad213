// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findLogs } from '@/utils/portal/logs/find-logs';
import { readLogs } from '@/utils/portal/logs/page-log';
import { dom } from '@/utils/portal/page/dom';
import { pieceOf } from '@/utils/portal/page/pieces';
import { runAtOnce } from '@/utils/portal/page/slices';
import { Census } from '@/utils/portal/rows/census';
import { deferred, escapeHtml, sent } from '../log-lines';

/** Of those that we ask for, such as happy-dom does not ask for itself: it would go round for ever. `test/e2e/fighting.test.ts` has all, in a browser. */
const names = [
  'children',
  'hasAttribute',
  'contains',
  'childElementCount',
  'firstElementChild',
  'isConnected',
];

/** As Chrome shows a form whose fields have these names (happy-dom does not): each stands before what the form has of that name. */
function shadow(form: Element, shadowed: readonly string[]): void {
  for (const name of shadowed) {
    const field = document.createElement('input');
    field.name = name;
    form.append(field);
    Object.defineProperty(form, name, { value: field, configurable: true });
  }
}

function show(html: string, shadowed: readonly string[]): void {
  document.body.innerHTML = html;
  for (const form of document.querySelectorAll('form')) shadow(form, shadowed);
}

// The path of an event ends in the window (found 2026-11-26: no card came, since the window was asked for the name of its node).
test('what is no element answers by itself', () => {
  expect(dom.nodeName(window as unknown as Node)).toBeUndefined();
  expect(dom.closest(window as unknown as Element, 'a')).toBeUndefined();
  document.body.innerHTML = '<p></p>';
  expect(dom.querySelectorAll(document as unknown as Element, 'p')).toHaveLength(1);
  expect(() => dom.matches(document.body, ':not(')).toThrow();
});

const lines = [deferred, sent];
const pages: Readonly<Record<string, string>> = {
  'a form around a log': `<div><form><pre>${escapeHtml(lines.join('\n'))}</pre></form></div>`,
  'a form in a log': `<div>${lines.map((line) => `<form><p>${escapeHtml(line)}</p></form>`).join('')}</div>`,
  'a form that is a log': `<form>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</form>`,
};
const row = (id: string, state: string) =>
  `<i title="${state}"></i><b>to-${id}@b.example</b> <time>10:15</time> <a href="/logs/${id}">Logs</a>`;
const rows = [row('1001', 'Failed'), row('1002', 'Queued'), row('1003', 'Delivered')];
const lists: Readonly<Record<string, string>> = {
  'a form around a list': `<form><ul>${rows.map((one) => `<li>${one}</li>`).join('')}</ul></form>`,
  'a form that is a list': `<form>${rows.map((one) => `<div>${one}</div>`).join('')}</form>`,
  'forms that are rows': `<section>${rows.map((one) => `<form>${one}</form>`).join('')}</section>`,
};

const logsIn = () =>
  runAtOnce(findLogs(document.body)).flatMap((one) => runAtOnce(readLogs(one)).map(({ text }) => text));

function statesIn(): string[] {
  const census = new Census();
  census.takePiece(pieceOf(document.body));
  runAtOnce(census.update([]));
  return [...census.undelivered.values()];
}

describe('fields of a form hide nothing', () => {
  describe.each(Object.entries(pages))('%s', (_, html) => {
    test.each(names.map((name) => [name]))('%s', (name) => {
      show(html, [name]);
      expect(logsIn()).toEqual([lines.join('\n')]);
    });
  });

  test.each(Object.entries(lists))('%s', (_, html) => {
    show(html, []);
    const before = statesIn();
    expect(before).toEqual(['failed', 'queued']);
    show(html, names);
    expect(statesIn()).toEqual(before);
  });
});

test('a node that is not there says nothing', () => {
  expect(dom.parentElement(null)).toBeUndefined();
  expect(dom.getAttribute(undefined, 'class')).toBeUndefined();
});
