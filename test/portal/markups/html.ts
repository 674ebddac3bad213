/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A whole page of the portal. `script` and `style` are names in `public/`. */
export function renderPage(title: string, body: string, script: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - Quarantine+</title>
<link rel="icon" href="/public/icon.svg">
<link rel="stylesheet" href="/public/portal.css">
<link rel="stylesheet" href="/public/${style}.css">
<script src="/public/portal.js" defer></script>
<script src="/public/${script}.js" defer></script>
</head>
<body>
${body}
</body>
</html>`;
}

/** The control panel's head: name, views, and the Tools menu (closed until it is asked for). */
export function renderHeader(): string {
  return `<header class="top">
<strong class="brand">Quarantine+</strong>
<nav aria-label="Views"><a href="/cp/quarantine" aria-current="page">My quarantine</a> <a href="/cp/quarantine">Shared quarantine</a>
<a href="/cp/quarantine">Clean mail</a> <a href="/cp/quarantine">Quarantine reports</a></nav>
<div class="menu">
<button type="button" class="menu-button" aria-expanded="false" aria-controls="tools">Tools</button>
<ul id="tools" hidden>
<li><button type="button" data-action="flush">Flush mail queue</button></li>
<li><button type="button" data-action="requeue">Re-queue failed messages</button></li>
<li><button type="button" data-action="alternate">Deliver to an alternate address</button></li>
</ul>
</div>
<label class="scope">Show <select><option>All messages</option><option>Spam only</option></select></label>
</header>`;
}
