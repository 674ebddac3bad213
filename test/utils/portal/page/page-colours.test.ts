// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { isOnDark } from '@/utils/portal/page/page-colours';

/** What a browser computes, which the environment of this test does not: the colours of the element and of what is around it. */
function isDark(
  grounds: readonly string[],
  scheme = 'normal',
  image = 'none',
  ink = 'rgb(0, 0, 0)',
): boolean {
  document.body.innerHTML = '<section><div></div></section>';
  const styles = new Map<Element, object>();
  let box: Element | null = document.querySelector('div');
  for (const backgroundColor of grounds) {
    if (box) styles.set(box, { backgroundColor, backgroundImage: image, color: ink });
    box = box?.parentElement ?? null;
  }
  const clear = {
    backgroundColor: 'rgba(0, 0, 0, 0)',
    backgroundImage: 'none',
    color: ink,
    colorScheme: scheme,
  };
  const computed = (element: Element) => (styles.get(element) ?? clear) as CSSStyleDeclaration;
  vi.spyOn(window, 'getComputedStyle').mockImplementation(computed);
  return isOnDark(document.querySelector('div') as Element);
}

const CLEAR = 'rgba(0, 0, 0, 0)';

test.each<[string, readonly string[], boolean]>([
  ['white', ['rgb(255, 255, 255)'], false],
  ['a yellow row', ['rgb(245, 237, 196)'], false],
  ['nearly black', ['rgb(33, 31, 26)'], true],
  ['a dark blue', ['rgb(20, 20, 120)'], true],
  ['what is behind it', [CLEAR, 'rgb(24, 26, 27)'], true],
  ['what is behind a shade', ['rgba(0, 0, 0, 0.05)', 'rgb(250, 250, 250)'], false],
  ['a shade that hides what is behind it', ['rgba(0, 0, 0, 0.8)', 'rgb(250, 250, 250)'], true],
  ['oklch, dark', ['oklch(0.21 0.034 264.7)'], true],
  ['oklch, light', ['oklch(0.985 0.002 247.8)'], false],
  ['oklch, clear', ['oklch(0.2 0 0 / 0.1)', 'rgb(255, 255, 255)'], false],
  ['lab', ['lab(12.5 -1 -2)'], true],
  ['lch', ['lch(96 2 100)'], false],
  ['srgb', ['color(srgb 0.1 0.1 0.12)'], true],
  ['srgb, nearly clear', ['color(srgb 0 0 0 / 0.04)', 'rgb(255, 255, 255)'], false],
  ['nothing at all', [CLEAR, CLEAR], false],
])('%s', (_name, grounds, dark) => {
  expect(isDark(grounds)).toBe(dark);
});

test('a page that paints nothing has the colours that it says it has', () => {
  expect(isDark([CLEAR], 'dark')).toBe(true);
  expect(isDark([CLEAR], 'light')).toBe(false);
  expect(isDark([CLEAR], 'light dark')).toBe(false);
});

test('on a picture the letters tell', () => {
  expect(isDark([CLEAR], 'normal', 'url("a.png")', 'rgb(240, 240, 240)')).toBe(true);
  expect(isDark([CLEAR], 'normal', 'url("a.png")', 'rgb(20, 20, 20)')).toBe(false);
});
