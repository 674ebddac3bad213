import type { Span } from '../types';
import { type Normalised, normalise } from './normalise';

/** A text that is read in place of another, with the place in the other of each of its characters and of its end. */
export interface Rewritten {
  readonly text: string;
  readonly places: readonly number[];
}

/** Puts together a text that is read in place of another, piece by piece. */
export class Rewriting implements Rewritten {
  text = '';
  readonly places: number[] = [];

  /** All characters of a piece stand for what begins at the same place. */
  add(piece: string, place: number): void {
    this.text += piece;
    for (let i = 0; i < piece.length; i += 1) this.places.push(place);
  }

  end(place: number): Rewritten {
    this.places.push(place);
    return this;
  }
}

/** The normalised words of such a text, whose places are those of the other. */
export function normaliseRewritten(
  { text, places }: Rewritten,
  provingHosts: ReadonlySet<string>,
): Normalised {
  const words = normalise(text, provingHosts);
  return {
    text: words.text,
    original(start: number, end: number): Span {
      const place = words.original(start, end);
      return { start: places[place.start] as number, end: places[place.end] as number };
    },
  };
}
