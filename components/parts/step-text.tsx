import type { ComponentChildren } from 'preact';
import type { MentionView } from '@/utils/report/types';
import { Command } from './command';
import { OutwardLink } from './outward-link';

/** A step: what to run in mono, with a button that copies it, and words that lead to a page as links. */
export function StepText({ text, mentions = [] }: { text: string; mentions?: readonly MentionView[] }) {
  const pieces = text.split('`');
  return (
    <>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? <Command key={index} text={piece} /> : linked(piece, mentions),
      )}
    </>
  );
}

function linked(text: string, mentions: readonly MentionView[]): ComponentChildren {
  const mention = mentions.find(({ words }) => text.includes(words));
  if (!mention) return text;
  const at = text.indexOf(mention.words);
  return (
    <>
      {text.slice(0, at)}
      <OutwardLink href={mention.href}>{mention.words}</OutwardLink>
      {text.slice(at + mention.words.length)}
    </>
  );
}
