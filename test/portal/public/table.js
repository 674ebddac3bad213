// Logs by XMLHttpRequest as plain text, put into a new modal each time.
(() => {
  const modals = document.getElementById('modals');

  const escapeHtml = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const isRecord = (line) => /(?::| -) {1,2}\w+: (?:to=<.*, status=|from=<[^>]*>, status=)/.test(line);

  function toHtml(line) {
    if (!isRecord(line)) return escapeHtml(line);
    const start = line.search(/(?<=, )status=\w+/);
    return `${escapeHtml(line.slice(0, start))}<span class="highlight">${escapeHtml(line.slice(start))}</span>`;
  }

  function show(text) {
    const lines = text.split('\n').map(toHtml);
    modals.innerHTML = `<div class="modal" role="dialog" aria-label="Message logs"><div class="modal-dialog">
<div class="modal-header"><h4>Message logs</h4><button type="button" class="close">Close</button></div>
<div class="modal-body"><pre class="log">${lines.join('\n')}</pre></div></div></div>`;
  }

  function open(id) {
    const request = new XMLHttpRequest();
    request.open('GET', `/cp/api/logs/${id}`);
    request.onload = () => show(request.responseText);
    request.send();
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) modals.innerHTML = '';
    const link = event.target.closest('.logs');
    if (!link) return;
    event.preventDefault();
    open(link.closest('[data-message]').dataset.message);
  });
})();
