// Tips as wz_tooltip.js made them, and the log's window.
window.Tip = (words) => {
  const box = document.createElement('div');
  box.id = 'WzTtDiV';
  box.style.cssText = 'position:absolute;left:40px;top:4px;border:1px solid #003099;background:#e2e7ff';
  box.innerHTML = words;
  window.UnTip();
  document.body.appendChild(box);
};

window.UnTip = () => {
  document.getElementById('WzTtDiV')?.remove();
};

window.showLog = (link) => {
  window.open(link.href, 'logwindow', 'width=900,height=600,scrollbars=yes');
  return false;
};
