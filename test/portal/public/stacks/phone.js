// One sheet for all cards; it remembers for which it was opened.
addEventListener('DOMContentLoaded', () => {
  const [list, view, sheet] = ['list', 'view', 'sheet'].map((id) => document.getElementById(id));
  let uid = null;

  async function open() {
    const answer = await fetch(`/cp/stacks/phone/m/${uid}/logs`);
    view.innerHTML =
      '<header><button type="button" class="close">Back</button> Logs</header><div class="log"></div>';
    view.querySelector('.log').innerHTML = await answer.text();
    list.hidden = true;
    view.hidden = false;
  }

  document.addEventListener('click', ({ target }) => {
    const more = target.closest('.more');
    if (target.closest('.logs')) open();
    if (target.closest('.close')) {
      view.hidden = true;
      list.hidden = false;
      view.replaceChildren();
    }
    if (more) uid = more.closest('.card').dataset.uid;
    sheet.hidden = !more;
  });
});
