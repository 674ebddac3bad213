import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as characters from '@/utils/engine/text/characters';

const ENGINE = 'utils/engine';
const NAMES = Object.entries(characters).filter(([, code]) => typeof code === 'number');
const REASON =
  'A number says 93, a name says ]: take it from utils/engine/text/characters.ts, or add it there, so that one character has one name in all of the engine.';

const AT = String.raw`\.(?:charCodeAt|codePointAt)\([^()]*(?:\([^()]*\)[^()]*)*\)(?: as number)?`;
const NUMBER = String.raw`(?:0x[\da-fA-F]+|\d+)\b`;
const COMPARED = '(?:[=!]==?|[<>]=?)';

/** What a source says with a number of its own where it means a character. */
function bareCharacters(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const character = `(?:${AT}|(?<![.\\w])(?:${codesIn(code).join('|')})(?![\\w(]))`;
  const own = constantsIn(code);
  const value = own.length > 0 ? `(?:${NUMBER}|(?<![.\\w])(?:${own.join('|')})\\b)` : NUMBER;
  const patterns = [
    `${character} ?${COMPARED} ?${value}`,
    `(?<![.\\w])${value} ?${COMPARED} ?(?:[\\w.]+(?=\\.c))?${character}`,
    `${AT} ?[-+|] ?${value}`,
    `\\bplaceOf\\(${value}`,
    `\\bconst (?:${NAMES.map(([name]) => name).join('|')}) ?=`,
  ];
  return patterns.flatMap((pattern) => code.match(new RegExp(pattern, 'g')) ?? []);
}

/** The variables that hold a character's code: those that `charCodeAt` gave, and `c`, as they are called where they come as an argument. */
function codesIn(code: string): string[] {
  const given = code.matchAll(new RegExp(`\\b(?:const|let) (\\w+) = [^;]*${AT};`, 'g'));
  return [...new Set(['c', ...[...given].map(([, name]) => name as string)])];
}

/** The constants of a file that are plain numbers. */
function constantsIn(code: string): string[] {
  const constants = code.matchAll(new RegExp(`\\bconst ([A-Z][A-Z_\\d]*) = ${NUMBER};`, 'g'));
  return [...constants].map(([, name]) => name as string);
}

describe('a number for a character is found', () => {
  it.each([
    'if (text.charCodeAt(at) === 45) return;',
    'if (text.charCodeAt(placeOf(a, b)) !== 0x5d) return;',
    'const first = line.charCodeAt(0);\nif (first >= 48) return;',
    'const first = line.charCodeAt(0);\nif (48 <= first) return;',
    'function isDash(c: number) { return c === 45 /* - */; }',
    'const sum = text.charCodeAt(at) - 48;',
    'const at = placeOf(62, text, 0, 9);',
    'const CLOSE = 93;\nif (text.charCodeAt(at) !== CLOSE) return;',
    'const SPACE = 16;',
  ])('%s', (source) => {
    expect(bareCharacters(source)).not.toEqual([]);
  });

  it.each([
    'if (text.charCodeAt(at) === HYPHEN) return;',
    'const first = text.charCodeAt(0);\nif (isDigit(first) && end - at > 10) return;',
    'const MOST = 12;\nif (lines > MOST || code >= 400) return;',
    'const slot = state * COLUMNS + (text.charCodeAt(i) & (COLUMNS - 1));',
    '// c === 45',
  ])('%s is left alone', (source) => {
    expect(bareCharacters(source)).toEqual([]);
  });
});

it('the engine calls each character by its name', () => {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('text/characters.ts'))
    .map((name) => join(ENGINE, name));
  const found = files.flatMap((file) =>
    bareCharacters(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}. ${REASON}`),
  );
  expect(found).toEqual([]);
});

it('no character has two names', () => {
  const codes = NAMES.map(([, code]) => code);
  expect(NAMES.filter(([, code], i) => codes.indexOf(code) !== i)).toEqual([]);
});
