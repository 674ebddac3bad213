/** The look of a case file: on paper black on white, on a screen as the system is. */
export const CASE_STYLE = `:root{color-scheme:light dark;--ink:light-dark(#211f18,#f2efe4);--paper:light-dark(#fffef8,#211f1a);--quiet:light-dark(#5b5646,#bdb7a3);--line:light-dark(#d8d0b5,#4b4637);--failed:light-dark(#8f1d12,#ff8a7a);--waiting:light-dark(#8a5a00,#ffd24a);--delivered:light-dark(#2f7a4e,#6fc48c)}
*{box-sizing:border-box}
body{max-width:1000px;margin:0 auto;padding:24px 20px;font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);overflow-wrap:anywhere}
h1{margin:0;font-size:22px}h2{margin:24px 0 6px;padding-top:8px;border-top:3px solid #f5bd02;font-size:16px}h3{margin:12px 0 2px;font-size:14px}
p{margin:4px 0}.quiet,figcaption,dt{color:var(--quiet)}figcaption{font-size:13px}.verdict{font-size:16px;font-weight:600}
table{width:100%;border-collapse:collapse;font-size:13px}th,td{padding:3px 8px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:baseline}th{color:var(--quiet)}thead{display:table-header-group}.whole{overflow-wrap:normal}
pre{margin:4px 0;white-space:pre-wrap;font:12.5px/1.45 ui-monospace,monospace}.mail{padding:8px 12px;border:1px solid var(--line);border-radius:5px}
figure{margin:8px 0}svg{display:block;width:100%;border-bottom:1px solid var(--line)}
path.failed{fill:var(--failed)}path.waiting{fill:var(--waiting)}.ink{fill:var(--paper)}rect.failed{fill:url(#striped)}rect.waiting{fill:url(#dotted)}rect.delivered{fill:var(--delivered)}
b.failed,td.failed{color:var(--failed)}b.waiting,td.waiting{color:var(--waiting)}b.delivered,td.delivered{color:var(--delivered)}
.scroll{overflow-x:auto}
@media screen{th,.short{white-space:nowrap}td{min-width:6.5em}.attempts td:last-child{min-width:20em}}
@page{size:A4;margin:14mm}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11px;background:#fff}h1{font-size:18px}table{font-size:10px}pre{font-size:9.5px}tr,.mail,figure,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}.scroll{overflow:visible}rect,path,b{print-color-adjust:exact;-webkit-print-color-adjust:exact}}`;
