import type { Cause, Platform } from '../../engine/types';

/** When and where it is told. */
export interface Setting {
  /** The time now, in milliseconds since the epoch. Without it times stand as the log has them, and nothing is compared with the clock. */
  readonly now?: () => number;
  /** What the filter is called where its name is known. */
  readonly filter?: string;
}

/** The words that the report takes from the knowledge base. They come in as an argument, so tests invent their own. */
export interface Words extends Setting {
  /** The words of a cause or of `delivered`; `null` where the base has no such id. */
  cause(id: string): CauseWords | null;
  /** The words of a receiving system by its id; `null` where the base has no such id. */
  platform(id: string): PlatformWords | null;
  /** A documentation page by its key; `null` where there is none. */
  link(key: string): LinkWords | null;
  /** The article that stands in where no better one is known. */
  readonly help: LinkWords;
}

export type CauseWords = Pick<
  Cause,
  | 'title'
  | 'meaning'
  | 'steps'
  | 'links'
  | 'fix'
  | 'platformSteps'
  | 'whenKept'
  | 'whenOver'
  | 'whenRelay'
  | 'isYoursFirst'
  | 'resend'
  | 'isSuspect'
>;

/** The words of a cause that differ from case to case. */
export type CauseVariant = Partial<Pick<Cause, 'title' | 'meaning' | 'steps'>>;

export type PlatformWords = Pick<Platform, 'name' | 'fixes'>;

export interface LinkWords {
  readonly title: string;
  readonly url: string;
}
