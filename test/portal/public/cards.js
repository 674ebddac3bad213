// Logs is a plain link; with a script it opens in a panel, which takes the fragment that fetch brings as text.
(() => {
  const panel = document.getElementById('panel');

  async function open(id) {
    const answer = await fetch(`/cp/api/logs/${id}/table`);
    panel.innerHTML = `<button type="button" class="close">Close</button>${await answer.text()}`;
    panel.hidden = false;
  }

  function close() {
    panel.hidden = true;
    panel.innerHTML = '';
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) close();
    const link = event.target.closest('.logs');
    if (!link) return;
    event.preventDefault();
    open(link.closest('[data-message]').dataset.message);
  });
})();
