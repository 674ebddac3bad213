// One box for each line of the log; time, host and process in spans that the style sheet parts.
(() => {
  const holder = document.getElementById('attempts');

  function boxOf(line) {
    const box = document.createElement('p');
    const [, time = '', rest = line] = /^(\S+ +\d+ [\d:]{8}|<\d+>1 \S+|\d{4}-\S+)( .*)$/.exec(line) ?? [];
    const start = document.createElement('span');
    start.style.marginRight = '1em';
    start.textContent = time;
    box.append(start, rest.trimStart());
    if (/status=\w+/.test(line)) box.style.backgroundColor = 'rgb(255, 255, 0)';
    return box;
  }

  async function open(id) {
    const answer = await fetch(`/cp/api/logs/${id}?as=text`, {
      headers: { 'x-requested-with': 'XMLHttpRequest' },
    });
    const log = await answer.text();
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = 'Close';
    const box = document.createElement('div');
    box.className = 'log';
    box.append(...log.split('\n').map(boxOf));
    holder.replaceChildren(close, box);
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) holder.replaceChildren();
    const link = event.target.closest('.logs');
    if (!link) return;
    event.preventDefault();
    open(link.dataset.uid.slice(2));
  });
})();
