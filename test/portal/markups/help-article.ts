/** A help article that talks about logs, statuses and actions, and shows none of a message: it must stay as it is. */
export function renderHelpArticle(): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Reading delivery logs</title><link rel="icon" href="/public/icon.svg"><link rel="stylesheet" href="/public/portal.css"></head>
<body><main><h1>Reading delivery logs</h1>
<p>Hover a message and choose <b>Logs</b>. Each attempt ends in a status: <code>status=sent</code>, <code>status=deferred</code>,
<code>status=bounced</code> or <code>status=expired</code>, highlighted in bright yellow. With several recipients each line says
<code>to=&lt;katherine@example.com&gt;</code>. Read <code>delay=</code>, not <code>delays=</code>.</p>
<h2>Icons</h2>
<ul><li>Queued: the message goes out in a moment.</li><li>Deferring: an attempt failed, retries go on.</li>
<li>Failed: the message could not be delivered.</li><li>Deep filtered: the <b>Deliver</b> link releases it.</li></ul>
<h2>Common replies</h2>
<pre>host mail.example.com[192.0.2.10] said: 452 4.3.1 Insufficient system resources
status=deferred (connection timed out)
status=bounced (... No Such User Here ...)</pre>
<table><tr><td>Failed</td><td>status=bounced</td></tr><tr><td>Deferring</td><td>status=deferred</td></tr></table>
<p>To try again choose Tools &gt; Flush mail queue. See also <a href="/cp/quarantine">Logs</a>.</p>
</main></body></html>`;
}
