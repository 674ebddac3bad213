/** What kind of identifier a text is, and of what length: enough to tell whether another text may stand in its place. */
export interface Shape {
  readonly kind: 'digits' | 'uuid' | 'token';
  readonly length: number;
}

const DIGITS = /^\d{1,20}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
// Hexadecimal, base 36 to 64, queue ids, and digits behind a prefix.
const TOKEN = /^[\w-]{2,128}={0,2}$/;
// Postfix' long queue ids and encoded numbers grow by and by.
const LENGTH_MAY_DIFFER = 4;

/** The shape of an identifier; null for all else, above all for words: `logs` and `deliver` name no message. */
export function shapeOf(value: string): Shape | null {
  const { length } = value;
  if (DIGITS.test(value)) return { kind: 'digits', length };
  if (UUID.test(value)) return { kind: 'uuid', length };
  const isToken = TOKEN.test(value) && /\d/.test(value) && /[A-Za-z]/.test(value);
  return isToken ? { kind: 'token', length } : null;
}

/** Whether a text may stand where an identifier of this shape stood. A token may happen to be all digits. */
export function fits(value: string, { kind, length }: Shape): boolean {
  const shape = shapeOf(value);
  if (!shape) return false;
  if (kind !== 'token') return shape.kind === kind;
  return shape.kind !== 'uuid' && Math.abs(shape.length - length) <= LENGTH_MAY_DIFFER;
}
