import type { OpenFormat } from './format';
import { openPlain } from './plain';
import { openPostfix } from './postfix/postfix';

/**
 * What the portal's Logs link opens: the records of the filter's own relay, which is Postfix, and lines cut down by a page. The
 * others are for pasted text and files; a script that runs in a page does without their weight.
 */
export const relayFormats: readonly OpenFormat[] = [openPostfix, openPlain];
