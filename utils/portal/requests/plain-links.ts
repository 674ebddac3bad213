import { requestOfLink } from '../bridge/sent-request';
import { fits, shapeOf } from '../rows/identifier-shape';
import { isRead } from './reads-only';

/**
 * Whether a link leads to the same kind of page as one that a person has pressed: one path and the same parameters, and no other
 * difference than identifiers of the same shape.
 */
export function isSameKindOfLink(pressed: string, link: string): boolean {
  const [one, other] = [new URL(pressed), new URL(link)];
  if (one.origin !== other.origin || !/^https?:$/.test(other.protocol)) return false;
  if (other.username || other.password || !isRead(requestOfLink(link))) return false;
  const segments = [one, other].map(({ pathname }) => pathname.split('/')) as [string[], string[]];
  const [params, otherParams] = [[...one.searchParams], [...other.searchParams]];
  return (
    areAlike(...segments) &&
    params.length === otherParams.length &&
    params.every(([name], i) => name === otherParams[i]?.[0]) &&
    areAlike(
      params.map(([, text]) => text),
      otherParams.map(([, text]) => text),
    )
  );
}

function areAlike(texts: readonly string[], others: readonly string[]): boolean {
  return texts.length === others.length && texts.every((text, i) => isAlike(text, others[i] ?? ''));
}

/** Of a page's file name, the ending is no part of the identifier. */
function isAlike(text: string, other: string): boolean {
  if (text === other) return true;
  const [, name = '', ending = ''] = NAME.exec(text) ?? [];
  const [, otherName = '', otherEnding = ''] = NAME.exec(other) ?? [];
  const shape = shapeOf(name);
  return ending === otherEnding && shape !== null && fits(otherName, shape);
}

const NAME = /^([^.]{0,128})(\.[a-z]{1,5})?$/;
