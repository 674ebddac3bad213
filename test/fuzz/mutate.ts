/** Random numbers that are the same for the same seed (mulberry32): a failure is found again by its seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Pieces on which readers turn, and some that belong nowhere. */
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '=',
  '|',
  '\\',
  '`',
  '&lt;',
  '&amp;gt;',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '> ',
  '- ',
  'to=<',
  'status=',
  'stat=',
  'said: ',
  '550 ',
  '550-',
  '5.1.1',
  ' ** ',
  ' == ',
  '<br>',
  '</p>',
  '\u00a0',
  '\u200b',
  '\u001b[31m',
  '\u0000',
  '\ud800',
  'ü',
  '11月',
  'mailto:',
  '[a@b](mailto:a@b)',
  '2026-11-20 08:01:02 ',
  'Nov 20 08:01:02 ',
  'x-1  | ',
  'mail.log:12:',
  'Final-Recipient: rfc822; a@b',
  '{"log":"',
  '@',
  '.',
];

/** A text with some of it lost, doubled, moved or mixed with something else. */
export function mutate(text: string, random: (below: number) => number): string {
  let changed = text;
  for (let i = random(4); i >= 0; i -= 1) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const end = Math.min(text.length, at + random(40));
  const piece = PIECES[random(PIECES.length)] ?? '';
  const changes = [
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(at),
    () => text.slice(0, at) + piece + text.slice(end),
    () => text.slice(end) + text.slice(0, at),
    () => text.slice(0, at),
    () => text.slice(0, at) + piece.repeat(1 + random(50)) + text.slice(at),
  ];
  return changes[random(changes.length)]?.() ?? text;
}
