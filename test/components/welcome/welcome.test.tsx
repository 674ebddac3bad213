// @vitest-environment happy-dom

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { Welcome } from '@/components/welcome/welcome';
import { texts } from '../surface';

const hosts = ['www.spamhero.com', 'spamhero.com'];
const draw = (isAllowed: boolean, onAllow = () => {}) =>
  act(() =>
    render(
      <Welcome
        portalHref="https://www.spamhero.com/"
        hosts={hosts}
        isAllowed={isAllowed}
        onAllow={onAllow}
      />,
      document.body,
    ),
  );

afterEach(() => act(() => render(null, document.body)));

it('shows the three steps, the sample and the portal', () => {
  draw(true);
  expect(texts(document, '.pictures h2')).toEqual([
    'Point at a yellow row',
    'Open its Logs',
    'Copy it for whoever must act',
  ]);
  const links = [...document.querySelectorAll('.ways a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['workbench.html?sample', 'https://www.spamhero.com/']);
  expect(document.body.textContent).toContain('On www.spamhero.com, spamhero.com,');
  expect(document.querySelectorAll('button')).toHaveLength(0);
});

it('asks for the permission where the browser has not given it', () => {
  const allow = vi.fn();
  draw(false, allow);
  act(() => document.querySelector('button')?.click());
  expect(allow).toHaveBeenCalledTimes(1);
});
