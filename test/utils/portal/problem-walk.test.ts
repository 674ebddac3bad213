// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemWalk, problemsOf } from '@/utils/portal/problem-walk';

const row = (id: number, state: string) =>
  `<tr id="r${id}"><td>${state && `<i title="${state}"></i>`}</td><td>a@b.example 2026-11-23</td><td><a href="/logs/${id}" id="l${id}">Logs</a></td></tr>`;
const list = `<table>${row(1, 'Failed')}${row(2, '')}${row(3, 'Deferring')}${row(4, 'Queued')}</table>`;
const note = (status: string, recipient: string) =>
  `<yellowline-note data-status="${status}" data-recipient="${recipient}"></yellowline-note>`;

const ids = () => problemsOf(document).map(({ id }) => id);
const places = () =>
  problemsOf(document).map(
    (one) => `${one.getAttribute('data-recipient')} ${one.getAttribute('data-status')}`,
  );

beforeEach(() => {
  document.body.innerHTML = '';
  vi.spyOn(Element.prototype, 'animate').mockReturnValue({} as Animation);
});

describe('the problems of a page', () => {
  it('are the rows that are not delivered, from top to bottom', () => {
    document.body.innerHTML = list;
    expect(ids()).toEqual(['r1', 'r3', 'r4']);
  });

  it('are, where a log is open, the recipients that have not got it, each by its last line', () => {
    const log = ['deferred a', 'deferred b', 'sent a', 'bounced c', 'deferred b'];
    document.body.innerHTML = list + log.map((one) => note(...(one.split(' ') as [string, string]))).join('');
    expect(places()).toEqual(['c bounced', 'b deferred']);
  });

  it('are those of the list again once all was delivered', () => {
    document.body.innerHTML = list + note('sent', 'a');
    expect(ids()).toEqual(['r1', 'r3', 'r4']);
  });

  it('are found in an open shadow tree, too', () => {
    const host = document.body.appendChild(document.createElement('x-list'));
    host.attachShadow({ mode: 'open' }).innerHTML = `<div>${list}</div>`;
    expect(ids()).toEqual(['r1', 'r3', 'r4']);
  });
});

describe('walking', () => {
  const focused = () => document.activeElement?.id;

  it('goes from row to row around the end, with the focus on their Logs', () => {
    document.body.innerHTML = list;
    const walk = new ProblemWalk(document);
    const went = [1, 1, 1, 1, -1, -1].map((step) => walk.walk(step as 1 | -1) && focused());
    expect(went).toEqual(['l1', 'l3', 'l4', 'l1', 'l4', 'l3']);
  });

  it('begins at the end where it goes back', () => {
    document.body.innerHTML = list;
    new ProblemWalk(document).walk(-1);
    expect(focused()).toBe('l4');
  });

  it('begins anew where the row has gone', () => {
    document.body.innerHTML = list;
    const walk = new ProblemWalk(document);
    walk.walk(1);
    walk.walk(1);
    document.querySelector('#r3')?.remove();
    walk.walk(1);
    expect(focused()).toBe('l1');
  });

  it('says so where there is nothing to go to', () => {
    document.body.innerHTML = `<table>${row(2, '')}</table>`;
    expect(new ProblemWalk(document).walk(1)).toBe(false);
  });
});
