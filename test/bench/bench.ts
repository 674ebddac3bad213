import { benchReplies } from './replies';

/** `npm run bench`: what the engine does in a second, as ratios in one run. */
console.log(`Node ${process.version}, ${process.arch}, one thread; the best of five rounds taken in turn.\n`);
for (const line of benchReplies()) console.log(line);
