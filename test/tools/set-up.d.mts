/** Installs missing programs of Debian, each from its package, where that may be done; see `set-up.mjs`. */
export function installPrograms(programs: Readonly<Record<string, string>>): void;
