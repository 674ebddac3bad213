import type { NextHop } from '../../types';
import { hop } from '../events/fields';

/** What Exchange keeps of the last error of a delivery. */
export interface LastError {
  readonly words: string;
  readonly nextHop: NextHop | null;
}

/**
 * Reads `[{LED=550 5.1.1 …};{MSG=…};{FQDN=mx.example.net};{IP=192.0.2.1};{LRT=…}]`, in recipient-status and message trace of Exchange 2013
 * and later; `null` where there is none.
 */
export function readLastError(text: string): LastError | null {
  const begin = text.indexOf('{LED=');
  if (begin < 0) return null;
  const end = text.indexOf('};{', begin);
  const close = end < 0 ? text.indexOf('}', begin) : end;
  const words = text.slice(begin + 5, close < 0 ? text.length : close).trim();
  return words === ''
    ? null
    : { words: words.slice(0, 8_192), nextHop: hop(part(text, 'FQDN'), part(text, 'IP')) };
}

function part(text: string, name: string): string | null {
  const begin = text.indexOf(`{${name}=`);
  if (begin < 0) return null;
  const value = text.slice(begin + name.length + 2, begin + 300);
  return value.slice(0, Math.max(0, value.indexOf('}'))).trim() || null;
}
