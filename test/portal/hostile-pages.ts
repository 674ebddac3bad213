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
  // What every object inherits: whoever reads an option that nobody gave finds one.
  polluted: `for (const [name, value] of Object.entries({ method: 'DELETE', body: 'x', url: 'https://elsewhere.example/', headers: { x: 'y' }, signal: 7, detail: 'x', once: true, mode: 'closed', length: 3, id: 'x', type: 'x', credentials: 'omit' }))
    Object.defineProperty(Object.prototype, name, { value, writable: true, configurable: true });
  Array.prototype[Symbol.iterator] = function* () {};
  String.prototype[Symbol.iterator] = function* () {};`,
  // Elements whose names stand before the document's and the window's own properties.
  clobbered: `addEventListener('DOMContentLoaded', () => {
    const box = document.createElement('div');
    for (let proto = Document.prototype; proto !== Object.prototype; proto = Object.getPrototypeOf(proto))
      for (const name of Object.keys(proto)) {
        if (name === 'currentScript' || name === 'readyState') continue;
        const image = document.createElement('img');
        image.setAttribute('name', name);
        image.id = name;
        image.hidden = true;
        Element.prototype.append.call(box, image);
      }
    Document.prototype.querySelector.call(document, 'main, table').parentNode.append(box);
  });`,
  // The names of our elements, as elements of its own with roots that nobody may add a second to.
  defining: `for (const name of ['note', 'summary', 'card', 'overview', 'reason', 'way'])
    customElements.define('yellowline-' + name, class extends HTMLElement {
      constructor() { super(); this.attachShadow({ mode: 'closed' }).textContent = 'forged'; }
    });`,
  // All links and requests without a host go elsewhere, as a mail that is shown with a base of its own would have it.
  based: `document.write('<base href="https://elsewhere.example/cp/">');`,
  heavy: `addEventListener('DOMContentLoaded', () => {
    const row = document.querySelector('.row');
    for (let i = 0; i < 2000; i += 1) row.setAttribute('data-x' + i, 'Failed'.repeat(20));
    row.title = 'x'.repeat(2000000);
    row.className = 'row ' + Array.from({ length: 20000 }, (_, i) => 'c' + i).join(' ');
    row.cells[1].setAttribute('style', 'color: red; '.repeat(50000));
    row.cells[1].title = '<'.repeat(1000000);
  });`,
  // Lists and logs that nobody sees: they are no part of the page.
  inert: `addEventListener('DOMContentLoaded', () => {
    const row = document.querySelector('table').outerHTML + document.querySelector('pre').outerHTML;
    for (const tag of ['template', 'noscript', 'noembed', 'noframes', 'title']) {
      const one = document.createElement(tag);
      if (tag === 'template') one.innerHTML = row; else one.textContent = row;
      document.body.append(one);
    }
  });`,
  // Changes without an end, all over the list.
  churning: `addEventListener('load', () => {
    const body = document.querySelector('tbody');
    let turns = 0;
    setInterval(() => {
      for (let i = 0; i < 300; i += 1, turns += 1) {
        body.firstElementChild.setAttribute('data-turn', String(turns));
        const row = body.firstElementChild.cloneNode(true);
        body.append(row);
        row.remove();
      }
      document.title = String(turns);
    }, 20);
  });`,
  // A script that acts as if somebody pointed, pressed and typed.
  beckoning: `addEventListener('load', () => {
    const kinds = ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mouseenter', 'mousemove', 'focusin', 'pointerdown', 'pointerup', 'click', 'touchstart', 'touchend'];
    setInterval(() => {
      for (const place of document.querySelectorAll('.row, .row td, .row a'))
        for (const kind of kinds) {
          const Kind = kind.startsWith('pointer') ? PointerEvent : kind.startsWith('mouse') || kind === 'click' ? MouseEvent : Event;
          place.dispatchEvent(new Kind(kind, { bubbles: true, cancelable: true, composed: true, clientX: 30, clientY: 20, pointerType: 'mouse' }));
        }
      postMessage({ type: 'yellowline:log', detail: 'x' }, '*');
    }, 50);
    addEventListener('click', (event) => event.preventDefault());
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
