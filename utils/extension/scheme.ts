import { readSettings, type Scheme, watchSettings } from './settings';

/** Gives a page of our own the colours that the person has chosen, now and when that changes. */
export function followScheme(page: Document): void {
  const take = ({ scheme }: { readonly scheme: Scheme }) => {
    if (scheme === 'system') delete page.documentElement.dataset.scheme;
    else page.documentElement.dataset.scheme = scheme;
  };
  void readSettings().then(take);
  watchSettings(take, new AbortController().signal);
}
