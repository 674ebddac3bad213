// The log stands in a frame that a script writes, with the frame's own fetch.
(() => {
  const holder = document.getElementById('frame-holder');
  const isRecord = (line) => /(?::| -) {1,2}\w+: (?:to=<.*, status=|from=<[^>]*>, status=)/.test(line);

  async function open(id) {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 100%; height: 420px; border: 1px solid #999';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = 'Close';
    holder.replaceChildren(close, frame);
    const log = await (await frame.contentWindow.fetch(`/cp/api/logs/${id}`)).text();
    const doc = frame.contentDocument;
    const pre = doc.createElement('pre');
    pre.className = 'log';
    for (const line of log.split('\n')) {
      if (pre.childNodes.length > 0) pre.append('\n');
      const part = isRecord(line) ? doc.createElement('mark') : doc.createTextNode('');
      if (part.nodeType === 3) part.data = line;
      else part.textContent = line;
      pre.append(part);
    }
    doc.body.append(pre);
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest('.close')) holder.replaceChildren();
    const link = event.target.closest('.logs');
    if (link) open(link.closest('.row').dataset.message);
  });
})();
