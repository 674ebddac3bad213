import { escapeHtml } from './markups/html';
import { readLog } from './messages';

/** One way to lay out a log so that there is little room between its lines. `{lines}` is where they stand. */
interface LogLayout {
  readonly style: string;
  readonly log: (lines: readonly string[]) => string;
}

const line = (text: string, more = '') => `<div class="line"${more}>${escapeHtml(text)}</div>`;
const all = (lines: readonly string[]) => lines.map((text) => line(text)).join('');
const absolute = (lines: readonly string[], height: number) =>
  lines.map((text, i) => line(text, ` style="top:${i * height}px"`)).join('');
const stack = (lines: readonly string[], height: number) =>
  `<div class="log" style="height:${lines.length * height}px">${absolute(lines, height)}</div>`;

export const logLayouts: Readonly<Record<string, LogLayout>> = {
  flow: { style: '', log: (lines) => `<div class="log">${all(lines)}</div>` },
  absolute: {
    style:
      '.log{position:relative}.line{position:absolute;left:0;right:0;height:20px;line-height:20px;white-space:nowrap;overflow:hidden}',
    log: (lines) => stack(lines, 20),
  },
  'absolute-in-a-box': {
    style:
      '.frame{height:240px;overflow:auto;position:relative;border:1px solid}.line{position:absolute;left:0;height:60px;overflow:hidden;width:100%}',
    log: (lines) => `<div class="frame">${stack(lines, 60)}</div>`,
  },
  'fixed-items': {
    style:
      'ul{margin:0;padding:0;list-style:none}.line,li{height:20px;line-height:20px;white-space:nowrap;overflow:hidden}',
    log: (lines) => `<ul class="log">${lines.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
  },
  'fixed-items-shown': {
    style: 'ul{margin:0;padding:0;list-style:none}li{height:60px}',
    log: (lines) => `<ul class="log">${lines.map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`,
  },
  'fixed-box': {
    style: '.log{height:300px;overflow:hidden}',
    log: (lines) => `<div class="log">${all(lines)}</div>`,
  },
  'fixed-box-shown': {
    style: '.log{height:360px}',
    log: (lines) => `<div class="log">${all(lines)}</div>`,
  },
  columns: {
    style: '.log{column-count:2;height:400px}',
    log: (lines) => `<div class="log">${all(lines)}</div>`,
  },
  'flex-row': {
    style: '.log{display:flex}.line{flex:1;min-width:0;overflow-wrap:anywhere}',
    log: (lines) => `<div class="log">${all(lines)}</div>`,
  },
  'wide-scroller': {
    style: '.frame{overflow-x:auto}.log{white-space:pre;width:max-content}',
    log: (lines) => `<div class="frame"><div class="log">${all(lines)}</div></div>`,
  },
  'wide-table': {
    style: 'td{white-space:nowrap}',
    log: (lines) =>
      `<div style="overflow-x:auto"><table class="log">${lines.map((text) => `<tr><td>${escapeHtml(text)}</td></tr>`).join('')}</table></div>`,
  },
  field: {
    style: 'textarea{width:90%;height:200px}',
    log: (lines) => `<textarea class="log" readonly>${escapeHtml(lines.join('\n'))}</textarea>`,
  },
  'editor-of-absolute-lines': {
    style:
      '.monaco-editor{position:relative;height:300px;overflow:hidden}.view-lines{position:absolute;inset:0}.line{position:absolute;height:19px;line-height:19px;white-space:pre}',
    log: (lines) =>
      `<div class="monaco-editor"><div class="overflow-guard"><textarea class="inputarea" style="position:absolute;width:1px;height:1px"></textarea><div class="view-lines log">${absolute(lines, 19)}</div></div></div>`,
  },
  'editor-of-blocks': {
    style:
      '.cm-editor{height:260px;display:flex}.cm-scroller{overflow:auto;display:flex;flex:1}.cm-content{flex-shrink:0;white-space:pre}',
    log: (lines) =>
      `<div class="cm-editor"><div class="cm-scroller"><div class="cm-content log" role="textbox" contenteditable="true" aria-readonly="true">${all(lines)}</div></div></div>`,
  },
};

/** The page of a layout; undefined where there is none. */
export function renderLogLayout(name: string): string | undefined {
  const layout = logLayouts[name];
  if (!layout) return undefined;
  const log = layout.log(readLog('greylisted-then-sent').split('\n').filter(Boolean));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Logs</title><link rel="icon" href="/public/icon.svg">
<style>body{font:14px/1.4 sans-serif}${layout.style}</style></head><body><h1>Logs</h1><main>${log}</main><footer>The end of the page</footer></body></html>`;
}

/** Where a log may open beside the page: each is shown by the button. */
const windows: Readonly<Record<string, string>> = {
  popup: `const shown = open('', 'log', 'width=900,height=700'); shown.document.write(page); shown.document.close();`,
  'late-popup': `const shown = open('about:blank', 'log', 'width=900,height=700'); setTimeout(() => { shown.document.body.innerHTML = page; }, 300);`,
  object: `const shown = document.createElement('object'); shown.type = 'text/html'; shown.data = '/cp/layouts/flow'; shown.width = 900; shown.height = 600; document.body.append(shown);`,
  'other-host': `const shown = document.createElement('iframe'); shown.src = 'https://www2.spamhero.com:' + location.port + '/cp/layouts/flow'; shown.width = 900; shown.height = 600; document.body.append(shown);`,
};

/** A page whose button shows a log in a window, a frame or an object of its own; undefined where there is none of this name. */
export function renderLogWindow(name: string): string | undefined {
  const script = windows[name];
  if (!script) return undefined;
  const page = JSON.stringify(renderLogLayout('flow')).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Logs</title><link rel="icon" href="/public/icon.svg"></head>
<body><button id="show">Show</button><script>const page = ${page}; document.getElementById('show').onclick = () => { ${script} };</script></body></html>`;
}
