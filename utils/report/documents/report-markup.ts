import { say } from '../../words/say';
import type { LinkView } from '../types';

/** A part of a report. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [string, string])[] }
  | { readonly kind: 'steps'; readonly heading: string; readonly steps: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly LinkView[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

/** Draws a report as plain text. */
export function renderText(blocks: readonly Block[]): string {
  return join(blocks.map(textOf));
}

/** Draws a report as Markdown (CommonMark). Text stays text, whatever is in it. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return join(blocks.map(markdownOf));
}

function join(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n${'='.repeat(block.text.length)}`;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(block.text.length, 60))}`;
    case 'fields':
      return block.fields.map(([name, value]) => `${name}: ${value}`).join('\n');
    case 'steps':
      return block.steps.length === 0
        ? ''
        : `${say('{word}:', { word: block.heading })}\n${numbered(block.steps)}`;
    case 'links':
      return block.links.map(({ label, href }) => `${label}: ${href}`).join('\n');
    case 'code':
      return block.lines.map((line) => `    ${line}`).join('\n');
    default:
      return block.text;
  }
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${asText(block.text)}`;
    case 'heading':
      return `## ${asText(block.text)}`;
    case 'subheading':
      return `### ${asText(block.text)}`;
    case 'fields':
      return block.fields.map(([name, value]) => `- **${name}:** ${asText(value)}`).join('\n');
    case 'steps':
      return block.steps.length === 0
        ? ''
        : `**${asText(block.heading)}**\n\n${numbered(block.steps.map(asStep))}`;
    case 'links':
      return block.links.map(({ label, href }) => `- [${asText(label)}](<${href}>)`).join('\n');
    case 'code':
      return fenced(block.lines);
    default:
      return asText(block.text);
  }
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, i) => `${i + 1}. ${step}`).join('\n');
}

/** The fence is longer than any run of backticks inside (CommonMark 0.31, 4.5). */
function fenced(lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}text\n${lines.join('\n')}\n${fence}`;
}

// An address would become a link in some readers, and a backslash before its @ is shown by others: Jira, Halo, Teams (seen 2026-11).
const AS_CODE = /[^\s<>()[\]"'`,;:|\\]{1,120}@[^\s<>()[\]"'`,;:|\\]{1,120}/g;

/** A step of ours: what is to be run stands between backticks already. */
function asStep(step: string): string {
  return step
    .split('`')
    .map((part, i) => (i % 2 === 1 ? `\`${part}\`` : asText(part)))
    .join('');
}

/** Text as Markdown shows it: addresses as code, punctuation with a backslash before it (CommonMark 0.31, 2.4). */
export function asText(text: string): string {
  let at = 0;
  let shown = '';
  for (const { 0: found, index } of text.matchAll(AS_CODE)) {
    shown += `${escaped(text.slice(at, index))}\`${found}\``;
    at = index + found.length;
  }
  const rest = shown + escaped(text.slice(at));
  return rest.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Readers with autolinks take these for links too (GitHub Flavored Markdown 0.29, 6.9). */
const AUTOLINK = /\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)/gi;

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~@]|&(?=[#\w])|:(?=\/\/)/g, '\\$&')
    .replace(AUTOLINK, (word) => `${word}\\`);
}
