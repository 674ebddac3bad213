import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Import {
  /** As a path from the root of the project; a package by its name. */
  readonly target: string;
  readonly isType: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s+)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
const ENDINGS = ['.ts', '.tsx', '/index.ts', '.mjs', ''];

/** All TypeScript files of a folder, as paths from the root of the project. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name);
    if (one.isDirectory()) return sources(path);
    return /\.tsx?$/.test(one.name) ? [path] : [];
  });
}

/** What a file imports, types too, in the order of its lines. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, ...specifiers]) => ({
    target: targetOf(file, specifiers.find(Boolean) as string),
    isType: Boolean(type),
  }));
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return fileOf(specifier.slice(2));
  return specifier.startsWith('.') ? fileOf(normalize(join(dirname(file), specifier))) : specifier;
}

function fileOf(path: string): string {
  const ending = ENDINGS.find((one) => /\.[a-z]+$/.test(path + one) && existsSync(path + one));
  return ending === undefined ? path : path + ending;
}
