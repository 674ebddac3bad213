import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

// Bytes, gzipped. Every page of the portal pays for the first two; the background, which holds the
// knowledge and the engine that reads the history anew, is read for a page with a log.
const limits = {
  'content-scripts/portal.js': 58_000,
  'content-scripts/interceptor.js': 3_000,
  'background.js': 115_000,
};

/**
 * Prints the sizes of the scripts that run in pages.
 * @throws {Error} where one is over its limit.
 */
export function checkSizes(folders = ['.output/chrome-mv3', '.output/firefox-mv3']) {
  console.log('\n== sizes');
  for (const folder of folders)
    for (const [file, limit] of Object.entries(limits)) checkOne(`${folder}/${file}`, limit);
}

function checkOne(file, limit) {
  const size = gzipSync(readFileSync(file), { level: 9 }).length;
  console.log(`${file}: ${size} of ${limit} bytes gzipped`);
  if (size > limit) throw new Error(`${file} has ${size - limit} bytes too many (gzipped).`);
}
