import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cause, Step } from '../../../utils/engine/types';
import { asks } from '../../../utils/knowledge/asks';
import { causes } from '../../../utils/knowledge/causes';
import { delivered } from '../../../utils/knowledge/causes/delivered';
import { links } from '../../../utils/knowledge/links';
import { FILTER_AT_FAULT, plainReasons } from '../../../utils/knowledge/plain-reasons';
import { platforms } from '../../../utils/knowledge/platforms';
import { resendStep } from '../../../utils/report/words/resend';
import { type SaidText, saidIn } from './said-in';

/** Texts that a translator reads together: those of a room, or of a part of the knowledge. */
export interface TextGroup {
  /** A folder and a file below that of a language, such as `causes/recipient`. */
  readonly name: string;
  /** By where they stand: a module, a cause, a platform. */
  readonly places: readonly { readonly place: string; readonly texts: readonly SaidText[] }[];
}

/** All English texts, each once: where it stands first, from the ground up. */
export function collectTexts(): TextGroup[] {
  const seen = new Set<string>();
  const groups = new Map<string, { place: string; texts: SaidText[] }[]>();
  for (const { group, place, texts } of [...dataPlaces(), ...modulePlaces()]) {
    const fresh = texts.filter(({ text }) => !seen.has(text) && seen.add(text));
    if (fresh.length === 0) continue;
    groups.set(group, [...(groups.get(group) ?? []), { place, texts: fresh }]);
  }
  return [...groups].map(([name, places]) => ({ name, places }));
}

interface Place {
  readonly group: string;
  readonly place: string;
  readonly texts: readonly SaidText[];
}

/** Rooms whose modules say something, and the one module of its room that does, those first that others stand on: what stands in two is translated with the first. */
const ROOMS: readonly (readonly [folder: string, group: string])[] = [
  ['utils/engine/cause', 'report/missing'],
  ['utils/words/marks.ts', 'report/words'],
  ['utils/report/words', 'report/words'],
  ['utils/report/page', 'report/page'],
  ['utils/report/documents/next-mail', 'report/next-mail'],
  ['utils/report/documents', 'report/documents'],
  ['utils/report/pasted', 'report/pasted'],
  ['utils/report/workbench', 'report/workbench'],
  ['utils/report/case-file', 'report/case-file'],
  ['components/parts', 'interface/parts'],
  ['components/portal', 'interface/portal'],
  ['components/popup', 'interface/popup'],
  ['components/next-mail', 'interface/next-mail'],
  ['components/incident', 'interface/incident'],
  ['components/workbench', 'interface/workbench'],
  ['components/options', 'interface/options'],
  ['components/welcome', 'interface/welcome'],
  ['utils/extension', 'interface/extension'],
  ['utils/history', 'interface/extension'],
  ['entrypoints', 'interface/entrypoints'],
];

function modulePlaces(): Place[] {
  const seen = new Set<string>();
  return ROOMS.flatMap(([folder, group]) =>
    modulesOf(folder)
      .filter((file) => !seen.has(file) && seen.add(file))
      .map((file) => ({ group, place: file, texts: saidIn(file, readFileSync(file, 'utf8')) })),
  );
}

function modulesOf(folder: string): string[] {
  if (folder.endsWith('.ts')) return [folder];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

function dataPlaces(): Place[] {
  return [
    ...[...causes, delivered].map((cause) => {
      const [group = ''] = cause.id.split('.');
      return placeOf(`causes/${group}`, cause.id, textsOfCause(cause));
    }),
    ...platforms.map(({ name, hosts, fixes }) =>
      placeOf(
        hosts.length > 0 ? 'platforms/hosted' : 'platforms/servers',
        name,
        Object.values(fixes).flatMap(({ steps }) => steps.flatMap(textsOfStep)),
      ),
    ),
    ...Object.entries(asks).map(([id, of]) => placeOf('causes/asks', id, Object.values(of).flat())),
    placeOf('causes/plain-reasons', 'plain reasons', [...Object.values(plainReasons), FILTER_AT_FAULT]),
    placeOf(
      'causes/links',
      'links',
      Object.values(links).map(({ title }) => title),
    ),
  ];
}

function placeOf(group: string, place: string, texts: readonly string[]): Place {
  return { group, place, texts: texts.map((text) => ({ text, one: null })) };
}

function textsOfCause({ title, meaning, steps, resend, platformSteps = {}, ...others }: Cause): string[] {
  const variants = [{ title, meaning, steps }, others.whenKept, others.whenRelay, others.whenOver];
  const own = variants.flatMap((one) => [
    one?.title,
    one?.meaning,
    ...(one?.steps ?? []).flatMap(textsOfStep),
  ]);
  const again = resend?.startsWith('once ') ? [resendStep(resend)] : [];
  const onPlatforms = Object.values(platformSteps).flat().flatMap(textsOfStep);
  return [...own, ...onPlatforms, ...again].filter((one) => one !== undefined);
}

function textsOfStep(step: Step): string[] {
  return typeof step === 'string' ? [step] : [step.text, step.toAdmin ?? []].flat();
}
