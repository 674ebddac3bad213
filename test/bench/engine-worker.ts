import { cutParts, measureEngine } from './measure-engine';

// A worker of a browser: gets the address of a log, and says how many seconds each way took.
addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const bytes = new Uint8Array(await (await fetch(data)).arrayBuffer());
  postMessage(measureEngine(cutParts(bytes)));
});
