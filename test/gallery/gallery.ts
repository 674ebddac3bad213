import { mkdirSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../tools/find-browser.mjs';
import type { Drawn } from './gallery-page';

// npm run gallery [-- FOLDER [WINDOW]]: draws the card of every cause in every status, in both schemes and several windows, and tells how high each is.
const folder = process.argv[2] ?? '.output/gallery';
const CEILING = 260;
const WINDOWS = [
  { name: 'wide', width: 1280, height: 800, scheme: 'light' },
  { name: 'dark', width: 1280, height: 800, scheme: 'dark' },
  { name: 'narrow', width: 400, height: 800, scheme: 'light' },
  { name: 'low', width: 1280, height: 500, scheme: 'light' },
  { name: 'forced', width: 1280, height: 800, scheme: 'forced' },
] as const;
const LOGS = [
  'three-recipients-mixed',
  'mailbox-full-waiting',
  'greylisted-then-sent',
  'two-recipients-expired',
];

/** Vite's way to import a style sheet as a text. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path }) => ({
      path: path.replace('@/', `${process.cwd()}/`).replace('?inline', ''),
      namespace: 'inline-css',
    }));
    onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['test/gallery/gallery-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': process.cwd() },
    plugins: [inlineCss],
  });
  return outputFiles[0]?.text ?? '';
}

const STYLE = `
  body { margin: 0; padding: 12px; font: 12px system-ui; background: light-dark(#fff, #16181c); color: light-dark(#222, #ddd); color-scheme: light dark;
    display: flex; flex-wrap: wrap; gap: 14px 18px; align-items: flex-start; }
  body > h2 { display: none } body > pre { flex: 1 0 100%; margin: 0; white-space: pre-wrap; font: 12px monospace }
  yellowline-note, yellowline-summary { flex: 1 0 100% }
`;

async function openWindow(page: Page, script: string, window: (typeof WINDOWS)[number]): Promise<void> {
  const { width, height, scheme } = window;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
  ]);
  const session = await page.createCDPSession();
  if (scheme === 'forced')
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  await page.setContent(`<!doctype html><style>${STYLE}</style><body></body>`);
  await page.evaluate(script);
}

async function shoot(page: Page, name: string): Promise<void> {
  const width = page.viewport()?.width ?? 0;
  const height = (await page.evaluate('Math.min(document.documentElement.scrollHeight, 1700)')) as number;
  await page.screenshot({ path: `${folder}/${name}.png`, clip: { x: 0, y: 0, width, height } });
}

function tell(window: string, drawn: readonly Drawn[]): void {
  const heights = drawn.map(({ height }) => height).sort((a, b) => a - b);
  const high = drawn.filter(({ height }) => height > CEILING);
  console.log(
    `${window}: ${drawn.length} cards, middle ${heights[Math.floor(heights.length / 2)]} px, highest ${heights.at(-1)} px, ${high.length} over ${CEILING} px`,
  );
  for (const { name, height } of high) console.log(`  ${height}  ${name}`);
}

mkdirSync(folder, { recursive: true });
const script = await bundlePage();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const wanted = process.argv[3];
for (const window of WINDOWS.filter(({ name }) => !wanted || name === wanted)) {
  const page = await browser.newPage();
  await openWindow(page, script, window);
  const all: Drawn[] = [];
  for (const status of ['deferred', 'bounced', 'expired']) {
    all.push(...((await page.evaluate(`drawCards('${status}')`)) as Drawn[]));
    await shoot(page, `${window.name}-${status}`);
  }
  all.push(...((await page.evaluate('drawStates()')) as Drawn[]));
  await shoot(page, `${window.name}-states`);
  for (const log of LOGS) {
    await page.evaluate(
      `drawNotes(${JSON.stringify(readFileSync(`test/corpus/postfix/${log}.log`, 'utf8'))})`,
    );
    await shoot(page, `${window.name}-log-${log}`);
  }
  tell(window.name, all);
  await page.close();
}
await browser.close();
