/** The domains of the filter’s own servers, by which a `Received` header names it (spamhero.com, seen 2026-11). */
export const relayDomains: readonly string[] = ['spamhero.com'];
