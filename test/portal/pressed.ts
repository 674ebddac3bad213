import type { Answer } from './answer';

/** One way in which a page lets Logs be pressed, and shows what came. */
interface Way {
  /** Markup of a row's last cell. */
  readonly control?: (id: string) => string;
  /** Markup beside the list. */
  readonly rest?: string;
  /** Runs in the page; `load(id)` shows the log of a message in the panel. */
  readonly script: string;
}

const ids = ['1002', '1007', '1014'];
const button = () => '<button type="button" class="logs">Logs</button>';
const onClick = (work: string) =>
  `document.addEventListener('click', (event) => { const control = event.target.closest('.logs'); if (!control) return; const id = control.closest('[data-id]')?.dataset.id ?? current; ${work} });`;

/** By name; the test presses each in the way of its name. */
const ways: Readonly<Record<string, Way>> = {
  pointer: { script: onClick('load(id);') },
  key: {
    control: () => '<span class="logs" role="button" tabindex="0">Logs</span>',
    script: `document.addEventListener('keydown', (event) => { if (event.key === 'Enter') load(event.target.closest('[data-id]').dataset.id); });`,
  },
  menu: {
    control: () => '<button type="button" class="more">More</button>',
    rest: '<div id="menu" role="menu" hidden><a href="#" class="logs" role="menuitem">Logs</a></div>',
    script: `document.addEventListener('click', (event) => { const more = event.target.closest('.more'); if (!more) return; current = more.closest('[data-id]').dataset.id;
      menu.hidden = false; menu.style.cssText = 'position:absolute;background:white;padding:20px;left:' + more.getBoundingClientRect().left + 'px;top:' + more.getBoundingClientRect().bottom + 'px'; });
      ${onClick('event.preventDefault(); menu.hidden = true; load(id);')}`,
  },
  bar: {
    control: () => '',
    rest: '<div id="bar" style="position:absolute;left:600px"><button type="button" class="logs">Logs</button></div>',
    script: `document.addEventListener('mouseover', (event) => { const row = event.target.closest('[data-id]'); if (!row) return; current = row.dataset.id; bar.style.top = row.getBoundingClientRect().top + scrollY + 8 + 'px'; });
      ${onClick('load(id);')}`,
  },
  script: {
    control: () =>
      '<i class="icon" style="cursor:pointer">&#9776;</i><a href="#" class="logs" style="display:none">Logs</a>',
    script: `document.addEventListener('click', (event) => { if (event.target.closest('.icon')) event.target.nextElementSibling.click(); }); ${onClick('event.preventDefault(); load(id);')}`,
  },
  redrawn: {
    script: onClick(
      `const row = control.closest('tr'); const copy = row.cloneNode(true); copy.children[1].textContent += ' (opened)'; row.replaceWith(copy); load(id);`,
    ),
  },
  slow: { script: onClick('setTimeout(() => load(id), 6500);') },
  shown: {
    rest: ids.map((id) => `<div class="modal" data-log="${id}" hidden></div>`).join(''),
    script: `for (const modal of document.querySelectorAll('.modal')) fetch('/cp/api/logs/' + modal.dataset.log).then((answer) => answer.text()).then((text) => { const pre = document.createElement('pre'); pre.textContent = text; modal.append(pre); });
      ${onClick(`for (const modal of document.querySelectorAll('.modal')) modal.hidden = modal.dataset.log !== id; document.body.dataset.opened = id;`)}`,
  },
  popup: {
    script: onClick(
      `open('/cp/logs/' + id, 'log', 'width=500,height=400'); document.body.dataset.opened = id;`,
    ),
  },
  tab: {
    control: (id) => `<a class="logs" href="/cp/logs/${id}" target="_blank">Logs</a>`,
    script: onClick('document.body.dataset.opened = id;'),
  },
  'same-tab': {
    control: (id) => `<a class="logs" href="/cp/logs/${id}">Logs</a>`,
    script: `addEventListener('pageshow', ({ persisted }) => { if (persisted || performance.getEntriesByType('navigation')[0].type === 'back_forward') document.body.dataset.opened = 'before'; });`,
  },
};

/** Gives the page of `/cp/pressed/WAY`; null for any other address. */
export function answerPressed(url: URL): Answer | null {
  const [, , room, name = ''] = url.pathname.split('/');
  const way = room === 'pressed' ? ways[name] : undefined;
  return way ? { type: 'text/html; charset=utf-8', body: renderPage(way) } : null;
}

function renderPage({ control = button, rest = '', script }: Way): string {
  const rows = ids.map(
    (id) =>
      `<tr data-id="${id}" id="row-${id}"><td><i title="Failed"></i></td><td>anna@maplewood.example</td><td>10:15</td><td>${control(id)}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quarantine</title><link rel="icon" href="/public/icon.svg"><style>td { padding: 12px 20px; }</style></head>
<body><table style="min-width: 800px"><tbody>${rows.join('\n')}</tbody></table>${rest}<div id="panel" style="margin-top: 200px"></div><script>
let current = '';
async function load(id) {
  const answer = await fetch('/cp/api/logs/' + id);
  const log = document.createElement('pre');
  log.textContent = await answer.text();
  panel.replaceChildren(log);
  document.body.dataset.opened = id;
}
${script}
</script></body></html>`;
}
