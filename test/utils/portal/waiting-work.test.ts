// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { RowWatch } from '@/utils/portal/row-watch';
import { WaitingWork } from '@/utils/portal/waiting-work';
import type { Given, Work } from '@/utils/portal/work-contract';

/** Work that is loaded when the test says so, and notes what it is told. */
function wait() {
  const told: (string | Element)[] = [];
  const { signal } = new AbortController();
  const work = {
    enter: (root: Element) => told.push(root),
    receive: (body: string) => told.push(body),
    forget: () => told.push('forgotten'),
  } as unknown as Work;
  const given = {
    rows: new RowWatch(signal),
    wants: () => ({ hoverFetch: false, overview: false }),
  } as unknown as Given;
  let load = (_works: boolean) => {};
  const loaded = () =>
    new Promise<() => Work>((done, fail) => {
      load = (works) => (works ? done(() => work) : fail(new Error('not now')));
    });
  return {
    told,
    later: new WaitingWork(loaded, given, { refresh: () => undefined }, signal),
    load: (works = true) => load(works),
  };
}

const settle = () => new Promise((done) => setTimeout(done));
const page = () => document.implementation.createHTMLDocument();

test('what a page replaced meanwhile is not what the work is shown', async () => {
  const { told, later, load } = wait();
  const doc = page();
  later.enter(doc.documentElement, doc);
  later.want();
  const fresh = doc.createElement('html');
  doc.documentElement.remove();
  doc.append(fresh);
  load();
  await settle();
  expect(told).toEqual([fresh]);
});

test('a document that has gone meanwhile is not shown at all', async () => {
  const { told, later, load } = wait();
  const [gone, left] = [page(), page()];
  for (const doc of [gone, left]) later.enter(doc.documentElement, doc);
  later.want();
  later.forget(gone);
  load();
  await settle();
  expect(told).toEqual([left.documentElement]);
});

test('what is told before the work is there is told once it is, in order', async () => {
  const { told, later, load } = wait();
  for (const body of ['one', 'two']) later.tell((work) => work.receive(body, null));
  expect(told).toEqual([]);
  load();
  await settle();
  later.tell((work) => work.receive('three', null));
  expect(told).toEqual(['one', 'two', 'three']);
});
