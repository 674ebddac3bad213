import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentPart, newestVersion, readDocument } from '@/utils/report/documents/read-document';

function wordsOf(parts: readonly DocumentPart[]): string {
  return parts
    .flatMap((part) => (part.kind === 'list' ? part.items : [part.pieces]))
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join(' ');
}

const bare = (markdown: string) =>
  markdown
    .replace(/^#+ |^- |\*\*|`/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a document of our own', () => {
  it('is read into headings, paragraphs and lists', () => {
    expect(readDocument('# One\n\nTwo **three**\nfour `five`.\n\n- six\n  seven\n- eight\n')).toEqual([
      { kind: 'heading', level: 1, pieces: [{ kind: 'plain', text: 'One' }] },
      {
        kind: 'paragraph',
        pieces: [
          { kind: 'plain', text: 'Two ' },
          { kind: 'strong', text: 'three' },
          { kind: 'plain', text: ' four ' },
          { kind: 'code', text: 'five' },
          { kind: 'plain', text: '.' },
        ],
      },
      {
        kind: 'list',
        items: [[{ kind: 'plain', text: 'six seven' }], [{ kind: 'plain', text: 'eight' }]],
      },
    ]);
  });

  it('loses no word of PRIVACY.md on the way to its page', () => {
    const privacy = readFileSync('PRIVACY.md', 'utf8');
    expect(wordsOf(readDocument(privacy))).toBe(bare(privacy));
  });

  it('leaves no mark of PRIVACY.md or the changelog unread', () => {
    for (const file of ['PRIVACY.md', 'CHANGELOG.md'])
      expect(wordsOf(readDocument(readFileSync(file, 'utf8')))).not.toMatch(/\*\*|`|^#|\]\(/m);
  });
});

describe('the newest version', () => {
  it('is the first of the changelog', () => {
    const { version, parts } = newestVersion('# Changelog\n\n## 0.2.0\n\n- New\n\n## 0.1.0\n\n- Old\n');
    expect(version).toBe('0.2.0');
    expect(wordsOf(parts)).toBe('New');
  });

  it('is the one of package.json', () => {
    const { version } = newestVersion(readFileSync('CHANGELOG.md', 'utf8'));
    expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
