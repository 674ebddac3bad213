// Tooltips and the off-canvas by Bootstrap 5.
addEventListener('DOMContentLoaded', () => {
  const canvas = document.getElementById('logs');
  const log = canvas.querySelector('.log');
  for (const element of document.querySelectorAll('[data-bs-toggle="tooltip"]'))
    new bootstrap.Tooltip(element);

  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('.open-logs');
    if (!button) return;
    const { messageId } = button.closest('[data-message-id]').dataset;
    const answer = await fetch(`/cp/stacks/bootstrap5/messages/${messageId}/log`, {
      headers: { Accept: 'text/plain', 'X-Requested-With': 'XMLHttpRequest' },
    });
    log.textContent = await answer.text();
    bootstrap.Offcanvas.getOrCreateInstance(canvas).show();
  });
  canvas.addEventListener('hidden.bs.offcanvas', () => log.replaceChildren());
});
