import { readLog } from './messages';

/**
 * Pages that show at once when something of them moves: lists that fill their window to the pixel, windows over a list, and logs that are
 * written anew. Each loads its logs at `/cp/api/logs/ID`.
 */
export function renderStillPage(name: string): string | undefined {
  return { ...fullPages, ...windowPages, ...writtenPages }[name]?.();
}

const script = `<script>document.addEventListener('click', async (event) => {
  const link = event.target.closest('a.logs');
  if (!link) return;
  event.preventDefault();
  const log = await (await fetch(link.href)).text();
  const box = document.querySelector('.window pre');
  if (box) { box.textContent = log; box.closest('.window').showModal?.(); box.closest('.window').hidden = false; }
});</script>`;

function page(style: string, body: string): string {
  const base =
    '*{box-sizing:border-box}body{margin:0;font:14px/1.4 sans-serif}h1{margin:0;height:48px;font-size:20px}table{border-collapse:collapse;width:100%}td{border-top:1px solid #ccc;padding:2px 6px}tr{background:#f5edc4}';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quarantine+</title><link rel="icon" href="/public/icon.svg"><style>${base}${style}</style></head><body>${body}${script}</body></html>`;
}

function rows(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const id = 1001 + (i % 16);
    const state = i % 2 === 0 ? 'Deferring' : 'Failed';
    return `<tr class="row" data-message="${id}-${i}"><td><img src="/public/icon.svg" width="16" height="16" alt="${state}"></td><td>sender${i}@mail.example</td><td>Subject ${i}</td><td>23 Nov 2026 20:${10 + i}</td><td><a href="#d">Deliver</a> <a class="logs" href="/cp/api/logs/${id}">Logs</a></td></tr>`;
  }).join('');
}

const list = (count: number) => `<table><tbody>${rows(count)}</tbody></table>`;
const head = '<h1>My quarantine</h1>';
const foot = '<footer><button>First</button> <button>Last</button> Page 1 of 4</footer>';

/** Each as high as its window, to the pixel. */
const fullPages: Record<string, () => string> = {
  flow: () => page('table{height:calc(100vh - 48px)}', `${head}${list(12)}`),
  flex: () =>
    page(
      'body{display:flex;flex-direction:column;height:100vh}.list{flex:1;min-height:0;overflow:auto}table{height:100%}',
      `${head}<div class="list">${list(10)}</div>${foot}`,
    ),
  scroller: () =>
    page(
      '.list{height:calc(100vh - 84px);overflow:auto}footer{height:36px}',
      `${head}<div class="list">${list(60)}</div>${foot}`,
    ),
  cut: () =>
    page(
      'html,body{height:100%;overflow:hidden}main{height:100%;display:grid;grid-template-rows:48px 1fr 36px}.list{overflow:auto}',
      `<main>${head}<div class="list">${list(40)}</div>${foot}</main>`,
    ),
};

const windowPages: Record<string, () => string> = {
  modal: () =>
    page('', `${head}${list(12)}<dialog class="window"><pre></pre><button>Close</button></dialog>`),
  drawer: () =>
    page(
      '.window{position:fixed;top:0;right:0;bottom:0;width:70%;overflow:auto;background:#fff;border-left:1px solid}pre{white-space:pre-wrap}',
      `${head}${list(12)}<aside class="window" hidden><pre></pre></aside>`,
    ),
};

const writtenPages: Record<string, () => string> = {
  html: () => written('box.innerHTML = pre'),
  text: () => written('box.textContent = text', 'white-space:pre-wrap'),
  lines: () =>
    written(
      'box.replaceChildren(...text.split("\\n").map((line) => Object.assign(document.createElement("div"), { textContent: line })))',
    ),
  measured: () => written('box.innerHTML = pre; box.dataset.height = box.scrollHeight'),
  end: () => written('box.innerHTML = pre; box.scrollTop = box.scrollHeight'),
};

/** What stands in a log that is written anew. */
export const writtenLogs = [
  'three-recipients-mixed',
  'size-limit-bounced',
  'mailbox-full-waiting',
  'greylisted-waiting',
];

/** Written anew twice a second: a page would take two, and nobody gains by waiting. */
function written(write: string, style = ''): string {
  // `<` is the only character that could end the script element (HTML Standard, 13.2.5.4).
  const log = JSON.stringify(writtenLogs.map(readLog).join('\n')).replaceAll('<', '\\u003c');
  const run = `<script>{ const box = document.getElementById('log'); const text = ${log}; let writes = 0;
  const pre = '<pre>' + text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') + '</pre>';
  const write = () => { ${write}; box.dataset.writes = ++writes; }; write(); setInterval(write, 500); }</script>`;
  return page(
    `#log{height:360px;overflow:auto;border:1px solid;${style}}pre{white-space:pre-wrap;margin:0}`,
    `${head}<div id="log"></div>${run}`,
  );
}
