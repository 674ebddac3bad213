// One bar for all rows, moved to the row that is pointed at; each log in a window of its own.
addEventListener('DOMContentLoaded', () => {
  const view = document.querySelector('.x-grid-view');
  const bar = document.querySelector('.x-actionbar');
  const windows = document.getElementById('windows');
  let record = null;
  let calls = 0;

  view.addEventListener('mouseover', ({ target }) => {
    const item = target.closest('.x-grid-item');
    if (!item) return;
    record = item.dataset.recordid;
    bar.style.cssText = `position:absolute;right:8px;top:${item.offsetTop + 2}px`;
  });
  view.addEventListener('mouseleave', () => {
    bar.style.display = 'none';
  });

  function showWindow(html) {
    windows.innerHTML =
      '<div class="x-window x-layer"><div class="x-window-header"><span>Logs</span> <a class="x-tool close" role="button">Close</a></div><div class="x-window-body log"></div></div>';
    windows.querySelector('.log').innerHTML = html;
    windows.querySelector('.close').addEventListener('click', () => windows.replaceChildren());
  }

  bar.querySelector('.x-logs').addEventListener('click', () => {
    const request = new XMLHttpRequest();
    calls += 1;
    request.open('POST', '/cp/stacks/ext/router');
    request.setRequestHeader('Content-Type', 'application/json');
    request.onload = () => showWindow(JSON.parse(request.responseText)[0].result.html);
    request.send(
      JSON.stringify({
        action: 'Quarantine',
        method: 'getLog',
        data: [{ messageId: record }],
        type: 'rpc',
        tid: calls,
      }),
    );
  });
});
