import { useEffect, useState } from 'preact/hooks';
import { PageStatus } from '@/components/popup/page-status';
import { pageView } from '@/utils/report/page/page-words';
import { type Page, readPage } from './page';

// A site that was just allowed starts within this; a page that is loaded again, too.
const LOOK_AGAIN = [150, 400, 1000, 2500];

/** The popup's line about the tab that it was opened over. */
export function PageBar() {
  const [page, setPage] = useState<Page | null>(null);
  const look = () => void readPage().then(setPage);
  const lookSoon = () => {
    for (const after of LOOK_AGAIN) setTimeout(look, after);
  };
  useEffect(look, []);
  if (!page) return null;
  return (
    <PageStatus
      view={pageView(page.facts)}
      onUse={() => void page.use().then(lookSoon)}
      onReload={() => {
        page.reload();
        lookSoon();
      }}
    />
  );
}
