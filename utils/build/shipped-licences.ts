import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of each package of others that a build holds a part of: its name, its licence, and the text of that where it comes with one. */
export function shippedLicences(): string {
  const { dependencies } = readPackage('.');
  const parts = [...Object.keys(dependencies), 'wxt'].sort().map(licenceOf);
  return `Yellowline holds parts of these packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license, homepage = '' } = readPackage(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [`${name} ${version}: ${license}`, homepage, text].filter(Boolean).join('\n\n');
}

function readPackage(folder: string) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
