// Everything is inside open shadow roots, which are made after the page was read.
(() => {
  const data = JSON.parse(document.getElementById('rows').textContent);
  const style =
    '<style>.row{display:flex;gap:12px;padding:6px}.row>*{flex:1}.hit{background:#ff0}.failed,.deferring,.queued,.deep-filtered{background:#f5edc4}</style>';

  const element = (name, text = '', className = '') => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  class MessageLog extends HTMLElement {
    async show(id) {
      const log = await (await fetch(`/cp/api/logs/${id}`)).text();
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.innerHTML = `${style}<button type="button" class="close">Close</button><ul class="log"></ul>`;
      root.querySelector('.close').addEventListener('click', () => root.replaceChildren());
      for (const line of log.split('\n')) {
        const item = element('li');
        const at = /, status=/.test(line) ? line.search(/(?:to|from)=</) : -1;
        item.append(at < 0 ? line : line.slice(0, at));
        if (at >= 0) item.append(element('span', line.slice(at), 'hit'));
        root.querySelector('.log').append(item);
      }
    }
  }

  class MessageList extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = `${style}<div class="rows"></div>`;
      for (const { id, state, word, sender, recipients, subject } of data) {
        const row = element('div', '', `row ${state}`);
        row.dataset.message = id;
        const logs = element('button', 'Logs', 'logs');
        logs.addEventListener('click', () => document.querySelector('message-log').show(id));
        row.append(
          element('span', word),
          element('span', `${sender} to ${recipients.join(', ')}`),
          element('span', subject),
          logs,
        );
        root.querySelector('.rows').append(row);
      }
    }
  }
  customElements.define('message-log', MessageLog);
  customElements.define('message-list', MessageList);
})();
