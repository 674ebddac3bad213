// Closing a log empties its frame.
document.addEventListener('click', (event) => {
  if (!event.target.closest('.close')) return;
  event.preventDefault();
  document.getElementById('log').replaceChildren();
  document.getElementById('log').removeAttribute('src');
});
