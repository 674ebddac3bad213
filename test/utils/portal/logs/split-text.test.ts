// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TextSplitter } from '@/utils/portal/logs/split-text';

function begin(text: string): { box: Element; head: Text; splitter: TextSplitter } {
  const box = document.createElement('pre');
  box.textContent = text;
  document.body.replaceChildren(box);
  return { box, head: box.firstChild as Text, splitter: new TextSplitter() };
}

const many = Array.from({ length: 60 }, (_, i) => `line ${i}\n`).join('');
const ends = [...many.matchAll(/\n/g)].map((match) => match.index + 1);

test.each([ends.slice(0, 3), ends])(
  'cuts where it is asked to and keeps the text and its first node',
  (...offsets) => {
    const { box, head, splitter } = begin(many);
    const pieces = splitter.split(head, offsets);
    expect(pieces[0]).toBe(head);
    expect(box.textContent).toBe(many);
    expect(offsets.filter((offset) => offset < many.length).map((_, i) => pieces[i]?.data)).toEqual(
      offsets
        .filter((offset) => offset < many.length)
        .map((offset, i) => many.slice(offsets[i - 1] ?? 0, offset)),
    );
  },
);

test('restore gives the page its one node back', () => {
  const { box, head, splitter } = begin(many);
  splitter.split(head, ends);
  splitter.restore();
  expect([...box.childNodes]).toEqual([head]);
  expect(head.data).toBe(many);
});

describe('the other pieces follow what the page does to the one that it knows', () => {
  test('another text', () => {
    const { box, head, splitter } = begin('a\nb\nc');
    splitter.split(head, [2, 4]);
    head.data = 'new';
    splitter.follow(head);
    expect(box.textContent).toBe('new');
  });

  test('more text at the end', () => {
    const { box, head, splitter } = begin('a\nb\nc');
    splitter.split(head, [2, 4]);
    head.appendData('d');
    splitter.follow(head);
    expect(box.textContent).toBe('a\nb\ncd');
  });

  test('removal', () => {
    const { box, head, splitter } = begin('a\nb\nc');
    splitter.split(head, [2, 4]);
    head.remove();
    expect(splitter.follow(head)).toBe(box);
    expect(box.textContent).toBe('');
  });

  test('a piece that is cut again', () => {
    const { box, head, splitter } = begin('a\nb\nc');
    const [, tail] = splitter.split(head, [2]);
    splitter.split(tail as Text, [2]);
    head.data = 'x';
    splitter.follow(head);
    expect(box.textContent).toBe('x');
  });
});
