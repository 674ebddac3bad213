import { expect, it } from 'vitest';
import { importsOf, sources } from './import-graph';

const files = ['utils', 'components', 'entrypoints', 'test'].flatMap(sources);
const imports = new Map(files.map((file) => [file, importsOf(file).map(({ target }) => target)]));

it('no file imports itself in the end, be it for a type', () => {
  expect(circlesOf(imports), 'Move what both need into a file of its own, below them.').toEqual([]);
});

/** Each circle as the files that it goes through. A file that is done with is on no further circle. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return circles;
}

it('finds a circle of types and one through three files', () => {
  const graph = new Map([
    ['a', ['b', 'x']],
    ['b', ['a']],
    ['x', ['y']],
    ['y', ['z']],
    ['z', ['x']],
    ['outside', ['a']],
  ]);
  expect(circlesOf(graph)).toEqual(['a → b → a', 'x → y → z → x']);
});
