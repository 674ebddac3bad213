import { say } from '../words/say';
import { patternOf, type SitePattern } from './sites';

/** What somebody has written where an address belongs: a site, or a sentence on why it is none. */
export type WrittenSite =
  | { readonly site: SitePattern; readonly problem: '' }
  | { readonly site: null; readonly problem: string };

const SCHEME = /^([a-z][a-z\d+.-]*):\/\//i;
/** Labels of letters, digits and hyphens, as `URL` leaves them (RFC 5890: other scripts as `xn--`); or an address in numbers. */
const HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*|\[[\da-f:.]+\])$/;

/** Reads the address of a portal as people write it: with or without `https://`, a port or a path. */
export function readSite(written: string): WrittenSite {
  const address = written.trim();
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase() ?? 'https';
  if (scheme !== 'https') return refuse(schemeProblem(scheme));
  const url = parse(SCHEME.test(address) ? address : `https://${address}`);
  const isClear = url && !/\s/.test(address) && !url.username && !url.password;
  const site = isClear && HOST.test(url.hostname) ? patternOf(url.href) : null;
  if (site) return { site, problem: '' };
  return refuse(
    say(
      address.includes('*')
        ? 'Write each site by its whole name, such as {example}: a * stands for too many.'
        : 'That is no address of a page. Copy it from the address bar, such as {example}.',
      { example: 'https://panel.example.com' },
    ),
  );
}

function refuse(problem: string): WrittenSite {
  return { site: null, problem };
}

function schemeProblem(scheme: string): string {
  if (scheme === 'http')
    return say(
      'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.',
    );
  return say('Yellowline runs on pages at https://, not at {scheme}.', {
    scheme: `${scheme.slice(0, 20)}://`,
  });
}

function parse(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
