import { Rewriting, type Rewritten } from './rewritten';

/** A name of several words without a space, as programs have for a reason: `RecipientNotFound`, `MCSpamSignature.x.y`. */
const NAME = /(?<![\w@/.-])[A-Za-z]{2,40}(?:[._][A-Za-z]{1,40}){0,6}(?![\w@/-])/g;
/** Where one word ends and the next begins: a capital behind a small letter, or the last of several that a small one follows. */
const JOINT = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
/** A program's, and several of what has a short name: `MySQL`, `DNSBLs`. */
const IS_ONE_WORD = /SQL$|^[A-Z]{2,}s$/;
/** Ends like a host: `mail.MyCompany.com`, `MyCompany.de`. */
const IS_HOST = /\.[a-z]{3,40}$|^[A-Za-z]{1,40}\.[a-z]{2}$/;

/** The names in a text as their words; `null` where there are none. */
export function spellOut(text: string): Rewritten | null {
  const rewriting = new Rewriting();
  let at = 0;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (IS_HOST.test(name) || IS_ONE_WORD.test(name) || !JOINT.test(name)) continue;
    addEach(rewriting, text.slice(at, index), at);
    at = index;
    for (const word of name.split(JOINT)) {
      if (at > index) rewriting.add(' ', at);
      addEach(rewriting, word.replace(/[._]/g, ' '), at);
      at += word.length;
    }
  }
  if (at === 0) return null;
  addEach(rewriting, text.slice(at), at);
  return rewriting.end(text.length);
}

function addEach(rewriting: Rewriting, piece: string, place: number): void {
  for (let i = 0; i < piece.length; i += 1) rewriting.add(piece[i] as string, place + i);
}
