import type { Plugin, Rolldown } from 'vite';

/**
 * The examples and sentences of a cause, and a platform's examples, are for the tests and for what is learned from them, and of no use in a
 * browser: without them the knowledge is a third smaller. They are cut out by the syntax tree, after TypeScript is gone.
 */
export function dropExamples(): Plugin {
  return {
    name: 'yellowline:drop-examples',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\/utils\/knowledge\/(?:causes|platforms)\/.+\.ts$/.test(id)) return null;
      const entry = exportedObjects(this.parse(code)).find((one) => propertyOf(one, 'examples'));
      return entry ? { code: withoutExamples(code, entry), map: null } : null;
    },
  };
}

type Program = ReturnType<Rolldown.PluginContext['parse']>;
type Expression = NonNullable<VariableDeclarator['init']>;
type ObjectExpression = Extract<Expression, { type: 'ObjectExpression' }>;
type VariableDeclarator = Extract<
  Program['body'][number],
  { type: 'VariableDeclaration' }
>['declarations'][number];

function exportedObjects({ body }: Program): ObjectExpression[] {
  return body.flatMap((statement) => {
    const said = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    const value = said?.type === 'VariableDeclaration' ? said.declarations[0]?.init : null;
    return value?.type === 'ObjectExpression' ? [value] : [];
  });
}

function propertyOf({ properties }: ObjectExpression, name: string) {
  const found = properties.find(
    (one) => one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === name,
  );
  return found?.type === 'Property' ? found.value : null;
}

/** The sentences stand before the examples, and in a browser their weights stand for them. */
function withoutExamples(code: string, entry: ObjectExpression): string {
  const examples = propertyOf(entry, 'examples');
  const shorter = examples ? replaced(code, examples, '{match:[],ignore:[]}') : code;
  const says = propertyOf(entry, 'says');
  return says ? replaced(shorter, says, 'void 0') : shorter;
}

function replaced(code: string, { start, end }: { start: number; end: number }, by: string): string {
  return code.slice(0, start) + by + code.slice(end);
}
