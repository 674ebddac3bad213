/** A text with what is strong or literal in it. */
export interface DocumentPiece {
  readonly kind: 'plain' | 'strong' | 'code';
  readonly text: string;
}

/** One block of a document of our own. */
export type DocumentPart =
  | { readonly kind: 'heading'; readonly level: number; readonly pieces: readonly DocumentPiece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly DocumentPiece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly DocumentPiece[])[] };

/** Reads the little Markdown that our own documents are written in: headings, paragraphs, lists, `**strong**` and `` `code` ``. */
export function readDocument(markdown: string): DocumentPart[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map(partOf);
}

/** The newest version of a changelog, and what it says of it. @throws where the text has no version */
export function newestVersion(changelog: string): { version: string; parts: DocumentPart[] } {
  const [, newest] = changelog.split(/^## /m);
  if (!newest) throw new Error('The changelog has no line that begins with "## ".');
  const [version = ''] = newest.split('\n', 1);
  return { version: version.trim(), parts: readDocument(newest.slice(version.length)) };
}

function partOf(block: string): DocumentPart {
  const [, marks = '', heading = ''] = /^(#{1,4}) (.*)/.exec(block) ?? [];
  if (marks) return { kind: 'heading', level: marks.length, pieces: piecesOf(heading) };
  if (!block.startsWith('- ')) return { kind: 'paragraph', pieces: piecesOf(block) };
  const items = block.slice('- '.length).split('\n- ');
  return { kind: 'list', items: items.map(piecesOf) };
}

function piecesOf(words: string): DocumentPiece[] {
  return words
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter(Boolean)
    .map(pieceOf);
}

function pieceOf(text: string): DocumentPiece {
  if (text.startsWith('`')) return { kind: 'code', text: text.slice(1, -1) };
  if (text.startsWith('**')) return { kind: 'strong', text: text.slice(2, -2) };
  return { kind: 'plain', text };
}
