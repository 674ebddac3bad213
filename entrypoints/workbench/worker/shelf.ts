import type { Engine } from '@/utils/engine/engine';
import { diagnosisOf } from '@/utils/engine/messages/messages';
import type { DiagnosedAttempt, Diagnosis } from '@/utils/engine/types';
import type { Place } from '@/utils/ledger/ledger';
import { type Part, readPart, readParts } from '@/utils/text-files/parts';

/** The files that were read, to look something up in them again. */
export class Shelf {
  private readonly parts: (Pick<Part, 'start' | 'end'> & { file: File })[] = [];
  private last: { part: number; text: string } | null = null;

  constructor(private readonly engine: Engine) {}

  /** Gives the number of a part. */
  add(file: File, { start, end }: Pick<Part, 'start' | 'end'>): number {
    return this.parts.push({ file, start, end }) - 1;
  }

  /** The attempts at some places, all of one message, and the line of each. @throws UnreadableFile */
  async find(places: readonly Place[]): Promise<Found> {
    const lines = await this.linesAt(places);
    return (await this.fromLines(places, lines)) ?? (await this.fromFile(places, lines));
  }

  /** Lines of a log tell all by themselves. `null` where they do not: a row of a table, a part of a mail. */
  private async fromLines(places: readonly Place[], lines: readonly string[]): Promise<Found | null> {
    if (lines.some((line) => line === '')) return null;
    const source = lines.join('\n');
    const { file } = this.fileOf(places[0]);
    const attempts = this.engine
      .diagnose(source, { now: file.lastModified })
      .flatMap((diagnosis) => diagnosis.attempts);
    return attempts.length === places.length ? { ...messageOf(attempts), lines } : null;
  }

  /** The file is read again, up to the last of the attempts. */
  private async fromFile(places: readonly Place[], lines: readonly string[]): Promise<Found> {
    const { file } = this.fileOf(places[0]);
    const wanted = new Set(places.map(({ ordinal }) => ordinal));
    const found: DiagnosedAttempt[] = [];
    let ordinal = 0;
    const take = (attempts: readonly DiagnosedAttempt[]) => {
      for (const one of attempts) if (wanted.has(ordinal++)) found.push(one);
    };
    const stream = this.engine.openStream({ now: file.lastModified });
    for await (const { text } of readParts(file)) {
      take(stream.read(text));
      if (found.length === wanted.size) break;
    }
    if (found.length < wanted.size) take(stream.end());
    return { ...messageOf(found), lines };
  }

  /** The text of each place; empty where it has none of its own. @throws UnreadableFile */
  async linesAt(places: readonly Place[]): Promise<string[]> {
    const lines: string[] = [];
    for (const { part, start, end } of places) {
      const text = end > start ? await this.textOf(part) : '';
      lines.push(text.slice(start, end).trim());
    }
    return lines;
  }

  /** Lines of one message often stand in one part. */
  private async textOf(part: number): Promise<string> {
    if (this.last?.part === part) return this.last.text;
    const known = this.parts[part];
    const text = known ? await readPart(known.file, known) : '';
    this.last = { part, text };
    return text;
  }

  private fileOf(place: Place | undefined): { file: File } {
    const known = this.parts[place?.part ?? -1];
    if (!known) throw new Error('This message has no file.');
    return known;
  }
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
