import { text } from '../../utils/words/say';

/** What the browser itself shows, by its names in `_locales`: in its own language, whatever is chosen for ours. */
export const manifestWords = {
  description: text('Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.'),
  title: text('Yellowline: why mail is stuck'),
  menu: text('Diagnose selection'),
  workbench: text('Open the workbench'),
  next: text('Go to the next undelivered message'),
  previous: text('Go to the undelivered message before'),
} as const;
