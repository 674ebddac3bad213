// A GET with a query, nested JSON around one string of markup.
// Called by the buttons themselves.
window.showLog = (id) => {
  const below = document.getElementById('below');
  fetch(`/cp/api/log?id=${id}&session=77`)
    .then((answer) => answer.json())
    .then(({ result }) => {
      below.innerHTML = `<input type="button" class="close" value="Close"><div class="log"><tt>${result.page.markup}</tt></div>`;
    });
};
document.addEventListener('click', (event) => {
  if (event.target.closest('.close')) document.getElementById('below').replaceChildren();
});
