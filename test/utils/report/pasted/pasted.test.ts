import { describe, expect, it } from 'vitest';
import type { Engine } from '@/utils/engine/engine';
import type { Diagnosis } from '@/utils/engine/types';
import { readPasted } from '@/utils/report/pasted/pasted';
import { splitReplies } from '@/utils/report/pasted/pasted-replies';
import { createReport } from '@/utils/report/report';
import {
  inventDiagnosis,
  inventedWords,
  inventFinding,
  inventReply,
  inventReplyDiagnosis,
} from '../invented';

const report = createReport(inventedWords);

/** An engine that finds these messages in any text, and reads a reply where the text begins with a digit. */
function engineWith(diagnoses: Diagnosis[], texts: string[] = []): Engine {
  return {
    openStream: () => ({ read: () => [], end: () => [] }),
    // biome-ignore lint/correctness/useYield: nothing to wait for
    *diagnoseInSteps() {
      return [];
    },
    diagnose: (text) => {
      texts.push(text);
      return diagnoses;
    },
    diagnoseReply: (text) =>
      /^\d/.test(text)
        ? inventReplyDiagnosis()
        : inventReplyDiagnosis({
            reply: inventReply({ code: null, enhancedCode: null, text }),
            finding: inventFinding({ cause: 'unknown.rejected' }),
          }),
  };
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
    expect(view.hints[0]).toMatch(/^It holds the headers of a message/);
  });

  it('shows the latest attempt of each recipient, and earlier ones in short', () => {
    const bob = { attempt: { recipient: 'bob@example.com' } };
    const view = readPasted('log', engineWith([inventDiagnosis({}, bob, {})]), report);
    expect(view.headline).toBe('1 message, 2 recipients, 3 delivery attempts.');
    const [item] = view.items;
    expect(item?.heading).toBe('Message 4jYJCh4zHnzKn5t from sender@example.org');
    expect(item?.notes.map(({ recipient }) => recipient)).toEqual(['jane@example.com', 'bob@example.com']);
    expect(item?.earlier).toEqual(['20:56 · Waiting · The gate is shut · mail.example.com']);
    expect(view.summary?.headline).toContain('2 recipients');
  });

  it('has no summary over a single recipient', () => {
    expect(readPasted('log', engineWith([inventDiagnosis({})]), report).summary).toBeNull();
  });

  it('shows no more than fifty notes and counts the rest', () => {
    const view = readPasted('log', engineWith(Array.from({ length: 60 }, () => inventDiagnosis({}))), report);
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

  it('reads bare replies, and leaves prose between them alone', () => {
    const view = readPasted('They wrote:\n450 4.2.0 The gate is shut', engineWith([]), report);
    expect(view.headline).toBe('One reply, without a log around it.');
    expect(view.items[0]?.notes[0]?.title).toBe('The gate is shut');
  });
});

describe('replies', () => {
  it('are one a line', () => {
    expect(splitReplies('550 a\n450 b\n\nConnection refused')).toEqual([
      '550 a',
      '450 b',
      'Connection refused',
    ]);
    expect(splitReplies('Connection refused\nConnection timed out')).toEqual([
      'Connection refused',
      'Connection timed out',
    ]);
  });

  it('go on in the lines after a code until a blank one', () => {
    expect(splitReplies('550 5.1.1 The account that you tried\nto reach does not exist')).toHaveLength(1);
  });

  it('keep the lines of one reply together', () => {
    expect(splitReplies('550-5.1.1 No such\r\n550 5.1.1 user\r\n450 b')).toEqual([
      '550-5.1.1 No such\n550 5.1.1 user',
      '450 b',
    ]);
    expect(splitReplies('host a said: 550 no\n (in reply to RCPT TO command)')).toEqual([
      'host a said: 550 no\n (in reply to RCPT TO command)',
    ]);
  });

  it('are bounded', () => {
    expect(splitReplies('x'.repeat(20_000))[0]).toHaveLength(8_000);
  });
});
