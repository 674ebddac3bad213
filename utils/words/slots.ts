/** What a translation must keep as it is. */
const KEPT = [
  // Slots, and what is to be run.
  /\{\w+\}|`[^`]+`/g,
  // Codes, ports, sizes and versions: `550`, `5.1.1`, `25`.
  /(?<![\w.])\d+(?:[.:]\d+)*(?![\w])/g,
  // Hosts and addresses of pages.
  /\bhttps?:\/\/\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|example)\b/g,
];

/**
 * What must stand in a text in every language, sorted: slots, commands, numbers, names of hosts. A path of menus, `Settings > Email Recipients`, may be said as the
 * console says it in that language: its number of steps stays.
 */
export function slotsOf(text: string): string[] {
  const kept = KEPT.flatMap((pattern) => text.match(pattern) ?? []);
  const steps = text.match(/ > /g) ?? [];
  return [...kept, ...steps].sort();
}
