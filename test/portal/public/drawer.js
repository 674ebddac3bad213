// Ten row elements serve all messages: scrolling gives them another one. The open drawer is written again every second.
(() => {
  const height = 44;
  const data = JSON.parse(document.getElementById('rows').textContent);
  const list = document.querySelector('.list');
  const drawer = document.querySelector('.drawer');
  const log = drawer.querySelector('.log');
  list.querySelector('.spacer').style.height = `${data.length * height}px`;
  const items = Array.from({ length: 11 }, () => list.appendChild(makeItem()));
  let timer = 0;

  function makeItem() {
    const item = document.createElement('div');
    item.innerHTML =
      '<span class="state"></span><span class="who"></span><span class="links"><button type="button" data-action="deliver">Deliver</button><button type="button" class="logs">Logs</button></span>';
    return item;
  }

  function fill(item, row, index) {
    item.hidden = !row;
    if (!row) return;
    item.className = `item row ${row.state}`;
    item.style.top = `${index * height}px`;
    item.dataset.message = row.id;
    item.querySelector('.state').textContent = row.word;
    item.querySelector('.who').textContent = `${row.sender} to ${row.recipients.join(', ')}: ${row.subject}`;
  }

  function layOut() {
    const first = Math.floor(list.scrollTop / height);
    for (let index = first; index < first + items.length; index++)
      fill(items[index % items.length], data[index], index);
  }

  function load(id, then) {
    const request = new XMLHttpRequest();
    request.open('GET', `/cp/api/logs/${id}/breaks`);
    request.responseType = 'json';
    request.onload = () => then(request.response.data.entry.html);
    request.send();
  }

  function open(id) {
    clearInterval(timer);
    drawer.hidden = false;
    load(id, (html) => {
      const render = () => {
        log.innerHTML = html;
        log.dataset.renders = String(Number(log.dataset.renders ?? 0) + 1);
      };
      render();
      timer = setInterval(render, 1000);
    });
  }

  list.addEventListener('scroll', layOut);
  document.addEventListener('click', (event) => {
    const button = event.target.closest('.logs');
    if (button) open(button.closest('[data-message]').dataset.message);
    if (!event.target.closest('.close')) return;
    clearInterval(timer);
    drawer.hidden = true;
    log.innerHTML = '';
  });
  layOut();
})();
