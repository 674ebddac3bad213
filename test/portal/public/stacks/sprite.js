// Each log as a list of lines in a box at the foot.
addEventListener('DOMContentLoaded', () => {
  const box = document.getElementById('box');

  function show({ rows }) {
    box.innerHTML = '<button type="button" class="close">Close</button><div class="log"></div>';
    for (const { line } of rows) {
      const element = document.createElement('div');
      element.textContent = line;
      box.lastElementChild.append(element);
    }
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) box.replaceChildren();
    const link = event.target.closest('.logs');
    if (!link) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('GET', `/cp/stacks/sprite/ajax/logs/${link.closest('tr').dataset.mail}`);
    request.responseType = 'json';
    request.onload = () => show(request.response);
    request.send();
  });
});
