import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { sources } from './import-graph';

const DOM = 'utils/portal/page/dom.ts';
/** What nothing but nodes has; a row, a place or a set may have the others too. */
const NODES_ALONE =
  /^(?:node(?:Name|Type)|parent(?:Element|Node)|ownerDocument|childElementCount|children|textContent|localName|isConnected|(?:first|last)(?:Child|ElementChild)|(?:next|previous)(?:Element)?Sibling|(?:get|has|set|remove)Attribute(?:Names)?|closest|getRootNode|compareDocumentPosition|getElementsByTagName)$/;
/** Documents and shadow roots are no elements, and our own style sheet is no form. */
const NO_FORM = /^(?:document|doc|root|inner|style|dom\.shadowRoot\(element\))\??$/;

interface Read {
  readonly type?: string;
  readonly start: number;
  readonly object: { readonly start: number; readonly end: number };
  readonly property: { readonly name?: string };
}

/** Each `object.property` of a piece of a syntax tree. */
function readsIn(node: unknown): Read[] {
  if (Array.isArray(node)) return node.flatMap(readsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = (node as Read).type === 'MemberExpression' ? [node as Read] : [];
  return [...own, ...Object.values(node).flatMap(readsIn)];
}

function readsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return readsIn(parseSync(file, text).program.body)
    .filter(({ property }) => NODES_ALONE.test(property.name ?? ''))
    .map(({ object, property }) => ({ of: text.slice(object.start, object.end), name: property.name }))
    .filter(({ of }) => of !== 'dom' && !NO_FORM.test(of))
    .map(({ of, name }) => `${file}: ${of}.${name}`);
}

it('what a page’s elements say of themselves is asked by their prototypes', () => {
  const files = sources('utils/portal').filter((file) => file !== DOM && !file.includes('/interceptor/'));
  expect(
    files.flatMap(readsOf),
    `A field of a form stands before the form’s own properties: ask by ${DOM}.`,
  ).toEqual([]);
});
