import { readFileSync } from 'node:fs';
import type { Answer } from './answer';
import { bootstrap3 } from './markups/stacks/bootstrap3';
import { bootstrap5 } from './markups/stacks/bootstrap5';
import { datatables } from './markups/stacks/datatables';
import { ext } from './markups/stacks/ext';
import { frozen } from './markups/stacks/frozen';
import { htmx } from './markups/stacks/htmx';
import { phone } from './markups/stacks/phone';
import { plain2008 } from './markups/stacks/plain2008';
import { react } from './markups/stacks/react';
import { split } from './markups/stacks/split';
import { sprite } from './markups/stacks/sprite';
import { html, type Stack, type StackRequest } from './markups/stacks/stack';
import { turbo } from './markups/stacks/turbo';
import { vue } from './markups/stacks/vue';

/** The portals that are built on other stacks, by their name in `/cp/stacks/NAME/`. */
const stacks: Readonly<Record<string, Stack>> = {
  bootstrap3,
  bootstrap5,
  datatables,
  ext,
  frozen,
  htmx,
  phone,
  plain2008,
  react,
  split,
  sprite,
  turbo,
  vue,
};

const STACK = /^\/cp\/stacks\/(\w+)\/(.*)$/;
// The libraries of the stacks as npm installs them; nothing else of `node_modules` is served.
const VENDOR =
  /^\/vendor\/((?:@hotwired\/turbo|@popperjs\/core|bootstrap3?|datatables\.net(?:-fixedcolumns)?|font-awesome|htmx\.org|jquery|react|react-dom|tippy\.js|vue)(?:\/[\w-][\w.-]*)+\.(css|js|woff2))$/;
const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  woff2: 'font/woff2',
};

/**
 * Answers what is asked of a stack's portal or of its libraries; undefined where it is none of theirs, or where the stack has nothing under
 * that path or cannot read the body.
 */
export function answerStack(url: URL, headers: StackRequest['headers'], body: string): Answer | undefined {
  try {
    const [, file, ending = ''] = VENDOR.exec(url.pathname) ?? [];
    if (file) return { type: types[ending] ?? '', body: readFileSync(`node_modules/${file}`) };
    const [, name = '', path = ''] = STACK.exec(url.pathname) ?? [];
    return stacks[name] && answerFrom(stacks[name], { path, query: url.searchParams, headers, body });
  } catch {
    return undefined;
  }
}

function answerFrom(stack: Stack, request: StackRequest): Answer | undefined {
  return request.path === '' ? html(stack.render(request.query)) : stack.answer(request);
}
