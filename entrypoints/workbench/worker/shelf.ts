import type { Engine } from '@/utils/engine/engine';
import { diagnosisOf } from '@/utils/engine/messages/messages';
import { openLines } from '@/utils/engine/text/open-lines';
import type { DiagnosedAttempt, Diagnosis } from '@/utils/engine/types';
import type { Place } from '@/utils/ledger/ledger';
import { type Part, readAgain, readParts } from '@/utils/text-files/parts';

type KnownPart = Pick<Part, 'start' | 'end'> & { readonly file: File };

/** The files that were read, to look something up in them again. */
export class Shelf {
  private readonly parts: KnownPart[] = [];
  private readonly files = new Set<File>();
  private last: { part: number; text: string } | null = null;

  constructor(private readonly engine: Engine) {}

  /** Gives the number of a part. */
  add(file: File, { start, end }: Pick<Part, 'start' | 'end'>): number {
    this.files.add(file);
    return this.parts.push({ file, start, end }) - 1;
  }

  /** The number of a place’s file among all, in the order in which they came; -1 where it has none. */
  fileNumber(place: Place | undefined): number {
    const file = this.parts[place?.part ?? -1]?.file;
    return file ? [...this.files].indexOf(file) : -1;
  }

  /** The names of the files that hold anything, by their numbers. */
  names(): string[] {
    return [...this.files].map(({ name }) => name);
  }

  /** The name of the file in which a place stands; empty where it has none. */
  fileName(place: Place | undefined): string {
    return this.parts[place?.part ?? -1]?.file.name ?? '';
  }

  /** The attempts at some places, all of one message, and the line of each. @throws UnreadableFile */
  async find(places: readonly Place[]): Promise<Found> {
    const lines = await this.linesAt(places);
    const found = this.fromLines(places, lines);
    if (found) return found;
    const { file } = this.fileOf(places[0]);
    return (await this.fromFile(file, [{ places, lines }]))[0] as Found;
  }

  /** The same of many messages, each with its number; `null` for those whose file can no longer be read. Every file is read once, and once more for all of it that does not tell by its lines. */
  async *findAll(messages: readonly (readonly Place[])[]): AsyncGenerator<readonly [number, Found | null]> {
    const known = await this.linesOf(messages.flat());
    const rest: (Asked & { readonly number: number })[] = [];
    for (const [number, places] of messages.entries()) {
      const lines = places.map((one) => known.get(one) ?? '');
      const found = this.fromLines(places, lines);
      if (found || places.length === 0) yield [number, found];
      else rest.push({ number, places, lines });
    }
    for (const [file, some] of groupsOf(rest, ({ places }) => this.parts[places[0]?.part ?? -1]?.file)) {
      const found = file ? await this.fromFile(file, some).catch(() => []) : [];
      for (const [i, { number }] of some.entries()) yield [number, found[i] ?? null];
    }
  }

  /** The files in which some places stand: their size in bytes, and their text in pieces of whole lines. */
  whole(places: readonly Place[]): { size: number; texts: AsyncIterable<string> } {
    const files = [...new Set(places.map((place) => this.fileOf(place).file))];
    return { size: files.reduce((sum, file) => sum + file.size, 0), texts: textsInAll(files) };
  }

  /** Lines of a log tell all by themselves. `null` where they do not: a row of a table, a part of a mail. */
  private fromLines(places: readonly Place[], lines: readonly string[]): Found | null {
    if (lines.length === 0 || lines.some((line) => line === '')) return null;
    const source = lines.join('\n');
    const { file } = this.fileOf(places[0]);
    const attempts = this.engine
      .diagnose(source, { now: file.lastModified })
      .flatMap((diagnosis) => diagnosis.attempts);
    return attempts.length === places.length ? { ...messageOf(attempts), lines } : null;
  }

