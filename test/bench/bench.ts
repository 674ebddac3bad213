import { execFileSync } from 'node:child_process';
import { benchEngine } from './engine';
import { benchHistory } from './history';
import { benchPage } from './page';
import { writePerformancePage } from './performance-page';
import { benchReplies } from './replies';
import { benchWorkbench } from './workbench';

/** `npm run bench [-- engine [MEGABYTES [CORPUS]] | replies | page | workbench [MEGABYTES [CORPUS]] | history [MESSAGES]]`: what the engine does in a second, and what a page pays, as ratios in one run. */
const parts = process.argv.slice(2);
const wants = (part: string) => parts.length === 0 || parts[0] === part;

if (wants('engine')) {
  const [, size = '100', corpus] = parts;
  const lines: string[] = [];
  for await (const line of benchEngine({ size: Number(size), ...(corpus && { corpus }) })) {
    console.log(line);
    lines.push(line);
  }
  lines.push('', 'Replies without a log around them:', '', '```', ...benchReplies(), '```');
  writePerformancePage(['npm run bench -- engine', ...parts.slice(1)].join(' '), lines);
}
if (wants('replies')) {
  console.log(
    `Node ${process.version}, ${process.arch}, one thread; the best of five rounds taken in turn.\n`,
  );
  for (const line of benchReplies()) console.log(line);
}
if (wants('page')) {
  execFileSync('node_modules/.bin/wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
  console.log(
    '\nChromium, production build, main thread of the page (CDP profiler), from navigation on; the best of four visits.\n',
  );
  for (const line of await benchPage()) console.log(line);
}
if (wants('workbench')) {
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const [, size = '200', corpus] = parts;
  console.log(`\nWorkbench, production build, a Postfix log of ${size} MB.\n`);
  for await (const line of benchWorkbench({ size: Number(size), ...(corpus && { corpus }) }))
    console.log(line);
}
if (wants('history')) {
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore' });
  const count = Number(parts[1] ?? 100_000);
  console.log(`\nHistory of ${count} messages, production build.\n`);
  for await (const line of benchHistory(count)) console.log(line);
}
