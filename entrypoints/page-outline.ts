import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '@/utils/portal/logs/describe-page';

/** How a page is built, for a bug report. The popup runs it in a page when a person asks, so that no page carries it. */
export default defineUnlistedScript(() => describePage(document));
