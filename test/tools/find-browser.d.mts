/** The path of an installed browser; see `find-browser.mjs`. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
