// One address for all logs, the message named in a JSON body; the log stands in a row under the message's own.
(() => {
  async function toggle(row) {
    const open = row.nextElementSibling?.classList.contains('opened') ? row.nextElementSibling : null;
    if (open) return open.remove();
    const answer = await fetch('/cp/api/log', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': 'portal' },
      body: JSON.stringify({ message: Number(row.dataset.message), view: 'table' }),
    });
    const opened = document.createElement('tr');
    opened.className = 'opened';
    opened.innerHTML = `<td colspan="3"><button type="button" class="close">Close</button>${await answer.text()}</td>`;
    row.after(opened);
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('.logs');
    if (button) toggle(button.closest('.row'));
    event.target.closest('.close')?.closest('tr').remove();
  });
})();
