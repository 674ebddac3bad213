import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '@/utils/engine/engine';
import type { Diagnosis, UntriedMessage } from '@/utils/engine/types';
import { readPasted } from '@/utils/report/pasted/pasted';
import { createReport } from '@/utils/report/report';
import { invented } from '../../engine/invented';
import { inventDiagnosis, inventedWords } from '../invented';

const report = createReport(inventedWords);

/** An engine that finds these messages in any text. */
function engineWith(diagnoses: Diagnosis[], texts: string[] = [], untried: UntriedMessage[] = []): Engine {
  const read = (text: string) => {
    texts.push(text);
    return { diagnoses, untried };
  };
  return { ...createEngine(invented, []), read };
}

describe('a pasted text', () => {
  it('asks for something where it is empty', () => {
    expect(readPasted(' \n', engineWith([]), report)).toMatchObject({ kind: 'empty', items: [] });
  });

  it('says what to paste where nothing can be read', () => {
    const view = readPasted('Dear all,\nsee you soon', engineWith([]), report);
    expect(view).toMatchObject({ kind: 'unreadable', items: [] });
    expect(view.hints.join(' ')).toContain('status=');
  });

  it('says what it holds instead, where that can be told', () => {
    const view = readPasted('Received: from a by b\nSubject: hello', engineWith([]), report);
    expect(view.kind).toBe('unreadable');
    expect(view.hints[0]).toMatch(/^These are mail headers/);
  });

  it('shows the latest attempt of each recipient, and earlier ones in short', () => {
    const bob = { attempt: { recipient: 'bob@example.com' } };
    const view = readPasted('log', engineWith([inventDiagnosis({}, bob, {})]), report);
    expect(view.headline).toBe('Waiting: all 2 recipients. The gate is shut.');
    expect(view.extent).toBe('1 message, 2 recipients, 3 delivery attempts.');
    const [item] = view.items;
    expect(item?.heading).toBe('Message 4jYJCh4zHnzKn5t from sender@example.org');
    expect(item?.notes.map(({ recipient }) => recipient)).toEqual(['jane@example.com', 'bob@example.com']);
    expect(item?.earlier).toEqual([
      'Attempt 1 of 2 · 23 Nov 20:56 · Waiting · The gate is shut · mail.example.com',
    ]);
    expect(view.summary?.headline).toContain('2 recipients');
  });

  it('has no summary over a single recipient', () => {
    expect(readPasted('log', engineWith([inventDiagnosis({})]), report).summary).toBeNull();
  });

  it('tells of messages that nobody has tried to deliver, alone and beside others', () => {
    const queued: UntriedMessage = { queueId: '4A1', sender: 'a@example.net', kind: 'queued', since: null };
    const held: UntriedMessage = { ...queued, queueId: '4B1', kind: 'held' };
    const alone = readPasted('log', engineWith([], [], [held]), report);
    expect(alone.headline).toBe('Deep filtered: the filter holds it, and has not tried to deliver it yet.');
    expect(alone.summary?.nextStep).toMatch(/“Deliver”/);
    const both = readPasted('log', engineWith([], [], [queued, held]), report);
    expect(both.headline).toBe('2 messages that nobody has tried to deliver yet.');
    const beside = readPasted('log', engineWith([inventDiagnosis({})], [], [queued]), report);
    expect(beside.headline).toBe('Waiting. The gate is shut.');
    expect(beside.untried?.messages).toEqual([
      { heading: 'Message 4A1 from a@example.net', words: expect.stringMatching(/^Queued: not tried yet/) },
    ]);
  });

  it('shows no more than fifty notes and counts the rest', () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ attempt: { recipient: `${i}@example.com` } }));
    const view = readPasted('log', engineWith([inventDiagnosis(...many)]), report);
    expect(view.items.flatMap(({ notes }) => notes)).toHaveLength(50);
    expect(view.more).toBe('And 10 more recipients, not shown.');
  });

  it('reads only the first part of a huge text, to the end of a line', () => {
    const texts: string[] = [];
    const line = `${'x'.repeat(999)}\n`;
    const view = readPasted(line.repeat(7000), engineWith([inventDiagnosis({})], texts), report);
    expect(texts[0]).toHaveLength(5_999_999);
    expect(view.hints).toEqual(['The text is very long: only its first six million characters were read.']);
  });

  it('says so where a reply is alone', () => {
    const alone = { attempt: { recipient: null, queueId: null, time: null } };
    const view = readPasted('450 4.2.0 The gate is shut', engineWith([inventDiagnosis(alone)]), report);
    expect(view.headline).toBe('Waiting. The gate is shut.');
    expect(view.extent).toBe('One reply, without a log around it.');
    expect(view.items[0]?.notes[0]?.title).toBe('The gate is shut');
  });
});
