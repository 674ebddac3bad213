import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsOf, sources } from './import-graph';

/** Who may import whom. `type`: only `import type`. The reasons are what a failing test prints. */
const RULES: Record<string, { from: Record<string, 'any' | 'type'>; reason: string }> = {
  'utils/engine': {
    from: {},
    reason: 'The engine is pure: text in, diagnoses out. It imports nothing outside its folder.',
  },
  'utils/knowledge': {
    from: { 'utils/engine': 'type' },
    reason: 'Knowledge is data: it knows the types of the engine, no code.',
  },
  'utils/portal': {
    from: { 'utils/engine': 'type', 'utils/report': 'type' },
    reason: 'The portal folder knows pages, not mail: facts reach it as data.',
  },
  'utils/words': {
    from: {},
    reason: 'How a text is said in a language is the same for all who say something.',
  },
  'utils/report': {
    from: { 'utils/engine': 'type', 'utils/knowledge': 'type', 'utils/ledger': 'type', 'utils/words': 'any' },
    reason: 'The report makes words of data: knowledge comes in as an argument.',
  },
  'utils/mail-source': {
    from: {},
    reason: 'A mail’s source becomes text for whoever asks; what it says is the engine’s matter.',
  },
  'utils/text-files': {
    from: { 'utils/mail-source': 'any' },
    reason: 'Files become text for whoever asks; what it says is the engine’s matter.',
  },
  'utils/ledger': {
    from: { 'utils/engine': 'any' },
    reason: 'The ledger lists and counts what the engine has found.',
  },
  'utils/history': {
    from: { 'utils/engine': 'type', 'utils/ledger': 'any', 'utils/words': 'any' },
    reason: 'The history keeps what it is given: who diagnoses comes in as an argument.',
  },
  'utils/extension': {
    from: {
      'utils/engine': 'type',
      'utils/ledger': 'type',
      'utils/history': 'type',
      'utils/portal': 'type',
      'utils/report': 'any',
      'utils/words': 'any',
    },
    reason:
      'The folder knows the browser: it carries what others have made, and has their words for how it went.',
  },
  'utils/build': {
    from: {},
    reason: 'What is done to the scripts while they are built knows their names and nothing that they say.',
  },
  components: {
    from: { 'utils/engine': 'type', 'utils/report': 'type', 'utils/words': 'any' },
    reason: 'A component gets props and callbacks: no storage, no page, no engine.',
  },
};
const LAYERS = [...Object.keys(RULES), 'entrypoints'];

function layerOf(path: string): string | undefined {
  return LAYERS.find((layer) => path === layer || path.startsWith(`${layer}/`));
}

it.each(Object.entries(RULES))('%s imports only what the design allows', (layer, { from, reason }) => {
  const found = sources(layer).flatMap((file) =>
    importsOf(file).flatMap(({ target, isType }) => {
      const other = layerOf(target);
      if (!other || other === layer || from[other] === 'any' || (from[other] === 'type' && isType)) return [];
      return [`${file} imports ${target}. ${reason}`];
    }),
  );
  expect(found).toEqual([]);
});

it.each(['utils/engine', 'utils/ledger', 'utils/knowledge', 'utils/words', 'utils/report'])(
  '%s depends on no package',
  (layer) => {
    const packages = sources(layer).flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !layerOf(target))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(packages, 'What Yellowline exists for has no dependency.').toEqual([]);
  },
);

it('components use no browser API, storage or network', () => {
  const users = sources('components').filter((file) =>
    /\bbrowser\.|\bchrome\.|\bfetch\(|localStorage/.test(readFileSync(file, 'utf8')),
  );
  expect(users, 'A component is props in, markup out.').toEqual([]);
});

it('nothing becomes markup but by Preact', () => {
  const writers = ['components', 'entrypoints', 'utils'].flatMap(sources).filter((file) => {
    const markup =
      /dangerouslySetInnerHTML|insertAdjacentHTML|setHTML|(?:inner|outer)HTML\s*\+?=|document\.write/;
    return markup.test(readFileSync(file, 'utf8'));
  });
  expect(writers, 'What a page, a log or a file says is text. docs/store/reviewers.md says so, too.').toEqual(
    [],
  );
});

it('the engine knows no clock', () => {
  const users = sources('utils/engine').filter((file) =>
    /Date\.now\(|new Date\(\)|performance\.now/.test(readFileSync(file, 'utf8')),
  );
  expect(users, 'Time comes in as an argument, so that the same text gives the same answer.').toEqual([]);
});

it('no file is longer than 300 lines', () => {
  const files = ['utils', 'components', 'entrypoints', 'test'].flatMap(sources);
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
  expect(long, 'Split it: a reader holds about 150 lines in mind.').toEqual([]);
});
