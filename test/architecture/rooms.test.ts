import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './import-graph';
import { type Floors, HOUSE } from './rooms';

const LAYERS = Object.entries(HOUSE);

describe.each(LAYERS)('%s', (layer, floors) => {
  const rooms = Object.keys(floors);

  it.each(Object.entries(floors))('%s imports only the rooms that it stands on', (room, { from, reason }) => {
    const found = sources(layer)
      .filter((file) => roomOf(layer, floors, file) === room)
      .flatMap((file) =>
        importsOf(file)
          .map(({ target }) => ({ target, other: roomOf(layer, floors, target) }))
          .filter(({ other }) => other !== null && other !== room && !from.includes(other))
          .map(({ target }) => `${file} imports ${target}. ${reason}`),
      );
    expect(found).toEqual([]);
  });

  it('has its floors in order: each room stands on earlier ones', () => {
    const early = Object.entries(floors).flatMap(([room, { from }]) =>
      from
        .filter((other) => rooms.indexOf(other) >= rooms.indexOf(room))
        .map((other) => `${room} on ${other}`),
    );
    expect(early).toEqual([]);
  });

  it('has no room without a rule', () => {
    const folders = readdirSync(layer, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !floors[name])).toEqual([]);
    expect(rooms.filter((room) => room !== 'top' && !existsSync(`${layer}/${room}`))).toEqual([]);
  });
});

// Ten deliveries in every format: it is about all readers at once.
const ACROSS = /^utils\/engine\/conformance(?:\/|$)/;

it('what tests a room stands in a room of the same name', () => {
  const folders = new Set(
    ['utils', 'components', 'entrypoints'].flatMap((one) => sources(`test/${one}`)).map(dirname),
  );
  const lost = [...folders]
    .map((folder) => folder.replace(/^test\//, ''))
    .filter((folder) => !ACROSS.test(folder) && !existsSync(folder));
  expect(lost, 'Move the test to where its subject is.').toEqual([]);
});

/** A file by its own name where it has a rule, otherwise by its folder; `top` for the rest. Null outside the layer. */
function roomOf(layer: string, floors: Floors, path: string): string | null {
  if (!path.startsWith(`${layer}/`)) return null;
  const [room = '', ...inside] = path.slice(layer.length + 1).split('/');
  return inside.length > 0 || floors[room] ? room : 'top';
}
