/** The first match in a text: where it begins, and how long it is. */
interface Place {
  start: number;
  length: number;
}

/** Looks for one expression. Writes the place into `place`, so that nothing is made where nothing is found; `false` where it does not stand there. */
export type FindPlace = (text: string, place: Place) => boolean;

/** Plain words, with their marks escaped. */
const IS_LITERAL = /^(?:[^\\^$.*+?()[\]{}|]|\\[^A-Za-z0-9])+$/;

/** Plain words are found without an expression; others are made when they are first needed: few are. */
export function createFindPlace(source: string): FindPlace {
  if (IS_LITERAL.test(source)) return findLiteral(source.replace(/\\(.)/g, '$1'));
  let pattern: RegExp | undefined;
  return (text, place) => {
    pattern ??= new RegExp(source);
    const match = pattern.exec(text);
    if (!match) return false;
    place.start = match.index;
    place.length = match[0].length;
    return true;
  };
}

function findLiteral(literal: string): FindPlace {
  return (text, place) => {
    place.start = text.indexOf(literal);
    place.length = literal.length;
    return place.start >= 0;
  };
}
