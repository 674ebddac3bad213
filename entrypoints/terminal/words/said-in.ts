import { parseSync } from 'vite';

/** A text that is said somewhere: `one` where it has a number in it, and another form for one. */
export interface SaidText {
  readonly text: string;
  readonly one: string | null;
}

type Node = { readonly type: string } & Record<string, unknown>;

const ONE_TEXT: ReadonlySet<unknown> = new Set(['say', 'sayParts', 'text', 'missing']);

/** All texts that a module says, in its order: the literals that `say`, `sayParts`, `sayCount`, `text` and `plural` are called with. */
export function saidIn(file: string, source: string): SaidText[] {
  return calls(parseSync(file, source).program.body).flatMap((call): SaidText[] => {
    const { name } = call.callee as { name?: string };
    const [first, second] = call.arguments as readonly Node[];
    if (ONE_TEXT.has(name)) return literals(first).map((text) => ({ text, one: null }));
    const forms = name === 'sayCount' ? second : name === 'plural' ? first : null;
    if (!forms) return [];
    // Of a text in `plural('…')` English has one form.
    const [both] = literals(forms);
    const [one, text] = both
      ? [both, both]
      : ['one', 'other'].map((key) => literals(property(forms, key))[0]);
    return text === undefined ? [] : [{ text, one: one ?? text }];
  });
}

function calls(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(calls);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(calls);
  return (node as Node).type === 'CallExpression' ? [node as Node, ...inner] : inner;
}

/** A text may be chosen from two. */
function literals(node: unknown): string[] {
  const { type, ...parts } = (node ?? { type: '' }) as Node;
  if (type === 'Literal' && typeof parts.value === 'string') return [parts.value];
  if (type === 'ConditionalExpression') return [...literals(parts.consequent), ...literals(parts.alternate)];
  return [];
}

function property(node: unknown, name: string): unknown {
  const { properties = [] } = (node ?? {}) as { properties?: readonly Node[] };
  return properties.find(({ key }) => (key as { name?: string } | undefined)?.name === name)?.value;
}
