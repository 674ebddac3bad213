// A list of 44-pixel rows of which only those in sight are drawn, and a dialog.
addEventListener('DOMContentLoaded', () => {
  const { createElement: make, useState } = React;
  const HEIGHT = 44;
  const COUNT = 12;
  const rows = JSON.parse(document.getElementById('data').textContent);

  function Links({ id, open }) {
    return make(
      'span',
      { className: 'links' },
      make('button', { type: 'button' }, 'Deliver'),
      make('button', { type: 'button', className: 'logs', onClick: () => open(id) }, 'Logs'),
    );
  }

  function Row({ row, top, open }) {
    const [isHovered, setHovered] = useState(false);
    const icon = row.word && make('svg', { width: 16, height: 16, role: 'img', 'aria-label': row.word });
    return make(
      'div',
      {
        className: `vrow ${row.tone}`,
        style: { position: 'absolute', top, height: HEIGHT, left: 0, right: 0 },
        'data-row-key': row.id,
        onMouseEnter: () => setHovered(true),
        onMouseLeave: () => setHovered(false),
      },
      make('span', { className: 'cell' }, icon),
      make('span', { className: 'cell' }, row.sender),
      make('span', { className: 'cell' }, row.recipients.join(', ')),
      make('span', { className: 'cell' }, `${row.subject} ${row.date}`),
      isHovered && make(Links, { id: row.id, open }),
    );
  }

  function Dialog({ lines, close }) {
    return make(
      'div',
      { role: 'dialog', className: 'dialog', 'aria-label': 'Logs' },
      make('button', { type: 'button', className: 'close', onClick: close }, 'Close'),
      make(
        'ol',
        { className: 'log' },
        lines.map(({ text }, index) => make('li', { key: index }, text)),
      ),
    );
  }

  function App() {
    const [first, setFirst] = useState(0);
    const [lines, setLines] = useState(null);
    const open = async (id) => {
      const answer = await fetch(`/cp/stacks/react/api/messages/${id}/events`, {
        headers: { accept: 'application/json' },
      });
      setLines((await answer.json()).events);
    };
    const shown = rows.slice(first, first + COUNT).map((row, index) => {
      const at = first + index;
      return make(Row, { key: at % COUNT, row, top: at * HEIGHT, open });
    });
    const scroll = ({ currentTarget }) =>
      setFirst(Math.min(Math.floor(currentTarget.scrollTop / HEIGHT), rows.length - COUNT));
    return make(
      'main',
      null,
      make('h1', null, 'My quarantine'),
      make(
        'div',
        {
          className: 'viewport',
          style: { position: 'relative', overflow: 'auto', height: 440 },
          onScroll: scroll,
        },
        make('div', { style: { height: rows.length * HEIGHT } }),
        shown,
      ),
      lines && make(Dialog, { lines, close: () => setLines(null) }),
    );
  }

  ReactDOM.createRoot(document.getElementById('root')).render(make(App));
});
