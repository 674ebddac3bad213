import type { DocumentPart, DocumentPiece } from '@/utils/report/documents/read-document';

/** A text of our own, such as PRIVACY.md. */
export function ReadingText({ parts }: { parts: readonly DocumentPart[] }) {
  return (
    <>
      {parts.map((part, i) => (
        <Part part={part} key={i} />
      ))}
    </>
  );
}

function Part({ part }: { part: DocumentPart }) {
  if (part.kind === 'paragraph')
    return (
      <p>
        <Pieces pieces={part.pieces} />
      </p>
    );
  if (part.kind === 'heading') return <Heading {...part} />;
  return (
    <ul>
      {part.items.map((pieces, i) => (
        <li key={i}>
          <Pieces pieces={pieces} />
        </li>
      ))}
    </ul>
  );
}

function Heading({ level, pieces }: DocumentPart & { kind: 'heading' }) {
  const Level = level === 1 ? 'h1' : 'h2';
  return (
    <Level>
      {level === 1 && <span class="mark" aria-hidden="true" />}
      <Pieces pieces={pieces} />
    </Level>
  );
}

function Pieces({ pieces }: { pieces: readonly DocumentPiece[] }) {
  return (
    <>
      {pieces.map(({ kind, text }, i) => {
        if (kind === 'strong') return <strong key={i}>{text}</strong>;
        return kind === 'code' ? <code key={i}>{text}</code> : text;
      })}
    </>
  );
}
