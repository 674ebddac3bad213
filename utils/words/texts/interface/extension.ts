// Written by `npm run docs` from what is said in the program. Change it there.
import type { Plural } from '../../language';

export interface InterfaceExtension {
  // utils/extension/keep-texts.ts
  'Nothing is kept in a private window.': string;
  'The history does not answer: try again.': string;
  'The history is off: switch it on in the settings.': string;
  'There is no message to keep.': string;
  '{n} messages kept.': Plural;
  '{n} kept.': Plural;
  // utils/extension/manifest-texts.ts
  'Tells why mail is stuck, beside the log line that says so. Nothing leaves the browser.': string;
  'Yellowline: why mail is stuck': string;
  'Go to the next undelivered message': string;
  'Go to the undelivered message before': string;
  // utils/extension/written-site.ts
  'Write each site by its whole name, such as {example}: a * stands for too many.': string;
  'That is no address of a page. Copy it from the address bar, such as {example}.': string;
  'Only sites at https:// can be added: what goes by http:// can be read and changed on the way.': string;
  'Yellowline runs on pages at https://, not at {scheme}.': string;
  // utils/history/problems.ts
  'The browser has no room left for the history, so the last messages were not kept. What was kept before is whole. Free some disk space, or keep the history for fewer days.': string;
  'Another tab or window holds the history open in an earlier version. Nothing is lost: close the other tabs of Yellowline, and it goes on.': string;
  'The history was written by a newer version of Yellowline. It is left as it is: update Yellowline to use it.': string;
  'The history was erased meanwhile, and with it what had been restored. Nothing more was restored.': string;
  'The browser cannot open the history, so nothing is kept now. What is stored was not touched. Restart the browser; if that does not help, erase the history in the settings.': string;
}