  /** The file is read again, up to the last of the attempts of some messages. */
  private async fromFile(file: File, messages: readonly Asked[]): Promise<Found[]> {
    const wanted = new Set(messages.flatMap(({ places }) => places.map(({ ordinal }) => ordinal)));
    const found = new Map<number, DiagnosedAttempt>();
    let ordinal = 0;
    const take = (attempts: readonly DiagnosedAttempt[]) => {
      for (const one of attempts) {
        if (wanted.has(ordinal)) found.set(ordinal, one);
        ordinal += 1;
      }
    };
    const stream = this.engine.openStream({ now: file.lastModified });
    for await (const text of textsIn(file)) {
      take(stream.read(text));
      if (found.size === wanted.size) break;
    }
    if (found.size < wanted.size) take(stream.end());
    return messages.map(({ places, lines }) => ({
      ...messageOf(places.flatMap((one) => found.get(one.ordinal) ?? [])),
      lines,
    }));
  }

  /** The text of each place; empty where it has none of its own. @throws UnreadableFile */
  async linesAt(places: readonly Place[]): Promise<string[]> {
    const lines: string[] = places.map(() => '');
    const wanted = [...places.keys()].filter((i) => (places[i] as Place).end > (places[i] as Place).start);
    const parts = groupsOf(wanted, (i) => (places[i] as Place).part);
    for await (const [part, text] of this.textsOf([...parts.keys()]))
      for (const i of parts.get(part) ?? []) {
        const { start, end } = places[i] as Place;
        lines[i] = text.slice(start, end).trim();
      }
    return lines;
  }

  /** The lines of each of some messages; empty where its file can no longer be read. Every file is read once, however the messages are sorted. */
  async textsAt(messages: readonly (readonly Place[])[]): Promise<string[]> {
    const lines = await this.linesOf(messages.flat());
    return messages.map((places) =>
      places
        .map((place) => lines.get(place) ?? '')
        .filter(Boolean)
        .join('\n'),
    );
  }

  private async linesOf(all: readonly Place[]): Promise<Map<Place, string>> {
    const lines = new Map<Place, string>();
    for (const places of groupsOf(all, ({ part }) => this.parts[part]?.file).values()) {
      const found = await this.linesAt(places).catch(() => []);
      for (const [i, line] of found.entries()) lines.set(places[i] as Place, line);
    }
    return lines;
  }

  /** The texts of parts, each file once from its beginning to its end. */
  private async *textsOf(parts: readonly number[]): AsyncGenerator<readonly [number, string]> {
    const { last } = this;
    if (last && parts.length === 1 && parts[0] === last.part) return yield [last.part, last.text];
    const inOrder = [...parts].sort((one, other) => one - other);
    for (const [file, own] of groupsOf(inOrder, (part) => this.parts[part]?.file)) {
      if (!file) continue;
      let at = 0;
      const places = own.map((part) => this.parts[part] as KnownPart);
      for await (const text of readAgain(file, places)) {
        const part = own[at++] as number;
        // Lines of one message often stand in one part.
        this.last = { part, text };
        yield [part, text];
      }
    }
  }

  private fileOf(place: Place | undefined): { file: File } {
    const known = this.parts[place?.part ?? -1];
    if (!known) throw new Error('This message has no file.');
    return known;
  }
}

interface Asked {
  readonly places: readonly Place[];
  readonly lines: readonly string[];
}

async function* textsInAll(files: readonly File[]): AsyncGenerator<string> {
  for (const file of files) yield* textsIn(file);
}

async function* textsIn(file: File): AsyncGenerator<string> {
  for await (const { text } of readParts(file, { openLines })) yield text;
}

function groupsOf<T, K>(list: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

export interface Found {
  readonly diagnosis: Diagnosis;
  readonly lines: readonly string[];
}

function messageOf(attempts: readonly DiagnosedAttempt[]): Pick<Found, 'diagnosis'> {
  const ids = attempts.map(({ attempt }) => attempt.queueId).filter((id) => id !== null);
  const sender = attempts.find(({ attempt }) => attempt.sender !== null)?.attempt.sender ?? null;
  return { diagnosis: diagnosisOf(attempts, { queueIds: [...new Set(ids)], messageId: null, sender }) };
}
