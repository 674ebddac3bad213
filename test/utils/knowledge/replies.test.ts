import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '@/utils/engine/engine';
import { knowledge } from '@/utils/knowledge/knowledge';

/**
 * Holds the knowledge against `test/corpus/replies.tsv`: replies of real mail servers and of Postfix's own client, written down in
 * November 2026 from memory of what these products say, apart from the signals, so that the table does not repeat what it checks.
 * Addresses, hosts and ids are made up. Columns: the product, the causes that are right (`|` between several), the reply.
 */
const rows = readFileSync('test/corpus/replies.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t') as [source: string, causes: string, text: string]);
const engine = createEngine(knowledge);

describe('the replies of real servers', () => {
  it('come with a product, known causes and a text, each text once', () => {
    const known = new Set(knowledge.causes.map((cause) => cause.id));
    for (const row of rows) {
      expect(row, row.join(' / ')).toHaveLength(3);
      for (const cause of row[1].split('|')) expect(known, row[2]).toContain(cause);
    }
    expect(new Set(rows.map(([, , text]) => text)).size).toBe(rows.length);
  });

  it.each(rows)('%s: %s: %s', (_source, causes, text) => {
    expect(causes.split('|')).toContain(engine.diagnoseReply(text).finding.cause);
  });
});
