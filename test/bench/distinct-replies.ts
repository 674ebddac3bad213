import { readFileSync } from 'node:fs';
import { knowledge } from '../../utils/knowledge/knowledge';

/** What makes two replies of a server differ. */
export type Variation = 'ids' | 'words';

/**
 * Makes `count` replies that are all different: what real servers say (the project's corpus and the examples of its causes), each time
 * with other addresses, hosts and IP addresses in their places. Where a reply holds none of these, servers add a session id (`ids`), as
 * Google or Microsoft do; with `words`, each reply gets a new word instead, so that no memory helps. The same on every run.
 */
export function distinctReplies(count: number, variation: Variation): string[] {
  const templates = [...corpusReplies(), ...knowledge.causes.flatMap((cause) => cause.examples.match)];
  const seen = new Set<string>();
  for (let i = 0; seen.size < count; i += 1)
    seen.add(vary(templates[i % templates.length] as string, i, variation));
  return [...seen];
}

function corpusReplies(): string[] {
  const rows = readFileSync('test/corpus/replies.tsv', 'utf8').split('\n').slice(1).filter(Boolean);
  return rows.map((row) => row.split('\t')[2] as string);
}

function vary(reply: string, i: number, variation: Variation): string {
  const varied = reply
    .replace(/[\w.+-]+@/g, `user${i}@`)
    .replace(/\b(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}\b/g, `$1.${i % 250}`)
    .replace(/\bexample\.(com|net|org)\b/g, `host${i}.example.$1`);
  if (variation === 'words') return `${varied} ${letters(i)}`;
  return varied === reply
    ? `${reply} ${String(i).padStart(12, '4e7c1b9d2a60')}-${letters(i)} - smtp`
    : varied;
}

/** A word of letters alone: nothing that is taken out before matching. */
function letters(i: number): string {
  return i
    .toString(26)
    .replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string)
    .padStart(5, 'z');
}
