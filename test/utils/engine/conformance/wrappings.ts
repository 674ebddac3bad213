/** Something that a log passes through before somebody has it in hand, and what that does to it. */
export interface Wrapping {
  readonly name: string;
  wrap(text: string): string;
}

const eachLine = (change: (line: string, at: number) => string) => (text: string) =>
  text.split('\n').map(change).join('\n');

/** Each must leave what is read of a text as it was, the time too. */
export const wrappings: readonly Wrapping[] = [
  { name: 'Windows line ends', wrap: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a quote', wrap: eachLine((line) => `> ${line}`) },
  { name: 'a quote of a quote', wrap: eachLine((line) => `> > ${line}`) },
  { name: 'a quote without spaces', wrap: eachLine((line) => `>>${line}`) },
  { name: 'a quote with bars', wrap: eachLine((line) => `| ${line}`) },
  { name: 'grep -n of a file', wrap: eachLine((line, at) => `mail.log:${at + 12}:${line}`) },
  { name: 'grep of many files', wrap: eachLine((line) => `/var/log/mail.log.1:${line}`) },
  { name: 'docker compose', wrap: eachLine((line) => `mail-1  | ${line}`) },
  { name: 'kubectl logs --prefix', wrap: eachLine((line) => `[pod/mail-0/postfix] ${line}`) },
  {
    name: 'a container runtime',
    wrap: eachLine((line) => `2026-11-20T08:01:02.123456789Z stdout F ${line}`),
  },
  {
    name: 'ANSI colour',
    wrap: (text) => `\u001b[33m${text.replaceAll('\n', '\u001b[0m\n\u001b[33m')}\u001b[0m`,
  },
  { name: 'ANSI colour made visible', wrap: (text) => `^[[0;33m${text}^[[0m` },
  {
    name: 'HTML entities',
    wrap: (text) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  },
  {
    name: 'HTML entities, twice',
    wrap: (text) => text.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;'),
  },
  { name: 'no-break spaces', wrap: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'zero-width spaces', wrap: (text) => text.replaceAll('@', '\u200b@').replaceAll(', ', ', \u200b') },
  { name: 'a byte order mark', wrap: (text) => `\ufeff${text}` },
  { name: 'the links of a chat', wrap: (text) => text.replace(/<([\w.]+@[\w.]+)>/g, '<[$1](mailto:$1)>') },
  { name: 'the links of Slack', wrap: (text) => text.replace(/<([\w.]+@[\w.]+)>/g, '<<mailto:$1|$1>>') },
  {
    name: 'the archive of a list',
    wrap: (text) => text.replace(/<([\w.]+)@([\w.]+)>/g, '<$1 at $2>'),
  },
  { name: 'a code block', wrap: (text) => `\`\`\`\n${text}\n\`\`\`` },
  {
    name: 'a mail about it',
    wrap: (text) => `Hello,\n\nplease see below. What is wrong?\n\n${text}\n\nBest regards\nAnn`,
  },
  { name: 'a list', wrap: (text) => text.replace(/^/, '- ') },
  { name: 'a numbered list', wrap: (text) => text.replace(/^/, '1. ') },
  { name: 'non-breaking hyphens', wrap: (text) => text.replace(/(?<=\d)-(?=\d)/g, '\u2011') },
  {
    name: 'raw HTML',
    wrap: (text) => `<p>${text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`,
  },
];
