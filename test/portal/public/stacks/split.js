// What is pointed at in one part looks so in all; the log's lines stand below.
addEventListener('DOMContentLoaded', () => {
  const grid = document.querySelector('.ag-body');
  const pane = document.getElementById('pane');
  const log = pane.querySelector('.log');

  grid.addEventListener('mouseover', ({ target }) => {
    const id = target.closest('.ag-row')?.getAttribute('row-id');
    for (const part of grid.querySelectorAll('.ag-row'))
      part.classList.toggle('ag-row-hover', part.getAttribute('row-id') === id);
  });
  grid.addEventListener('click', async ({ target }) => {
    const row = target.closest('.logs')?.closest('.ag-row');
    if (!row) return;
    const answer = await fetch(`/cp/stacks/split/log?uid=${row.getAttribute('row-id')}`);
    const lines = (await answer.text()).split('\n');
    log.replaceChildren(
      ...lines.map((text) => Object.assign(document.createElement('div'), { textContent: text })),
    );
    pane.hidden = false;
  });
  pane.querySelector('.close').addEventListener('click', () => {
    pane.hidden = true;
    log.replaceChildren();
  });
});
