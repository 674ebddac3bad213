// What every markup of the portal does alike: the Tools menu, its commands, and a short notice after each.
(() => {
  const button = document.querySelector('.menu-button');
  const menu = document.getElementById('tools');
  const toaster = document.createElement('div');
  toaster.id = 'toaster-notifications-container';
  toaster.setAttribute('role', 'status');
  document.body.append(toaster);

  const words = {
    flush: 'All queued messages will be retried within 15 minutes.',
    requeue: 'The message was put back into the queue.',
    deliver: 'The message was released for delivery.',
    alternate: 'Choose the address in the next step.',
  };

  function notify(text) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.textContent = text;
    toaster.replaceChildren(toast);
  }

  button?.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
    button.setAttribute('aria-expanded', String(!menu.hidden));
  });

  document.addEventListener('click', (event) => {
    const action = event.target.closest?.('[data-action]')?.dataset.action;
    if (!(action in words)) return;
    event.preventDefault();
    fetch(`/cp/api/actions/${action}`, { method: 'POST' }).then(() => notify(words[action]));
  });
})();
