// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { get, here, learn, post } from './asked';

const row = (attributes: string) => `<tr ${attributes}><td>a@b.example</td><td>Hello</td></tr>`;

// A sender's words may stand in any of these places, and never come into a request.
describe('a sender steers nothing', () => {
  const steered = [
    'data-original-title',
    'data-search',
    'data-order',
    'data-subject',
    'title',
    'alt',
    'aria-label',
    'data-x',
  ];
  test.each(steered)('by a subject in %s', (name) => {
    const mail = (id: string, subject: string) =>
      `<tr data-id="${id}"><td ${name}="${subject}">${subject}</td></tr>`;
    const rows = [mail('7001', 'viewlogs'), mail('7002', 'deliver')];
    expect(learn(rows, post('{"action":"viewlogs","id":"7001"}'))?.body).toBe(
      '{"action":"viewlogs","id":"7002"}',
    );
    expect(learn(rows, get('/cp/viewlogs?id=7001'))?.url).toBe(`${here}/cp/viewlogs?id=7002`);
    // Without an identifier of the portal's own, nothing at all.
    const bare = rows.map((markup) => markup.replace(/ data-id="\d+"/, ''));
    expect(learn(bare, post('{"action":"viewlogs"}'))).toBeNull();
  });

  test.each([
    ['..', '/quarantine/logs?id=7001', 'quarantine'],
    ['7002', '/logs/7001', '7001'],
    ['logs9', '/logs8?x=1', 'logs8'],
  ])('by the subject %s', (second, path, first) => {
    const mail = (subject: string) =>
      `<tr><td data-search="${subject}" data-x="${subject}" title="${subject}">${subject}</td></tr>`;
    expect(learn([mail(first), mail(second)], get(path))).toBeNull();
  });

  test('by an argument behind a subject', () => {
    const mail = (subject: string, id: string) =>
      `<tr><td><a onclick="show('${subject}', ${id})">Logs</a></td></tr>`;
    expect(learn([mail('Hello you', '7001'), mail("x', 7009, '", '7002')], get('/logs/7001'))).toBeNull();
  });

  test('by a lone surrogate', () => {
    expect(
      learn([row('data-id="1002" data-x="\ud800"'), row('data-id="\ud800"')], get('/logs/1002')),
    ).toBeNull();
  });
});
