import { describe, expect, test } from 'vitest';
import { type AskName, nameOfAsk, readAsk } from '@/utils/extension/message-shapes';

/** What pages and the extension's own pages really send: each as it stands in the code. */
const SENT: [AskName, object][] = [
  ['get-knowledge', {}],
  ['load-surfaces', {}],
  ['show-count', { undelivered: 3 }],
  ['tell-log', { url: 'https://panel.example/log?id=1', text: 'Nov 26 …' }],
  ['told-logs', {}],
  ['recall-page', {}],
  ['remember-page', { isFolded: true }],
  ['remember-page', { learned: [{ id: 'x' }] }],
  ['remember-page', { isFolded: false, learned: null }],
  ['remember-rows', { rows: [['name', '4Zr1']] }],
  ['recall-rows', { names: ['name'] }],
  ['keep-messages', { texts: [{ text: 'Nov 26 …', sender: 'fritz@example.com' }] }],
  ['keep-messages', { texts: [], history: 'h1' }],
  ['list-history', { before: null, after: null, count: 50 }],
  ['list-history', { before: [1, 'k'], after: null, count: 50 }],
  ['read-history', { key: 'k' }],
  ['count-history', {}],
  ['erase-history', {}],
  ['erase-history', { portal: 'panel.example' }],
  ['export-history', { after: null, count: 100 }],
  ['import-history', { records: [{}], history: null }],
];

const NEVER_SENT: [AskName, object][] = [
  ['show-count', { undelivered: -1 }],
  ['show-count', {}],
  ['tell-log', { url: 'https://panel.example/' }],
  ['remember-page', { isFolded: 'yes' }],
  ['remember-rows', { rows: [['name']] }],
  ['recall-rows', { names: 'name' }],
  ['keep-messages', { texts: 'Nov 26 …' }],
  ['list-history', { before: 1, after: null, count: 50 }],
  ['export-history', { after: 7, count: 100 }],
  ['import-history', { records: {} }],
];

describe('what the background is asked', () => {
  test.each(SENT)('%s %j is taken', (name, ask) => {
    const message = { type: name, ...ask };
    expect(nameOfAsk(message)).toBe(name);
    expect(readAsk(name, message)).toMatchObject(ask);
  });

  test.each(NEVER_SENT)('%s %j is refused', (name, ask) => {
    expect(readAsk(name, { type: name, ...ask })).toBeNull();
  });

  test.each([null, 7, 'recall-page', {}, { type: 'toString' }])('%j is no ask', (value) => {
    expect(nameOfAsk(value)).toBeNull();
  });
});
