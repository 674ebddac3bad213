import * as v from 'valibot';

/** A shower of logs comes in parts of a hundred messages or two. */
const MOST_TEXTS = 500;
/** Characters: a message whose log is longer is kept by its newest lines. */
const MOST_TEXT = 4_000_000;
const MOST_RECORDS = 1_000;
/** Characters of one sentence. */
const MOST_WORDS = 300;

const nothing = v.object({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const part = v.pipe(count, v.maxValue(100_000));
const pageKey = v.nullable(v.tuple([v.number(), v.string()]));
const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
const history = v.nullish(v.string(), null);

/** What the background is asked: by pages, which may be anybody's, and by the extension's own. A message of another shape is answered by nothing. */
const asks = {
  'get-knowledge': nothing,
  'load-surfaces': nothing,
  'load-words': nothing,
  'show-count': v.object({
    undelivered: count,
    words: v.optional(v.pipe(v.string(), v.maxLength(MOST_WORDS)), ''),
  }),
  'tell-log': v.object({ url: v.string(), text }),
  'told-logs': nothing,
  'recall-page': nothing,
  'remember-page': v.object({ isFolded: v.optional(v.boolean()), learned: v.optional(v.unknown()) }),
  'remember-rows': v.object({ rows: v.array(v.pipe(v.tuple([v.string(), v.string()]), v.readonly())) }),
  'recall-rows': v.object({ names: v.array(v.string()) }),
  'keep-messages': v.object({
    texts: v.pipe(v.array(v.object({ text, sender: text })), v.maxLength(MOST_TEXTS)),
    history,
  }),
  'list-history': v.object({ before: pageKey, after: pageKey, count: part }),
  'read-history': v.object({ key: v.string() }),
  'count-history': nothing,
  'erase-history': v.object({ portal: v.nullish(v.string(), null) }),
  'export-history': v.object({ after: v.nullable(v.string()), count: part }),
  'list-incidents': nothing,
  'remember-incidents': v.object({
    records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECORDS)),
    history,
  }),
  'import-history': v.object({
    records: v.pipe(v.array(v.unknown()), v.maxLength(MOST_RECORDS)),
    history,
  }),
} as const;

export type AskName = keyof typeof asks;
/** As it is sent, and as it is read. */
export type Ask<K extends AskName> = v.InferInput<(typeof asks)[K]>;
export type Asked<K extends AskName> = v.InferOutput<(typeof asks)[K]>;

/** The name of an ask that something claims to be; `null` for all else. */
export function nameOfAsk(message: unknown): AskName | null {
  const { type } = (message ?? {}) as { readonly type?: unknown };
  return typeof type === 'string' && Object.hasOwn(asks, type) ? (type as AskName) : null;
}

/** What is asked; `null` where it has not the shape of that ask. */
export function readAsk<K extends AskName>(name: K, message: unknown): Asked<K> | null {
  const { success, output } = v.safeParse(asks[name], message);
  return success ? (output as Asked<K>) : null;
}
