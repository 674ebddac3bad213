// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { describePage } from '@/utils/portal/logs/describe-page';
import { deferred } from '../log-lines';

const rows = ['jane@secret.example', 'bob@secret.example', 'eve@secret.example'].map(
  (address, i) =>
    `<tr class="customer-acme" id="message-${4711 + i}" data-secret="s3cret"><td><i title="Failed"></i></td><td>${address}</td><td><a href="/cp/logs/4711?token=s3cret" onclick="go('s3cret')">Logs</a></td></tr>`,
);

test('tells how a page is built and nothing of what it says', () => {
  document.body.innerHTML = `<h1>Quarantine of Acme Ltd</h1><table role="grid">${rows.join('')}</table><pre title="Jane's log">${deferred.replaceAll('<', '&lt;')}</pre>`;
  const text = describePage(document);
  expect(text).toContain('table role=grid');
  expect(text).toContain('title=(Failed)');
  expect(text).toContain('Logs');
  expect(text).toContain('records(1)');
  expect(text).toContain('… and 2 more of this kind');
  expect(text).not.toMatch(/secret\.|s3cret|jane|acme|4711|customer|token|postfix|relay/i);
});

test('is bounded', () => {
  document.body.innerHTML = Array.from(
    { length: 3000 },
    (_, i) => `<x-${i.toString(36)}>x</x-${i.toString(36)}>`,
  ).join('');
  const lines = describePage(document).split('\n');
  expect(lines.length).toBeLessThan(620);
  expect(lines).toContain('… cut off here');
});
