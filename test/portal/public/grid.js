// Logs by fetch, as HTML inside JSON, shown in a <dialog> that is made anew each time.
(() => {
  const dialogs = document.getElementById('dialogs');

  async function open(id) {
    const answer = await fetch(`/cp/api/logs/${id}/lines`, { headers: { accept: 'application/json' } });
    const { title, html } = await answer.json();
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', title);
    dialog.innerHTML =
      '<button type="button" class="close">Close</button><div class="log" tabindex="0"></div>';
    dialogs.replaceChildren(dialog);
    dialog.showModal();
    dialog.querySelector('.log').innerHTML = html;
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) dialogs.replaceChildren();
    const button = event.target.closest('.logs');
    if (button) open(button.closest('[data-message]').dataset.message);
  });
})();
