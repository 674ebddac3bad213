import { escapeHtml } from './markups/html';
import { readLog } from './messages';

/**
 * Pages that fight: each runs its script before anything else of its own, then shows a row and a log. `ready` is called once both are there.
 */
const hostilePages: Readonly<Record<string, string>> = {
  frozen: `for (const one of [Object, Array, Map, Set, Promise, EventTarget, Node, Element, HTMLElement, Document, Response, CustomEvent])
    Object.freeze(one.prototype);`,
  replaced: `for (const name of ['push', 'map', 'filter', 'forEach', 'slice', 'splice', 'indexOf', 'join'])
    Array.prototype[name] = () => { throw new Error('replaced ' + name); };
  Element.prototype.querySelectorAll = () => { throw new Error('replaced'); };
  Node.prototype.insertBefore = () => { throw new Error('replaced'); };
  window.MutationObserver = class { constructor() { throw new Error('replaced'); } };
  JSON.parse = () => { throw new Error('replaced'); };`,
  forging: `addEventListener('load', () => {
    const send = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
    for (const detail of [null, 7, {}, [], 'x', '{', '{"url":"https://elsewhere.example/","method":"GET"}', '{"url":1}', '[]', '"'])
      for (const name of ['yellowline:log', 'yellowline:request', 'yellowline:hello', 'yellowline:bye']) send(name, detail);
  });`,
  flooding: `addEventListener('load', () => {
    let sent = 0;
    window.flood = setInterval(() => {
      for (let i = 0; i < 500; i += 1, sent += 1)
        document.dispatchEvent(new CustomEvent('yellowline:log', { detail: 'A' + sent + ': to=<a@b>, relay=none, status=deferred (flood ' + sent + ')' }));
      document.title = String(sent);
    }, 50);
  });`,
  nesting: `addEventListener('load', () => {
    for (const name of ['note', 'summary', 'card', 'overview']) {
      const element = document.createElement('yellowline-' + name);
      element.append(document.querySelector('pre').cloneNode(true));
      document.body.append(element, document.createElement('yellowline-' + name).appendChild(document.createElement('yellowline-' + name)));
    }
  });`,
  // A form around all, whose fields stand before what the form has of these names.
  fields: `addEventListener('DOMContentLoaded', () => {
    const form = document.createElement('form');
    form.append(...document.body.children);
    for (let proto = HTMLElement.prototype; proto !== Object.prototype; proto = Object.getPrototypeOf(proto))
      for (const name of Object.keys(proto)) {
        if (/Client|scroll|client|Visibility|^offset|^style$/.test(name)) continue;
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        HTMLElement.prototype.append.call(form, field);
      }
    document.body.append(form);
  });`,
  removing: `addEventListener('load', () => {
    const remove = () => { for (const one of document.querySelectorAll('yellowline-note, yellowline-summary, yellowline-overview, yellowline-card')) one.remove(); };
    new MutationObserver(remove).observe(document, { childList: true, subtree: true });
  });`,
};

/** The page of this name; undefined where there is none. */
export function renderHostilePage(name: string): string | undefined {
  const script = hostilePages[name];
  if (script === undefined) return undefined;
  const row =
    '<tr class="row"><td><i title="Failed"></i></td><td>a@b.example</td><td>10:15</td><td><a href="/cp/logs/1002">Logs</a></td></tr>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Logs</title><link rel="icon" href="/public/icon.svg">
<script>${script}</script></head><body><table><tbody>${row}</tbody></table><pre>${escapeHtml(readLog('recipient-unknown-bounced'))}</pre></body></html>`;
}
